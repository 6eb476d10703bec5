"""`python -m brochure` is the command `brochure`."""

import sys

from brochure.cli import main

if __name__ == "__main__":
    sys.exit(main())
