import os
import stat

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.services import draft_desk, drafts
from seller_toolkit.services.jobs import JobContext

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
