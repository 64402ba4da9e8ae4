import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.importing.readers import read_sheets
from seller_toolkit.importing.readers.limits import MAX_CELLS, MAX_TEXT_CELLS, insist_on_cells


def test_a_file_at_the_limit_is_read_and_one_above_is_refused():
    insist_on_cells(MAX_CELLS, "a.csv")
    with pytest.raises(UserError, match=r"file.too_many_cells"):
        insist_on_cells(MAX_CELLS + 1, "a.csv")


@pytest.mark.parametrize(
    "data", [b"a,b\n" + b"," * MAX_TEXT_CELLS, b"<table>" + b"<tr><td colspan=200>" * 45_000], ids=["csv", "html"]
)
def test_cells_without_number_are_refused_in_text_and_pages(data):
    with pytest.raises(UserError, match=r"file.too_many_cells"):
        read_sheets(data, "a.csv")
