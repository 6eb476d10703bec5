"""brochure sets one content.yaml as a flyer.

from brochure import build
pdf = build("content.yaml", profile="screen")
"""

# The driver's module and its function share their name; bound here, the name is the function.
from brochure.build import ComposingRoom, ContentError, build

__all__ = ["ComposingRoom", "ContentError", "__version__", "build"]
__version__ = "0.1.0"
