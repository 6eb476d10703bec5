"""`python -m brochure` is the command `brochure`."""

import sys

from brochure.cli import run

if __name__ == "__main__":
    sys.exit(run())
