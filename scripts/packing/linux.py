"""The packages for Linux, made from the folder of the frozen program: a .deb and a tar.xz."""

import os
import shutil
import subprocess
import tarfile
from collections.abc import Iterable
from pathlib import Path

from scripts.packing.libraries import missing_from, newest_glibc
from scripts.packing.parts import packages_of

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = ROOT / "packaging" / "linux"
NAME = "seller-toolkit"
HOME = Path("opt", NAME)
FONT = "fonts-wqy-microhei | fonts-noto-cjk | fonts-wqy-zenhei"
LOADED_LATER = ("libgl1", "libegl1", "libfontconfig1", "libdbus-1-3")
"""What Qt opens by name when it needs it."""
C_LIBRARY = ("libc6", "libgcc-s1", "libstdc++6")
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)
DESCRIPTION = """ Imports the exports of Tmall, Taobao and Douyin shops, shows why scores moved, proposes
 what to do, prints checklists, sorts reviews. All data stay on this computer.
 .
 导入天猫、淘宝、抖店导出的表格，看评分为什么变、今天该做什么，打印清单，处理评价。数据只在本机。"""


def make_deb(program: Path, target: Path, *, version: str, notices: str, compression: str = "xz") -> Path:
    """A package of the program's folder; `compression` is one that `dpkg-deb -Z` knows, "xz" is the smallest."""
    root = target.parent / f"{target.stem}-root"
    shutil.rmtree(root, ignore_errors=True)
    home = root / HOME
    shutil.copytree(program, home, symlinks=True, copy_function=os.link)
    _link(root / "usr/bin" / NAME, Path("/", HOME, NAME))
    _put_desktop_files(root)
    draw_icons(root / "usr/share/icons/hicolor")
    _put_papers(root, notices)
    _put_control(root, version, depends_of(program))
    _as_modes(root)
    speed = {"gzip": ["-z1"], "xz": ["-z9", "-Sextreme"]}.get(compression, [])
    command = ["dpkg-deb", "--root-owner-group", f"-Z{compression}", *speed, "--build", str(root), str(target)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(root)
    return target


def make_archive(program: Path, target: Path, *, version: str) -> Path:
    """A tar.xz that is unpacked anywhere, with a short README inside. Everything in it belongs to root."""
    top = f"{NAME}-{version}"
    note = (TEMPLATES / "README.txt").read_text(encoding="utf-8").format(glibc=newest_glibc(program))
    readme = target.parent / "README.txt"
    readme.write_text(note, encoding="utf-8")
    # xz on all cores: Python's own compresses on one
    with target.open("wb") as out, subprocess.Popen(["xz", "-T2", "-9"], stdin=subprocess.PIPE, stdout=out) as packer:
        assert packer.stdin
        with packer.stdin, tarfile.open(fileobj=packer.stdin, mode="w|", format=tarfile.PAX_FORMAT) as archive:
            archive.add(program, top, filter=_nobodys)
            archive.add(readme, f"{top}/README.txt", filter=_nobodys)
    readme.unlink()
    if packer.returncode:
        raise OSError(f"xz ended with {packer.returncode}")
    return target


def depends_of(program: Path) -> list[str]:
    """What the package needs from the system: owners of the libraries that it does not bring, and a Chinese font."""
    owners = {name.partition(":")[0] for name in packages_of(map(str, missing_from(program).values()))}
    names = sorted({*owners, *LOADED_LATER} - set(C_LIBRARY))
    return [f"libc6 (>= {newest_glibc(program)})", *names, FONT]


def draw_icons(folder: Path) -> None:
    """The program's icon in every size of a desktop's theme, below `folder`."""
    from seller_toolkit.app.offscreen import ensure_application  # a check of a package needs no Qt
    from seller_toolkit.gui.theme import LIGHT, Theme

    ensure_application()
    icon = Theme(LIGHT, ROOT / "resources" / "icons").emblem()
    for size in ICON_SIZES:
        place = folder / f"{size}x{size}" / "apps"
        place.mkdir(parents=True)
        icon.pixmap(size, size).save(str(place / f"{NAME}.png"))


def _put_desktop_files(root: Path) -> None:
    folder = root / "usr/share/applications"
    folder.mkdir(parents=True)
    for template in TEMPLATES.glob("*.desktop"):
        shutil.copy(template, folder)


def _put_papers(root: Path, notices: str) -> None:
    folder = root / "usr/share/doc" / NAME
    folder.mkdir(parents=True)
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    (folder / "copyright").write_text(f"{own}\nThe parts of others: THIRD-PARTY-NOTICES.txt\n", encoding="utf-8")
    (folder / "THIRD-PARTY-NOTICES.txt").write_text(notices, encoding="utf-8")


def _put_control(root: Path, version: str, depends: Iterable[str]) -> None:
    folder = root / "DEBIAN"
    folder.mkdir()
    size = sum(path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
    architecture = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout
    fields = {
        "Package": NAME,
        "Version": version,
        "Architecture": architecture.strip(),
        "Maintainer": "Seller Toolkit <seller-toolkit@localhost>",
        "Section": "office",
        "Priority": "optional",
        "Installed-Size": str(size),
        "Depends": ", ".join(depends),
        "Description": f"scores, tasks and reviews of online shops (卖家工具箱)\n{DESCRIPTION}",
    }
    text = "".join(f"{name}: {value}\n" for name, value in fields.items())
    (folder / "control").write_text(text, encoding="utf-8")
    for script in ("postinst", "postrm"):
        shutil.copy(TEMPLATES / "refresh-menus", folder / script)


def _as_modes(root: Path) -> None:
    """Readable by everybody, run by everybody where it was to be run, written by root alone."""
    for path in root.rglob("*"):
        if path.is_symlink():
            continue
        runs = path.is_dir() or (path.parent.name == "DEBIAN" and path.name != "control") or path.stat().st_mode & 0o100
        wanted = 0o755 if runs else 0o644
        if path.stat().st_mode & 0o777 != wanted:
            path.chmod(wanted)
    root.chmod(0o755)


def _nobodys(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member


def _link(place: Path, target: Path) -> None:
    place.parent.mkdir(parents=True)
    place.symlink_to(target)
