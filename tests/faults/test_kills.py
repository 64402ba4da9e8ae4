"""`kill -9` in the middle of an import: the store opens, is sound, and each batch is whole or absent.

Five kills here; `dev.py bench faults` does fifty, of a larger import.
"""

import sys

import pytest

from tests.faults.kills import FILES, batches_of, killed, made_up_files, moments, seconds_of_import

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
ROWS = 2_000


def test_a_killed_import_leaves_whole_batches_only_and_the_next_one_brings_the_rest(tmp_path):
    files = made_up_files(tmp_path, rows=ROWS)
    whole = seconds_of_import(tmp_path / "whole.db", files)
    assert batches_of(tmp_path / "whole.db", rows=ROWS) == (FILES, [])
    deaths = [
        killed(tmp_path / f"{number}.db", files, after=moment, rows=ROWS)
        for number, moment in enumerate(moments(20261122, 5, whole))
    ]
    assert [death.problems for death in deaths] == [()] * 5
    assert not all(death.ended_by_itself for death in deaths)
    again = next(number for number, death in enumerate(deaths) if not death.ended_by_itself)
    seconds_of_import(tmp_path / f"{again}.db", files)
    assert batches_of(tmp_path / f"{again}.db", rows=ROWS) == (FILES, [])
