"""What the user says of tags, kept and taken back."""

from seller_toolkit.store import own_tags
from seller_toolkit.store.own_tags import SaidOfTag


def test_what_is_said_stays_until_it_is_unsaid(store):
    one = SaidOfTag("own:2", "赠品", "quality", "", "赠品\n礼物", hidden=True)
    with store.write() as c:
        own_tags.say(c, SaidOfTag("own:10", "十"))
        own_tags.say(c, SaidOfTag("own:2", "旧"))
        own_tags.say(c, one)
        assert own_tags.all_said(c) == (one, SaidOfTag("own:10", "十"))
        assert own_tags.next_id(c) == "own:11"
        assert [said.id for said in own_tags.offered(c)] == ["own:10"]
        own_tags.say(c, SaidOfTag("own:3", "袋", "packaging", "", "布袋"))
        assert [said.id for said in own_tags.offered(c)] == ["own:3", "own:10"]
        own_tags.unsay(c, "own:3")
        own_tags.unsay(c, "own:2")
        assert [said.id for said in own_tags.all_said(c)] == ["own:10"]


def test_a_name_goes_over_to_the_tag_that_gets_it(store):
    with store.write() as c:
        own_tags.set_aliases(c, "too_small", ["小了", "小号"])
        own_tags.set_aliases(c, "too_large", ["小号"])
        assert own_tags.aliases(c) == {"小了": "too_small", "小号": "too_large"}
        own_tags.set_aliases(c, "too_small", ())
        assert own_tags.aliases(c) == {"小号": "too_large"}


def test_a_reason_means_a_tag_or_none_or_waits(store):
    with store.write() as c:
        own_tags.map_reason(c, "tmall", "尺码问题", "size")
        own_tags.map_reason(c, "tmall", "其他", "")
        own_tags.map_reason(c, "tmall", "尺码问题", "too_small")
        assert own_tags.reasons(c) == {("tmall", "尺码问题"): "too_small", ("tmall", "其他"): ""}
        own_tags.map_reason(c, "tmall", "其他", None)
        assert ("tmall", "其他") not in own_tags.reasons(c)
        assert own_tags.seen_reasons(c) == ()
        assert own_tags.complaints_by_tag(c) == {}
