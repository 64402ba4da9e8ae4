"""Makes the packages of the frozen program in dist/seller-toolkit; `python3 dev.py package` builds it and calls this.

    python -m scripts.make_packages [--without-ocr] [--fast] [--try]

For Linux a .deb and a tar.xz, for every system SHA256SUMS, RELEASE-NOTES.md, THIRD-PARTY-NOTICES.txt and sbom.cdx.json, in
dist/packages.
"""

import argparse
import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

from scripts.packing import linux
from scripts.packing.release_notes import release_notes
from scripts.packing.trial import try_package
from seller_toolkit import __version__

ROOT = Path(__file__).resolve().parents[1]
PAPERS = ("THIRD-PARTY-NOTICES.txt", "sbom.cdx.json")


def main() -> int:
    """Make them, say how large each is, and try the .deb when asked to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--without-ocr", action="store_true", help="the program in dist/without-ocr")
    parser.add_argument("--fast", action="store_true", help="only a .deb, larger and sooner: for trying")
    parser.add_argument("--try", dest="tries", action="store_true", help="install the .deb, use it, remove it")
    options = parser.parse_args()
    variant = "-without-ocr" if options.without_ocr else ""
    program = ROOT / "dist" / ("without-ocr/seller-toolkit" if options.without_ocr else "seller-toolkit")
    folder = ROOT / "dist" / f"packages{variant}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    package = make(program, folder, variant, fast=options.fast)
    for path in sorted(folder.iterdir()):
        print(f"{path.stat().st_size / 1024**2:8.1f} MB  {path.relative_to(ROOT)}")
    return try_package(package) if options.tries and package else 0


def make(program: Path, folder: Path, variant: str, *, fast: bool) -> Path | None:
    """All files into the folder; the .deb, on systems that have such."""
    inside = program / "_internal"
    for name in PAPERS:
        shutil.copy(inside / name, folder)
    notes = release_notes((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), __version__)
    (folder / "RELEASE-NOTES.md").write_text(notes, encoding="utf-8")
    package = None
    if shutil.which("dpkg-deb"):
        kind = subprocess.run(
            ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
        ).stdout.strip()
        package = linux.make_deb(
            program,
            folder / f"seller-toolkit{variant}_{__version__}_{kind}.deb",
            version=__version__,
            notices=(inside / PAPERS[0]).read_text(encoding="utf-8"),
            compression="gzip" if fast else "xz",
        )
    if sys.platform.startswith("linux") and not fast:
        linux.make_archive(program, folder / f"seller-toolkit{variant}-{__version__}-linux.tar.xz", version=__version__)
    sums = [f"{digest(path)}  {path.name}\n" for path in sorted(folder.iterdir())]
    (folder / "SHA256SUMS").write_text("".join(sums), encoding="utf-8")
    return package


def digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


if __name__ == "__main__":
    sys.exit(main())
