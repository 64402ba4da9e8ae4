"""Pictures of help: the guide at a tab, found words, a page of the rules; the sheet of keys; the steps of a first start."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scripts.shots.studio import Studio
    from seller_toolkit.gui.main_window import MainWindow


def shoot_help(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """The guide and the sheet of keys, opened by the menu's deeds."""
    form = window.fronts.help
    window.show_tab("trend")
    form.open_guide()
    guide = form.guide
    assert guide is not None
    studio.settle()
    studio.grab(guide, folder / f"help-guide-{name}.png")
    guide.search.setText("DSR")
    studio.settle()
    studio.grab(guide, folder / f"help-search-{name}.png")
    guide.search.clear()
    guide.follow("rules/tmall_experience.zh.md" if "zh" in name else "rules/tmall_experience.en.md")
    studio.settle()
    studio.grab(guide, folder / f"help-rules-{name}.png")
    studio.leave(guide)
    form.open_keys()
    assert form.keys is not None
    studio.take(form.keys, folder / f"help-keys-{name}.png")


def shoot_newer_version(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """What is known of a newer version, and what a download says whose package is damaged."""
    form = window.fronts.help.version
    form.open()
    assert form.dialog is not None
    studio.settle()
    studio.grab(form.dialog, folder / f"help-version-{name}.png")
    with TemporaryDirectory() as place:
        files = Path(place)
        package = files / "seller-toolkit_9.1.0_amd64.deb"
        package.write_bytes(b"whole")
        digest = sha256(b"whole").hexdigest()
        sums = f"{digest}  {package.name}\n{digest}  SellerToolkit-9.1.0-windows-setup.exe\n"
        (files / "SellerToolkit-9.1.0-windows-setup.exe").write_bytes(b"torn")
        (files / "SHA256SUMS").write_text(sums, encoding="utf-8")
        (files / "RELEASE-NOTES.md").write_text("# 卖家工具箱 Seller Toolkit 9.1.0\n", encoding="utf-8")
        form.check([files])
        studio.settle()
    studio.grab(form.dialog, folder / f"help-version-found-{name}.png")
    form.dialog.close()
    studio.settle()


def shoot_first_steps(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """The overview of a store that was empty a moment ago, with one step done."""
    window.open_demo()
    window.show_tab("overview")
    studio.settle()
    studio.grab(window, folder / f"first-steps-{name}.png")
