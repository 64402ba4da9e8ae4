"""Installs the .deb on this machine, uses the program as a user does, removes it, and leaves the machine as it was.

    python -m scripts.packing.trial PACKAGE.deb

Needs Debian and root (or a sudo that asks nothing), Xvfb and xdotool.
"""

import json
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NAME = "seller-toolkit"
PROGRAM = Path("/usr/bin", NAME)
HOME = Path("/opt", NAME)
OPEN_WITH = Path("/usr/share/applications/xlsx-in-seller-toolkit.desktop")
SAMPLE = "真实体验分_每日记录_示例.xlsx"
SHOP = "试用店"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
SLOWEST = 90.0  # seconds until a window, on a busy machine
MAIN_WINDOW, PREVIEW = "卖家工具箱|Seller Toolkit", "导入预览|Import preview"


class TrialError(Exception):
    """The packaged program did not do what a user expects."""


class Trial:
    """One trial, on a user's folder of its own. Each step raises TrialError."""

    def __init__(self, package: Path, folder: Path) -> None:
        self.package, self.folder = package, folder
        self.environment = {
            name: value
            for name, value in os.environ.items()
            if name not in ("PYTHONPATH", "QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
            and not name.startswith("XDG_")
        }
        self.environment |= {"HOME": str(folder), "LC_ALL": "C.UTF-8", "XDG_RUNTIME_DIR": str(folder)}
        self.store = folder / ".local/share/SellerToolkit/store.db"

    def run(self) -> None:
        """All steps; whatever happens, the package and what came with it are removed again."""
        brought = brought_by(self.package)
        try:
            self._say("install", self.install)
            with display() as number:
                self.environment["DISPLAY"] = number
                self._say("first window", self.start)
                self._say("self-test", self.self_test)
                self._say("open a file from the file manager", self.open_file)
            del self.environment["DISPLAY"]
            self._say("checklist as PDF", self.print_checklist)
            self._say("remove", self.remove)
        finally:
            as_root("apt-get", "purge", "-y", "-qq", *sorted(brought), may_fail=True)
        left = brought & installed()
        if left:
            raise TrialError(f"still installed: {', '.join(sorted(left))}")

    def install(self) -> None:
        """With what it depends on, if that is not there yet."""
        as_root("apt-get", "install", "-y", "-qq", "--no-install-recommends", str(self.package))
        if not PROGRAM.exists() or not HOME.is_dir():
            raise TrialError("the program is not where it belongs")

    def start(self) -> None:
        """From the menu's own line, until its window is there."""
        with self._process([str(PROGRAM)]) as process:
            self._wait_for_window(MAIN_WINDOW, process)

    def self_test(self) -> None:
        """Every step of the program's own self-test."""
        answer = self._answer("self-test")
        bad = [step["name"] for step in answer["steps"] if not step["ok"]]
        if bad:
            raise TrialError(f"the self-test stops at: {', '.join(bad)}")

    def open_file(self) -> None:
        """As a file manager opens it with the program: its window comes, and the preview of the file."""
        file = self.folder / "下载 downloads" / "样品 订单.xlsx"
        file.parent.mkdir()
        shutil.copy(ROOT / "resources" / "samples" / SAMPLE, file)
        with self._process(_opening(file)) as process:
            self._wait_for_window(PREVIEW, process)

    def print_checklist(self) -> None:
        """Import an export and write the shop's list."""
        sample = str(ROOT / "resources" / "samples" / SAMPLE)
        taken = self._answer("import", sample, "--shop", SHOP, "--platform", "tmall")
        if not taken["files"][0]["rows_new"]:
            raise TrialError("the sample was not imported")
        paper = self.folder / "清单.pdf"
        self._answer("checklist", "--shop", SHOP, "--out", str(paper))
        if not paper.read_bytes().startswith(b"%PDF") or paper.stat().st_size < 10_000:
            raise TrialError("the checklist is no PDF")

    def remove(self) -> None:
        """The program goes, the user's data stay."""
        data = self.store.read_bytes()
        as_root("apt-get", "remove", "-y", "-qq", NAME)
        left = [str(path) for path in (PROGRAM, HOME, OPEN_WITH) if path.exists() or path.is_symlink()]
        if left:
            raise TrialError(f"left behind: {', '.join(left)}")
        if not data or self.store.read_bytes() != data:
            raise TrialError("the user's data were touched")

    def _say(self, name: str, step: Callable[[], None]) -> None:
        begun = time.perf_counter()
        step()
        print(f"ok  {time.perf_counter() - begun:6.2f} s  {name}", flush=True)

    def _answer(self, *words: str) -> dict[str, list[dict[str, object]]]:
        done = subprocess.run(
            [str(PROGRAM), *words, "--json"], env=self.environment, cwd=self.folder, capture_output=True, check=False
        )
        if done.returncode:
            raise TrialError(f"{words[0]} ended with {done.returncode}: {(done.stdout + done.stderr).decode()[-2000:]}")
        answer: dict[str, list[dict[str, object]]] = json.loads(done.stdout.decode("utf-8"))
        return answer

    @contextmanager
    def _process(self, command: Sequence[str]) -> Iterator[subprocess.Popen[bytes]]:
        """A program that is ended with all that it started."""
        process = subprocess.Popen(command, env=self.environment, cwd=self.folder, start_new_session=True)
        try:
            yield process
        finally:
            with_it = os.getpgid(process.pid) if process.poll() is None else process.pid
            for sent in (signal.SIGTERM, signal.SIGKILL):
                try:
                    os.killpg(with_it, sent)
                except ProcessLookupError:
                    break
                time.sleep(0.5)
            process.wait(10)

    def _wait_for_window(self, title: str, process: subprocess.Popen[bytes]) -> None:
        """Until a visible window has this title. The process may hand over to another one and end well."""
        until = time.monotonic() + SLOWEST
        search = ["xdotool", "search", "--onlyvisible", "--name", f"^({title})"]
        while subprocess.run(search, env=self.environment, capture_output=True, check=False).returncode:
            if process.poll():
                raise TrialError(f"the program ended with {process.returncode}")
            if time.monotonic() > until:
                raise TrialError(f"no window {title}")
            time.sleep(0.05)  # X has no word for "a window of that title is there"


def _opening(file: Path) -> list[str]:
    """What a file manager does: the line of the .desktop file, with the file for its %F."""
    lines = OPEN_WITH.read_text(encoding="utf-8").splitlines()
    line = next(line.removeprefix("Exec=") for line in lines if line.startswith("Exec="))
    if shutil.which("gio"):
        return ["gio", "launch", str(OPEN_WITH), str(file)]
    return [str(file) if word == "%F" else word for word in shlex.split(line)]


@contextmanager
def display() -> Iterator[str]:
    """An X server of our own; its name."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as answer:
        number = answer.readline().strip()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(10)


def brought_by(package: Path) -> set[str]:
    """What would be installed with a package, itself too. Others may install something meanwhile: theirs is not in it."""
    command = ["apt-get", "install", "--simulate", "--no-install-recommends", str(package)]
    said = subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ | {"LC_ALL": "C"})
    return {NAME, *re.findall(r"^Inst (\S+)", said.stdout, re.MULTILINE)}


def installed() -> set[str]:
    """The packages of the system that are installed or have left settings behind."""
    listed = subprocess.run(["dpkg-query", "-W", "-f", "${Package}\n"], capture_output=True, text=True, check=True)
    return set(listed.stdout.split())


def as_root(*command: str, may_fail: bool = False) -> None:
    whole = [*([] if os.geteuid() == 0 else ["sudo", "-n"]), *command, "-o", "DPkg::Lock::Timeout=300"]
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(whole, env=environment, capture_output=True, text=True, check=False)
    if done.returncode and not may_fail:
        raise TrialError(f"{' '.join(command)}: {(done.stdout + done.stderr)[-2000:]}")


def hindrance() -> str:
    """Why no trial can be made here; empty when it can.

    Where the package is installed already, by the user or by a trial that goes on beside, it is left alone.
    """
    missing = [name for name in ("apt-get", "dpkg-deb", "Xvfb", "xdotool") if not shutil.which(name)]
    if missing:
        return f"{', '.join(missing)} is not here"
    if os.geteuid() and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode:
        return "packages are installed by root"
    if NAME in installed() or HOME.exists():
        return f"{NAME} is installed here already; remove it first"
    return ""


def try_package(package: Path) -> int:
    """Try it and print each step; 0 when all went well."""
    why_not = hindrance()
    if why_not:
        print(f"Not tried: {why_not}.")
        return 2
    with tempfile.TemporaryDirectory(prefix="seller-toolkit-trial-") as folder:
        try:
            Trial(package.resolve(), Path(folder)).run()
        except TrialError as error:
            print(f"FAIL  {error}")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(try_package(Path(sys.argv[1])))
