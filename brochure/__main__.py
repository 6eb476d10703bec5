"""`python -m brochure` is the command `brochure`."""

from brochure.cli import run

if __name__ == "__main__":
    run()
