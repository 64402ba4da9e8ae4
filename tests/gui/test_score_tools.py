"""The self-audit and the files of score rules, from the menu's deeds to the store."""

import pytest
from PySide6.QtWidgets import QApplication

from seller_toolkit.app.paths import resource
from seller_toolkit.gui.dialogs.self_audit import SelfAuditDialog
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.score_tools import ScoreTools
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.tabs.tab import Tab, TabContext, Wishes
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.store import observations, shops

NEWER = '\n[[version]]\nversion = "2026-12-01"\nfrom = 2026-12-01\nconfidence = "notice"\nsource = "D3"\n'


class Blank(Tab):
    """A tab that shows nothing."""

    def build(self):
        """Nothing."""

    def refresh(self):
        """Nothing."""


@pytest.fixture
def desk(qtbot, kit, workspace):
    """The tools, the dialogs that answer, what the window was told, and a shop's id."""
    with workspace.store.write() as connection:
        shop = shops.ensure_shop(connection, "禾畔店", "douyin", own=True)
    selection, wishes, dialogs = Selection(), Wishes(), ScriptedDialogs()
    tab = Blank(TabContext(workspace, InlineTaskRunner(), kit, dialogs, selection, wishes))
    qtbot.addWidget(tab)
    tab.show()
    told = {"notice": [], "failed": [], "stored": []}
    for name, kept in told.items():
        getattr(wishes, name).connect(kept.append)
    return ScoreTools(tab), dialogs, told, selection, shop


def test_the_audit_of_the_chosen_shop_is_stored(desk, workspace):
    tools, _, told, selection, shop = desk
    tools.audit()
    assert "no shop yet" in told["notice"].pop()
    selection.set_shops([shop])
    tools.audit()
    (dialog,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, SelfAuditDialog) and w.isVisible()]
    dialog.rows[0].choices.findChildren(type(dialog.primary))[1].click()
    dialog.primary.click()
    assert not dialog.isVisible()
    assert "saved" in told["notice"].pop()
    assert told["stored"]
    with workspace.store.read() as connection:
        found = observations.latest(connection, (shop.id,), ("self_audit.logistics", "self_audit.total"))
    assert {metric: one.value for (_, metric), one in found.items()} == {"self_audit.logistics": 50}


def test_rules_are_taken_in_and_given_back(desk, workspace, tmp_path):
    tools, dialogs, told, _, _ = desk
    tools.go_back()
    assert "no score rules of your own" in told["notice"].pop()
    text = (resource("resources", "profiles") / "douyin_experience.toml").read_text(encoding="utf-8")
    (tmp_path / "new.toml").write_text(text + NEWER, encoding="utf-8")
    dialogs.answer("ask_files", [], [tmp_path / "new.toml"])
    tools.take_in_rules()
    assert told["stored"] == []
    tools.take_in_rules()
    assert "2026-12-01" in told["notice"].pop()
    assert told["stored"]
    assert workspace.profiles.versions[3].version == "2026-12-01"
    dialogs.answer("choose", None, 0)
    tools.go_back()
    assert workspace.profiles.versions[3].version == "2026-12-01"
    tools.go_back()
    assert "hold again" in told["notice"].pop()
    assert dialogs.asked[-1].words[2:] == ("Shop experience score · 2026-12-01",)
    assert workspace.profiles.versions[2].version == "2026-09-08"
    assert told["failed"] == []


def test_a_broken_file_is_told_where_one_chooses(desk, workspace):
    tools, dialogs, _, _, _ = desk
    workspace.own_profiles.mkdir()
    (workspace.own_profiles / "dsr.toml").write_text("id = 1", encoding="utf-8")
    dialogs.answer("choose", 0)
    tools.go_back()
    assert "dsr · Your own score rules in dsr.toml are not valid" in dialogs.asked[-1].words[2]
    assert workspace.profiles.on("dsr", workspace.today()).version == "2026-08-12"
