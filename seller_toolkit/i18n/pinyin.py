"""How Chinese characters are read, for finding names by what is typed in Latin letters. Loads a dictionary of some megabytes:
import it on a worker, when something is to be found.
"""

import os
from functools import lru_cache

os.environ.setdefault(
    "PYPINYIN_NO_PHRASES", "true"
)  # characters are enough, and the phrases take four times the memory

from pypinyin import Style, pinyin


@lru_cache(maxsize=8192)
def readings(character: str) -> frozenset[str]:
    """Every reading of one character without its tone, ü as v (女: nv); nothing for what is no Chinese character."""
    found = pinyin(character, style=Style.NORMAL, heteronym=True, errors="ignore")
    return frozenset(one for one in (found[0] if found else ()) if one)
