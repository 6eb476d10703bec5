"""brochure sets one content.yaml as a flyer.

from brochure import build
pdf = build("content.yaml", profile="screen")
"""

from brochure.pipeline import ComposingRoom, ContentError, build

__all__ = ["ComposingRoom", "ContentError", "__version__", "build"]
__version__ = "0.1.0"
