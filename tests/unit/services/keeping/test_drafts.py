import os
import stat

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.services.desks import draft_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.keeping import drafts

JOB = JobContext()


def test_texts_come_back_and_go_when_there_are_none(workspace):
    assert drafts.kept(JOB, workspace).value == {}
    draft_desk.keep(JOB, workspace, {"reply:12": "亲，抱歉久等了", "new-task": "换包装"})
    assert draft_desk.kept(JOB, workspace).value == {"reply:12": "亲，抱歉久等了", "new-task": "换包装"}
    (path,) = workspace.store_path.parent.glob("*.drafts")
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    drafts.keep(JOB, workspace, {})
    assert not path.exists()


def test_a_buyer_s_phone_is_masked_before_it_is_written(workspace):
    drafts.keep(JOB, workspace, {"pasted-texts": "我是张三丰，电话13812345678，退货"})
    (path,) = workspace.store_path.parent.glob("*.drafts")
    assert b"13812345678" not in path.read_bytes()
    assert "退货" in drafts.kept(JOB, workspace).value["pasted-texts"]


@pytest.mark.parametrize("content", ["", "[1]", '{"a": 1}', "{"])
def test_what_is_no_file_of_drafts_holds_none(workspace, content):
    workspace.store_path.with_name("store.db.drafts").write_text(content)
    assert drafts.kept(JOB, workspace).value == {}


def test_a_folder_that_refuses_is_told(workspace):
    workspace.store_path.with_name("store.db.drafts.new").mkdir()
    with pytest.raises(UserError, match=r"file\.not_writable"):
        drafts.keep(JOB, workspace, {"new-task": "x"})


def test_a_form_belongs_to_a_review_or_to_none():
    found = [drafts.review_of(form) for form in ("reply:12", "case-note:7", "new-task", "reply:", "reply:1x")]
    assert found == [12, 7, None, None, None]


def test_some_can_be_dropped(workspace):
    drafts.keep(JOB, workspace, {"reply:12": "亲", "new-task": "换包装"})
    drafts.drop(workspace, {"reply:12", "reply:99"})
    assert drafts.forms(workspace) == {"new-task"}
    drafts.drop(workspace, {"new-task"})
    assert drafts.written_on(workspace) is None, "the file is gone"


def test_dropping_takes_a_file_away_that_nobody_can_read(workspace):
    path = workspace.store_path.with_name("store.db.drafts")
    path.write_text("{")
    drafts.drop(workspace, ())
    assert not path.exists()
    drafts.drop(workspace, ())


def test_they_move_with_the_store(workspace, tmp_path):
    drafts.keep(JOB, workspace, {"new-task": "换包装"})
    old = workspace.store_path
    workspace.store_path = tmp_path / "there" / "store.db"
    drafts.move_along(workspace, old)
    assert drafts.forms(workspace) == set(), "a folder that is not there refuses"
    workspace.store_path.parent.mkdir()
    drafts.move_along(workspace, old)
    assert drafts.forms(workspace) == {"new-task"}
    assert not old.with_name("store.db.drafts").exists()
    drafts.move_along(workspace, old)
