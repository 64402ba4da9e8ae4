"""Titles and labels as they are compared, whichever platform or program wrote them."""

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=8192)
def fold(title: str) -> str:
    """A title as it is compared: NFKC (full-width brackets and percent signs become plain), no blanks, lower case."""
    text = unicodedata.normalize("NFKC", title)
    text = "".join(text.split()).replace("\ufeff", "").replace("\u200b", "").lower()
    return text.replace("【", "[").replace("】", "]").replace("–", "-").lstrip("*")
