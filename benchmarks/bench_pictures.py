"""Score pages read from pictures: `dev.py bench pictures [KIND …] [tenth] [speed] [others]`.

All drawn pages (or those of the kinds named, or a fixed tenth of them) go through the program and are held against their
truths; then come the seconds of a first and of further pages against the plain call of `rapidocr` on the same picture in an
engine that is loaded already, the memory of the reading process, and what the program says to pictures that are no score page.
"""

import io
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from clock import ROOT, RUNS

sys.path.insert(0, str(ROOT))

from seller_toolkit.app.paths import resource
from seller_toolkit.i18n.error_texts import trouble_text
from seller_toolkit.reading.ocr.worker import PictureReader
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.settings.file import Settings
from tests.pictures import CASES, TENTH, Case, make
from tests.pictures.catalogue import draft
from tests.pictures.measure import Read, plan_of, read_case, total
from tests.pictures.others import OTHERS

PARTS = ("tenth", "speed", "others")
METRICS_OF_A_PAGE = 12
COLUMNS = ["right", "missing", "wrong", "unflagged", "extra", "flagged", "kind", "day", "shop"]


def main() -> None:
    """Measure what is named on the command line, or all."""
    words = sys.argv[1:]
    kinds = {case.kind for case in CASES}
    wanted = [word for word in words if word in kinds]
    if unknown := set(words) - kinds - set(PARTS):
        raise SystemExit(f"unknown: {', '.join(sorted(unknown))}; there are {', '.join([*PARTS, *sorted(kinds)])}")
    cases = [case for case in (TENTH if "tenth" in words else CASES) if not wanted or case.kind in wanted]
    with a_workspace() as workspace:
        if not words or wanted or "tenth" in words:
            accuracy(workspace, cases)
        if not words or "speed" in words:
            speed(workspace)
        if not words or "others" in words:
            others(workspace)


@contextmanager
def a_workspace() -> Iterator[Workspace]:
    """The program on a new store."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = Workspace(folder / "store.db", resource=resource, settings=Settings(folder / "settings.json"))
        yield made
        made.close()


def accuracy(workspace: Workspace, cases: Sequence[Case]) -> None:
    """Read all cases; a page that is not read as it should be is told at once."""
    reads: list[Read] = []
    for case in cases:
        reads.append(read_case(workspace, case))
        if reads[-1].notes:
            print(f"{case}\n    " + "\n    ".join(reads[-1].notes), flush=True)
    print(f"\n{'':20} pages values " + " ".join(f"{name:>9}" for name in COLUMNS) + "   median s    max s")
    for kind in dict.fromkeys(case.kind for case in cases):
        row(kind, [read for read in reads if read.case.kind == kind])
    row("all", reads)


def row(name: str, reads: Sequence[Read]) -> None:
    """One line of the table."""
    found, seconds = total(reads), [read.seconds for read in reads]
    counts = " ".join(f"{getattr(found, column):9}" for column in COLUMNS)
    print(
        f"{name:20} {found.pages:5} {found.values:6} {counts}   {statistics.median(seconds):8.2f} {max(seconds):8.2f}",
        flush=True,
    )


def page_of_twelve() -> tuple[Case, bytes]:
    """A page of twelve metrics that fits on an ordinary screen, of middle height among those that there are."""
    found = []
    for case in (case for case in CASES if case.scale in (100, 125)):
        drawing = draft(case)
        if len(drawing.truth.values) == METRICS_OF_A_PAGE and drawing.height < drawing.sheet.width:
            found.append((drawing.height, case))
    _, case = sorted(found, key=lambda one: one[0])[len(found) // 2]
    return case, make(case)[0]


def speed(workspace: Workspace) -> None:
    """The first page of a fresh process and the next one, turn by turn with the rival, which is loaded beforehand."""
    case, data = page_of_twelve()
    rival = plain_rapidocr(data)
    rival()
    first, further, theirs = [], [], []
    for _ in range(RUNS):
        workspace.pictures.close()
        first.append(timed(lambda: plan_of(workspace, data, "page.png")))
        further.append(timed(lambda: plan_of(workspace, data, "page.png")))
        theirs.append(timed(rival))
    print(f"\n{case}, {metrics_of(workspace, data)} metrics, medians of {RUNS}")
    plain = statistics.median(theirs)
    for name, taken in (
        ("first page of a fresh process", first),
        ("following page", further),
        ("plain rapidocr, loaded", theirs),
    ):
        seconds = statistics.median(taken)
        pairs = statistics.median(one / other for one, other in zip(taken, theirs, strict=True))
        print(f"{name:32} {seconds:7.2f} s   = {seconds / plain:5.2f}   pair by pair {pairs:5.2f}")
    print(f"peak memory of the reading process: {peak_memory(workspace.pictures)}", flush=True)


def metrics_of(workspace: Workspace, data: bytes) -> int:
    page = plan_of(workspace, data, "page.png").page
    return len(page.values) if page else 0


def plain_rapidocr(data: bytes):  # noqa: ANN201 - a call without words
    """What anybody gets who installs the package: all of its defaults, the engine loaded once."""
    import numpy as np
    from PIL import Image
    from rapidocr import RapidOCR

    engine = RapidOCR(params={"Global.log_level": "critical"})
    pixels = np.ascontiguousarray(np.asarray(Image.open(io.BytesIO(data)).convert("RGB"))[:, :, ::-1])
    return lambda: engine(pixels)


def timed(work) -> float:  # noqa: ANN001
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def peak_memory(reader: PictureReader) -> str:
    """The most that the running process has held so far, where the system tells it."""
    process = reader._process
    status = Path(f"/proc/{process.pid}/status") if process else Path("/nowhere")
    lines = status.read_text(encoding="ascii").splitlines() if status.exists() else []
    peak = next((line.split()[1] for line in lines if line.startswith("VmHWM")), None)
    return f"{int(peak) / 1024:.0f} MB" if peak else "unknown here"


def others(workspace: Workspace) -> None:
    """What is said to pictures that are no score page."""
    print()
    for name, data in OTHERS.items():
        seconds, plans = time.perf_counter(), plan_of(workspace, data(), name)
        taken = time.perf_counter() - seconds
        said = trouble_text(plans.trouble) if plans.trouble else "NOT REFUSED"
        print(f"{name:18} {plans.status.value:9} {taken:6.2f} s   {said}", flush=True)


if __name__ == "__main__":  # the reading process imports this module anew
    main()
