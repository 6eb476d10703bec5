"""brochure sets one content.yaml as a flyer.

from brochure import build
pdf = build("content.yaml", profile="screen")
"""

# The driver's module and its function share their name; bound here, the name is the function.
from brochure.build import ContentError, build

__all__ = ["ContentError", "__version__", "build"]
__version__ = "0.1.0"
