"""`python -m didit_rs`: the command `didit`."""

import sys

from didit_rs._command import main

if __name__ == "__main__":
    sys.exit(main())
