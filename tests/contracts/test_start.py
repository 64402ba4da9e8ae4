"""A window opens quickly: what is heavy is loaded after the first paint, and nothing talks to a network."""

import subprocess
import sys

from tests.contracts.house import ROOT

HEAVY = (
    "pandas", "matplotlib", "openpyxl", "sqlalchemy", "alembic", "numpy", "python_calamine", "msoffcrypto",
    "PIL", "cv2", "onnxruntime", "rapidocr", "scipy", "ruptures", "holidays", "pypinyin",
)  # fmt: skip
OPENS_A_WINDOW = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from seller_toolkit.app.paths import resource
from seller_toolkit.app.opening import theme_of
from seller_toolkit.gui.main_window import MainWindow
from seller_toolkit.gui.style_sheet import dress
from seller_toolkit.gui.task_runner import Runner
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.i18n.qt_backend import Translators
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.settings.file import Settings

class Waiting(Runner):
    # takes jobs and does not begin them: what the first paint needs is what is loaded without any job
    def _launch(self, task, job, args, *, uses_store):
        pass

folder = Path(sys.argv[1])
app = QApplication([])
settings = Settings(folder / "settings.json")
Translators(resource("i18n")).use("zh_CN")
workspace = Workspace(folder / "store.db", resource=resource, settings=settings)
kit = Kit(theme_of(settings))
dress(app, kit.theme)
window = MainWindow(workspace, runner=Waiting(), kit=kit)
window.show()
window.begin()
app.processEvents()
assert not window.grab().isNull()
print(" ".join(sorted(name for name in sys.argv[2:] if name in sys.modules)))
"""


def test_a_window_is_painted_before_anything_heavy_is_loaded(tmp_path):
    result = subprocess.run(
        [sys.executable, "-c", OPENS_A_WINDOW, str(tmp_path), *HEAVY],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout.split() == []


def test_the_command_line_says_what_is_wrong_with_it_without_loading_anything_heavy():
    code = "import sys; from seller_toolkit.app.main import main; main(['nonsense']); print(*[m for m in sys.argv[1:] if m in sys.modules])"
    result = subprocess.run([sys.executable, "-c", code, *HEAVY], capture_output=True, text=True, cwd=ROOT, check=False)
    assert result.stdout.split() == []
    assert "nonsense" in result.stderr
