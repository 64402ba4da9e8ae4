"""A pasted screenshot in the real window: see `pasting.py`.

Nothing is imported here: the reading process begins with what the program's main module imports, and the program's imports little.
"""

import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    from benchmarks.pasting import main

    main()
