from seller_toolkit.domain.imports import Counts, FileStatus, SourceFile
from seller_toolkit.importing.dedupe import mark
from seller_toolkit.importing.entries import Entry, plan_entries
from seller_toolkit.importing.plan import with_states

SOURCE = SourceFile("截图 09.12", "", "", 0)
ENTRIES = [
    Entry("2026-11-26", "tmall_experience.total", 4.88),
    Entry("2026-11-26", "tmall_experience.total", 4.7, "peer", "average"),
    Entry("2026-11-25", "tmall_experience.quality", 4.51),
]


def test_entries_become_observations_of_one_shop_with_keys_of_their_own():
    plan = plan_entries(SOURCE, ENTRIES, shop="甲店", platform="tmall", layout="tmall_score_page")
    (records,) = plan.records
    assert (plan.status, plan.counts, plan.days) == (FileStatus.READY, Counts(new=3), ("2026-11-25", "2026-11-26"))
    assert (records.shop, records.platform, records.own, list(records.rows)) == ("甲店", "tmall", True, [1, 2, 3])
    assert len(set(records.keys)) == 3
    assert records.columns["value"] == [4.88, 4.7, 4.51]


def test_what_the_store_has_already_is_counted_as_the_same_or_as_changed():
    plan = plan_entries(SOURCE, ENTRIES, shop="甲店", platform="tmall")
    (records,) = plan.records
    rows = list(zip(records.keys, *records.columns.values(), strict=True))
    stored = {rows[0][0]: rows[0], rows[2][0]: (*rows[2][:-1], 4.15)}
    again = with_states(plan, [mark(records, stored)])
    assert again.counts == Counts(new=1, changed=1, same=1)
