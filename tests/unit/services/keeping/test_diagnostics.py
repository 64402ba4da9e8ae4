import json
import zipfile

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.keeping import diagnostics
from tests.unit.services.files import bring_scores


def about(path):
    with zipfile.ZipFile(path) as file:
        return json.loads(file.read("about.json"))


def test_the_file_says_what_and_how_much_and_names_nobody(workspace, tmp_path):
    bring_scores(workspace, ("2026-11-01", 4.5, 4.6, 4.4, 4.5), shop="张三丰的店")
    workspace.settings.set("my_name", "张三丰")
    workspace.settings.set("watched_folder", "/home/zhangsanfeng/下载")
    workspace.settings.set("text_size", 125)
    target = tmp_path / "help.zip"
    diagnostics.save(JobContext(), workspace, target, {"Qt": "6.0"})
    found = about(target)
    assert (found["versions"]["Qt"], found["settings"]["text_size"]) == ("6.0", 125)
    assert found["versions"]["SQLite"].count(".") == 2
    assert (found["store"]["rows"]["observation"], found["store"]["after_crash"]) == (4, False)
    words = json.dumps(found, ensure_ascii=False)
    assert "张三丰" not in words
    assert "zhangsanfeng" not in words
    assert not {"my_name", "watched_folder", "brief_template"} & found["settings"].keys()


def test_a_store_that_cannot_be_opened_is_told_by_its_code(workspace, tmp_path):
    workspace.store_path.write_bytes(b"no store")
    diagnostics.save(JobContext(), workspace, tmp_path / "help.zip", {})
    assert about(tmp_path / "help.zip")["store"] == {"cannot_be_opened": "store.unreadable"}


def test_a_target_that_refuses_is_told(workspace, tmp_path):
    with pytest.raises(UserError, match=r"file\.not_writable"):
        diagnostics.save(JobContext(), workspace, tmp_path / "none" / "help.zip", {})
