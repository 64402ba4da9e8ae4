"""`python -m seller_toolkit` is the program `seller-toolkit`."""

import sys

if __name__ == "__main__":
    if sys.argv[1:] == ["--bare-window"]:  # the rival of benchmarks/bench_start.py: Qt, and nothing of ours
        from seller_toolkit.app.first_paint import show_bare_window

        sys.exit(show_bare_window())
    from seller_toolkit.app.main import main

    sys.exit(main())
