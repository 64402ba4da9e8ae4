"""`kill -9` of the running window under work: nothing that it had confirmed is lost, and the store is sound.

Two kills here; twenty with `python3 dev.py test --long`, or by `python3 -m tests.faults.window_kills FOLDER 20`.
"""

import sys

import pytest

from tests.faults.window_kills import Facts, KilledWindow
from tests.long import LONG

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
KILLS = 20 if LONG else 2


def test_what_the_window_confirmed_is_there_after_each_kill(tmp_path):
    window = KilledWindow(tmp_path)
    kills = [window.kill(number) for number in range(1, KILLS + 1)]
    assert [kill.problems for kill in kills] == [()] * KILLS
    assert any(kill.deeds.keys() - {"begun"} for kill in kills)


def test_the_judge_notices_what_is_missing():
    confirmed = Facts({"a"}, {"t": "1-2"}, {"o": "1-3"}, {"x"})
    assert confirmed.lacks(confirmed, "2-") == []
    assert len(confirmed.lacks(Facts(), "2-")) == 4
    assert confirmed.lacks(Facts({"a"}, {"t": "2-9"}, {"o": "1-3"}, {"x"}), "2-") == []
    assert len(confirmed.lacks(Facts({"a"}, {"t": "1-1"}, {"o": "1-3"}, {"x"}), "2-")) == 1
