"""The packages for Linux, of a folder that stands for the program."""

import configparser
import re
import subprocess
import tarfile

import pytest

from scripts.packing import linux
from scripts.packing.release_notes import release_notes
from seller_toolkit import __version__
from tests.contracts.house import ROOT

OFFICE = ("libreoffice-calc", "onlyoffice-desktopeditors", "org.gnome.gnumeric", "wps-office-et", "et", "gnumeric")
LANGUAGES = ("", "[zh_CN]", "[zh_TW]")


@pytest.fixture
def program(tmp_path):
    """A folder with a program in it; the true one takes minutes to build."""
    folder = tmp_path / "dist" / "seller-toolkit"
    (folder / "_internal").mkdir(parents=True)
    (folder / "seller-toolkit").write_bytes(b"#!/bin/sh\nexit 0\n")
    (folder / "seller-toolkit").chmod(0o700)
    (folder / "_internal" / "data.txt").write_text("x", encoding="utf-8")
    (folder / "_internal" / "link.txt").symlink_to("data.txt")
    return folder


@pytest.fixture(autouse=True)
def no_libraries(monkeypatch):
    monkeypatch.setattr(linux, "newest_glibc", lambda _folder: "2.36")


@pytest.fixture
def unpacked(program, tmp_path):
    """What a .deb of it installs, its control fields in DEBIAN/control."""
    package = linux.make_deb(program, tmp_path / "out.deb", version="1.2.3", notices="theirs", compression="gzip")
    subprocess.run(["dpkg-deb", "-R", package, tmp_path / "unpacked"], check=True)
    return tmp_path / "unpacked"


def entry(path):
    read = configparser.RawConfigParser(delimiters=("=",), comment_prefixes=("#",))
    read.optionxform = str
    read.read(path, encoding="utf-8")
    return dict(read["Desktop Entry"])


def test_the_package_says_what_it_needs(unpacked):
    text = (unpacked / "DEBIAN/control").read_text(encoding="utf-8")
    fields = dict(re.findall(r"^([\w-]+): (.*)$", text, re.MULTILINE))
    assert (fields["Package"], fields["Version"]) == ("seller-toolkit", "1.2.3")
    assert "libc6 (>= 2.36)" in fields["Depends"]
    assert "fonts-wqy-microhei | fonts-noto-cjk" in fields["Depends"]


def test_the_program_its_link_and_its_papers_are_installed(unpacked):
    home = unpacked / "opt/seller-toolkit"
    assert (home / "seller-toolkit").stat().st_mode & 0o777 == 0o755
    assert (home / "_internal/data.txt").stat().st_mode & 0o777 == 0o644
    assert (home / "_internal/link.txt").readlink() == linux.Path("data.txt")
    assert (unpacked / "usr/bin/seller-toolkit").readlink() == linux.Path("/opt/seller-toolkit/seller-toolkit")
    assert (unpacked / "usr/share/doc/seller-toolkit/THIRD-PARTY-NOTICES.txt").read_text(encoding="utf-8") == "theirs"
    assert not list(unpacked.rglob("portable.txt"))


def test_there_is_an_icon_of_every_size(unpacked):
    icons = sorted((unpacked / "usr/share/icons/hicolor").rglob("seller-toolkit.png"))
    assert {icon.parent.parent.name for icon in icons} == {f"{size}x{size}" for size in linux.ICON_SIZES}


def test_nothing_of_the_user_is_touched_by_the_scripts(unpacked):
    for name in ("postinst", "postrm"):
        script = (unpacked / "DEBIAN" / name).read_text(encoding="utf-8")
        subprocess.run(["sh", "-n"], input=script, text=True, check=True)
        assert not re.search(r"\brm\b|HOME|/home|mimeapps|xdg-mime", script)


def test_the_menu_entry_speaks_every_language(unpacked):
    menu = entry(unpacked / "usr/share/applications/seller-toolkit.desktop")
    assert all(menu[f"{key}{language}"] for key in ("Name", "Comment") for language in LANGUAGES)
    assert "MimeType" not in menu
    assert menu["Exec"].endswith("window %F")


def test_open_with_is_offered_and_no_office_program_loses_its_files(unpacked):
    """Where no default was chosen, desktops take the first name of the alphabet, or the highest preference."""
    (path,) = (unpacked / "usr/share/applications").glob("xlsx-*.desktop")
    offer = entry(path)
    assert {"text/csv", "application/vnd.ms-excel"} < set(offer["MimeType"].split(";"))
    assert (offer["NoDisplay"], offer["InitialPreference"]) == ("true", "0")
    assert path.stem > max(OFFICE)
    assert not list(unpacked.rglob("mimeapps.list"))


def test_the_archive_holds_the_program_and_a_readme_of_root(program, tmp_path):
    target = linux.make_archive(program, tmp_path / "out.tar.xz", version="1.2.3")
    with tarfile.open(target) as archive:
        members = {member.name: member for member in archive.getmembers()}
        readme = archive.extractfile("seller-toolkit-1.2.3/README.txt")
        assert readme
        text = readme.read().decode("utf-8")
    assert members["seller-toolkit-1.2.3/seller-toolkit"].mode & 0o100
    assert "seller-toolkit-1.2.3/_internal/link.txt" in members
    assert {(member.uid, member.uname) for member in members.values()} == {(0, "root")}
    assert "portable.txt" in text
    assert "2.36" in text


CHANGES = "# Changelog\n\n## [Unreleased]\n\n### Added\n- new\n\n## [0.2.0] - 2026-12-01\n### Fixed\n- old\n"


def test_the_notes_of_a_release_are_its_section():
    assert release_notes(CHANGES, "0.2.0") == "# 卖家工具箱 Seller Toolkit 0.2.0 (2026-12-01)\n\n### Fixed\n- old\n"


def test_before_a_release_the_notes_say_so():
    assert release_notes(CHANGES, "0.3.0").startswith(
        "# 卖家工具箱 Seller Toolkit 0.3.0 (not released yet)\n\n### Added\n"
    )
    with pytest.raises(LookupError):
        release_notes("# Changelog\n", "0.3.0")


def test_there_is_one_version_number():
    """The package's own; pyproject.toml takes it from there, and so do command line, window and packages."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert 'version = { attr = "seller_toolkit.__version__" }' in text
    assert not re.search(r'^version = "', text, re.MULTILINE)
    places = [*(ROOT / "packaging").rglob("*"), ROOT / "build.spec", *(ROOT / "scripts").rglob("*.py")]
    assert [
        path
        for path in places
        if path.is_file()
        and path.suffix != ".txt"
        and re.search(rf"\b{re.escape(__version__)}\b", path.read_text(encoding="utf-8", errors="ignore"))
    ] == []
