"""`diagnose` as the contract has it: its keys, its sums, its refusals."""

import json
from argparse import Namespace

import pytest

from seller_toolkit.app.cli.answers import UsageError, show
from seller_toolkit.app.cli.diagnose_command import run_diagnose
from seller_toolkit.domain.errors import UserError

TMALL = "示例·禾畔家居旗舰店"


@pytest.fixture
def ask(demo):
    """Answer the options of `diagnose` on the demo shops."""

    def call(**options):
        usual = {"platform": "", "profile": "", "shop": TMALL, "dimension": "total"}
        return run_diagnose(demo, Namespace(**usual | {"first": "2026-09-07", "last": "2026-10-10"} | options))

    return call


@pytest.mark.parametrize("options", [{}, {"dimension": "描述相符", "first": "2026-04-30", "last": "2026-06-30"}])
def test_the_document_has_exactly_the_agreed_keys_and_adds_up(ask, options, capfdbinary):
    assert show(ask(**options), as_json=True) == 0
    found = json.loads(capfdbinary.readouterr().out)
    assert list(found) == ["from", "to", "before", "after", "change", "parts", "unexplained", "notes"]
    assert (found["from"], found["to"]) == (options.get("first", "2026-09-07"), options.get("last", "2026-10-10"))
    assert all(list(part) == ["kind", "label", "value", "evidence"] for part in found["parts"])
    known = sum(part["value"] for part in found["parts"] if part["value"] is not None)
    assert known + found["unexplained"] == pytest.approx(found["change"], abs=1e-9)
    assert found["after"] - found["before"] == pytest.approx(found["change"], abs=1e-12)


def test_where_weights_are_unknown_the_parts_are_ranked_and_the_notes_say_so(ask):
    found = ask(dimension="logistics").document
    assert [part["value"] for part in found["parts"]] == [None, None]
    assert found["unexplained"] == found["change"]
    first = {"kind": "metric", "label": "Picked up within 48 hours", "value": None, "evidence": 447}
    assert found["parts"][0] == first
    assert any("does not publish the weights" in note for note in found["notes"])
    assert found["notes"][0].startswith("Cause 1 · Logistics: 申通快递 to 广东, 广西, 海南")


def test_a_person_reads_the_same(ask):
    lines = ask(dimension="logistics").lines
    assert lines[0] == "Logistics speed  2026-09-07 4.47 → 2026-10-10 4.28  ▼ −0.19"
    assert lines[1] == "    Picked up within 48 hours  100.00% → 92.70%"


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"dimension": "weather"}, "dimension.unknown"), ({"shop": "nobody"}, "shop.unknown"),
        ({"profile": "x"}, "profile.unknown"), ({"first": "2020-01-01"}, "change.no_value"),
    ],
)  # fmt: skip
def test_what_cannot_be_answered_is_refused(ask, options, code):
    with pytest.raises(UserError) as refused:
        ask(**options)
    assert refused.value.code == code


@pytest.mark.parametrize("options", [{"first": "2026-10-11"}, {"first": "yesterday"}, {"first": ""}])
def test_days_that_are_none_are_wrong_usage(ask, options):
    with pytest.raises(UsageError):
        ask(**options)
