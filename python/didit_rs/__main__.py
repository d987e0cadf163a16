"""The program `python -m didit_rs`; see `didit_rs.scripts`."""

import sys

from didit_rs.scripts import main

if __name__ == "__main__":
    sys.exit(main())
