"""Pictures of score pages, drawn in the manner of the platforms' pages, with what they say beside each."""

from tests.pictures.catalogue import CASES, TENTH, Case, Truth, make
from tests.pictures.drawing import FONTS

__all__ = ["CASES", "FONTS", "TENTH", "Case", "Truth", "make"]
