import gzip
from pathlib import Path

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.store import backup
from seller_toolkit.store.backup_contents import contents, contents_of
from seller_toolkit.store.migrations import HEAD
from tests.unit.store.stories import AT, bring, columns_of

FOSSILS = sorted((Path(__file__).parent / "fossils").glob("*.gz"))


def test_a_backup_tells_what_it_holds(store, tmp_path):
    with store.write() as c:
        bring(c, "a.xlsx", [columns_of("parcel", {"k1": {}, "k2": {}})])
    backup.back_up(store, tmp_path / "b.db")
    with store.read() as c:
        now = contents(c, HEAD)
    found = contents_of(tmp_path / "b.db")
    assert found == now
    assert (found.shops, found.records["parcel"], found.records["review"], found.imports) == (("甲店",), 2, 0, 1)
    assert (found.revision, found.last_import) == (HEAD, AT)


@pytest.mark.parametrize("fossil", FOSSILS, ids=lambda path: path.name)
def test_a_backup_of_an_earlier_version_is_read_and_stays_as_it_is(fossil, tmp_path):
    old = tmp_path / "old.db"
    old.write_bytes(gzip.decompress(fossil.read_bytes()))
    before = old.read_bytes()
    found = contents_of(old)
    assert found.revision == fossil.name[:4]
    assert found.shops
    assert sum(found.records.values()) > 0
    assert old.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["old.db"]


def test_what_is_no_store_is_said(tmp_path):
    (tmp_path / "x.db").write_text("no store")
    with pytest.raises(UserError, match=r"store\.unreadable"):
        contents_of(tmp_path / "x.db")
