"""What the files of a download say of the version and of the package."""

import hashlib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.packing.release_notes import release_notes
from seller_toolkit import __version__
from seller_toolkit.domain.errors import UserError
from seller_toolkit.services import newer_version
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.newer_version import Check, Standing, standing

JOB = JobContext()
DEB = "seller-toolkit_2.1.0_amd64.deb"
VERSIONS = st.lists(st.integers(0, 30), min_size=3, max_size=3).map(lambda parts: ".".join(map(str, parts)))


def download(folder: Path, *, content: bytes = b"package", listed: bytes = b"package", name: str = DEB) -> Path:
    (folder / name).write_bytes(content)
    lines = f"{hashlib.sha256(listed).hexdigest()}  {name}\n{'0' * 64} *sbom.cdx.json\n"
    (folder / "SHA256SUMS").write_text(lines, encoding="utf-8")
    (folder / "RELEASE-NOTES.md").write_text(
        "# 卖家工具箱 Seller Toolkit 2.1.0 (2027-01-05)\n\n### Added\n", encoding="utf-8"
    )
    return folder / name


def said(found) -> tuple[list, list]:
    return [(one.version, one.standing) for one in found.offered], [(one.file, one.check) for one in found.files]


@pytest.mark.parametrize("chosen", [DEB, "SHA256SUMS", "RELEASE-NOTES.md", ""])
def test_one_file_leads_to_what_lies_beside_it(tmp_path, chosen):
    download(tmp_path)
    offered, files = said(newer_version.look_at(JOB, [tmp_path / chosen], "2.0.9"))
    assert offered == [("2.1.0", Standing.NEWER)]
    assert files == [(DEB, Check.WHOLE)]


def test_a_package_that_is_another_one_is_told(tmp_path):
    package = download(tmp_path, content=b"torn")
    assert said(newer_version.look_at(JOB, [package], "2.0.9"))[1] == [(DEB, Check.DAMAGED)]


def test_without_a_list_or_without_its_line_nothing_is_promised(tmp_path):
    package = download(tmp_path)
    (tmp_path / "SHA256SUMS").write_text(f"{'a' * 64}  other.deb\n", encoding="utf-8")
    assert newer_version.look_at(JOB, [package], "2.0.9").files[0].check is Check.NOT_LISTED
    (tmp_path / "SHA256SUMS").unlink()
    assert newer_version.look_at(JOB, [package], "2.0.9").files[0].check is Check.NO_SUMS


def test_a_package_of_another_version_than_the_notes_is_told_apart(tmp_path):
    other = tmp_path / "SellerToolkit-1.0.0-windows-setup.exe"
    other.write_bytes(b"old")
    download(tmp_path)
    offered, _ = said(newer_version.look_at(JOB, [other], "1.0.0"))
    assert offered == [("2.1.0", Standing.NEWER), ("1.0.0", Standing.SAME)]


def test_a_package_alone_is_judged_by_its_name(tmp_path):
    package = tmp_path / "seller-toolkit-without-ocr-0.9.0-linux.tar.xz"
    package.write_bytes(b"x")
    assert said(newer_version.look_at(JOB, [package], "1.0.0")) == (
        [("0.9.0", Standing.OLDER)], [(package.name, Check.NO_SUMS)],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("RELEASE-NOTES.md", "no heading 1.2.3", "download.bad_notes"),
        ("SHA256SUMS", "<html>not found</html>", "download.bad_sums"),
        ("picture.png", "", "download.nothing"),
    ],
)
def test_what_is_no_download_is_said(tmp_path, name, text, code):
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(UserError) as refused:
        newer_version.look_at(JOB, [tmp_path / name])
    assert refused.value.code == code


def test_a_file_that_is_gone_is_said(tmp_path):
    with pytest.raises(UserError, match=r"file\.not_found"):
        newer_version.look_at(JOB, [tmp_path / "RELEASE-NOTES.md"])


def test_a_name_with_folders_means_the_file_beside_the_list(tmp_path):
    package = download(tmp_path)
    digest = hashlib.sha256(b"package").hexdigest().upper()
    (tmp_path / "SHA256SUMS").write_text(f"{digest} *dist\\packages/../{DEB}\r\n", encoding="utf-8")
    assert newer_version.look_at(JOB, [package]).files[0].check is Check.WHOLE


def test_our_own_notes_are_understood():
    notes = release_notes("# Changelog\n\n## [Unreleased]\n\n### Added\n- x\n", __version__)
    assert newer_version._VERSION.search(notes.splitlines()[0])[0] == __version__  # type: ignore[index]


@given(VERSIONS, VERSIONS)
def test_versions_are_compared_by_their_numbers(one, other):
    numbers = [tuple(map(int, version.split("."))) for version in (one, other)]
    wanted = (
        Standing.SAME if numbers[0] == numbers[1] else Standing.NEWER if numbers[0] > numbers[1] else Standing.OLDER
    )
    assert standing(one, other) is wanted


@pytest.mark.parametrize(
    ("version", "own", "wanted"),
    [
        ("1.0.0-beta.2", "1.0.0", Standing.OLDER),
        ("1.0.0-beta.10", "1.0.0-beta.9", Standing.NEWER),
        ("1.0", "1.0.0", Standing.SAME),
        ("1.0.0", "1.0.0-rc.1", Standing.NEWER),
    ],
)
def test_what_comes_before_a_release_is_older(version, own, wanted):
    assert standing(version, own) is wanted


def test_the_packaged_program_brings_its_day():
    spec = Path(__file__).resolve().parents[3] / "build.spec"
    assert f'"{newer_version.BUILD_DAY}"' in spec.read_text(encoding="utf-8")


def test_the_day_of_packing_is_told_where_it_is_known(tmp_path):
    def missing(*_parts: str) -> Path:
        raise FileNotFoundError

    assert newer_version.this_program(missing, tmp_path).built is None
    (tmp_path / "build-day.txt").write_text("2026-11-27\n", encoding="utf-8")
    found = newer_version.this_program(tmp_path.joinpath, tmp_path)
    assert (found.version, found.built) == (__version__, date(2026, 11, 27))
