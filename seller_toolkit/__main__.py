"""`python -m seller_toolkit` is the program `seller-toolkit`."""

import sys

from seller_toolkit.app.main import main

if __name__ == "__main__":
    sys.exit(main())
