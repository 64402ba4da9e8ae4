"""Hints of malice over a shop's bad reviews."""

from seller_toolkit.domain.reviews import Nature
from seller_toolkit.services.desks import topic_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews.reading import catch_up
from seller_toolkit.store import verdicts
from tests.unit.store.stories import bring, columns_of

COPIED = "不给钱就差评，这家店的东西真的太差了大家千万不要买"


def test_several_signals_make_a_hint_and_set_nothing(workspace):
    day = workspace.today().isoformat()
    rows = {
        str(number): {"text": text, "stars": 1.0, "written_at": f"{day} 0{number}:00:00", "item_id": "7"}
        for number, text in enumerate((COPIED, COPIED + "哦", "掉色，质量差"))
    }
    with workspace.store.write() as c:
        bring(c, "a.xlsx", [columns_of("review", rows)])
    assert topic_desk.suspicion_hints(JobContext(), workspace, 1).value == ()  # nothing is judged yet
    catch_up(JobContext(), workspace)
    found = topic_desk.suspicion_hints(JobContext(), workspace, 1).value
    assert [one.review for one in found] == [2, 1]
    assert {signal.code for signal in found[0].hint.signals} >= {"threatens_review", "copied_text"}
    with workspace.store.read() as c:
        natures = {kept.nature for kept in verdicts.by_review(c, [1, 2, 3]).values()}
    assert tuple(Nature).index(Nature.SUSPECTED) not in natures


def test_an_order_that_is_not_there_is_a_signal_only_where_orders_are_known(workspace):
    day = workspace.today().isoformat()
    rows = {
        str(number): {"text": COPIED, "stars": 1.0, "written_at": f"{day} 08:00:00", "order_no": f"o{number}"}
        for number in range(20)
    }
    orders = {f"o{number}": {"order_no": f"o{number}", "sub_order_no": f"o{number}"} for number in range(19)}

    def without_order():
        found = topic_desk.suspicion_hints(JobContext(), workspace, 1).value
        return sum(any(signal.code == "no_order" for signal in one.hint.signals) for one in found)

    with workspace.store.write() as c:
        bring(c, "a.xlsx", [columns_of("review", rows)])
    catch_up(JobContext(), workspace)
    assert without_order() == 0
    with workspace.store.write() as c:
        bring(c, "b.xlsx", [columns_of("order_line", orders)])
    assert without_order() == 1


def test_no_reviews_no_hints(workspace):
    with workspace.store.write() as c:
        bring(c, "a.xlsx", [columns_of("parcel", {"1": {"order_no": "1"}})])
    assert topic_desk.suspicion_hints(JobContext(), workspace, 1).value == ()
