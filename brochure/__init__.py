"""brochure sets one content.yaml as a flyer.

from brochure import build, check
pdf = build("content.yaml", profile="screen")
messages = check(pdf)
"""

from brochure import check as _stage  # noqa: F401 - loaded before the function takes its name
from brochure.api import ContentError, Message, Place, build, check
from brochure.diagnostics.model import Severity
from brochure.pipeline import ComposingRoom

__all__ = [
    "ComposingRoom",
    "ContentError",
    "Message",
    "Place",
    "Severity",
    "__version__",
    "build",
    "check",
]
__version__ = "0.1.0"
