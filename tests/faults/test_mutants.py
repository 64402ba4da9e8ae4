"""Files damaged in every way: always a receipt or a sentence, within 60 seconds of the processor and a gigabyte, and the store is sound.

Two hundred here; `dev.py bench faults` does two thousand.
"""

import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seller_toolkit.importing.layouts import load_layouts
from tests.faults.mutants import NASTY_VALUES, ROOT, mutant, sources
from tests.long import examples
from tests.unit.services.files import bring, table

MUTANTS = range(200)
TITLES = sorted(
    {
        column.names[0]
        for layout in load_layouts(ROOT / "resources" / "layouts")
        for block in layout.blocks
        for column in block.columns
    }
)
CELLS = st.one_of(
    st.sampled_from([str(value) for value in NASTY_VALUES]),
    st.text(max_size=30),
    st.floats().map(str),
    st.integers().map(str),
    st.dates().map(str),
    st.datetimes().map(str),
)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit to a process's memory")
def test_two_hundred_mutants_end_in_receipts_or_sentences(tmp_path):
    from tests.faults.hunt import hunt  # watches memory by means that Windows has not

    bag = hunt(MUTANTS, tmp_path)
    assert bag.faults == []
    assert bag.imported + bag.refused == len(MUTANTS)
    assert bag.imported > len(MUTANTS) / 5  # else the mutations are too coarse to tell anything


def test_a_number_gives_the_same_mutant_again():
    assert [mutant(number) for number in range(20)] == [mutant(number) for number in range(20)]
    assert {path.suffix for path in sources()} == {".xlsx", ".xls", ".csv", ".txt"}


@settings(deadline=None, max_examples=examples(40), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_cells_under_any_known_titles(workspace, data):
    titles = data.draw(st.lists(st.sampled_from(TITLES), min_size=2, max_size=12, unique=True))
    rows = data.draw(st.lists(st.lists(CELLS, min_size=1, max_size=len(titles)), max_size=6))
    quoted = [['"' + cell.replace('"', '""') + '"' for cell in row] for row in rows]
    text = table(titles, *quoted).decode(errors="replace")
    receipts = bring(
        workspace,
        "any.csv",
        text.encode("utf-8", "replace"),
        shop="甲店",
        platform="tmall",
        day="2026-11-20",
    )
    assert receipts
    for receipt in receipts:
        counts = receipt.counts
        assert counts.read == counts.new + counts.changed + counts.same + counts.rejected
