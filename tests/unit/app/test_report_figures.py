"""The monthly report of a demo shop, read again from every format in every language, says what `scores`, `diagnose` and `tasks` say."""

import json
from html.parser import HTMLParser

import openpyxl
import pytest
from pypdf import PdfReader

from seller_toolkit.app.main import main
from seller_toolkit.domain.words import LANGUAGES
from tests.long import crossed

SHOP, FIRST, LAST, BEFORE = "示例·禾畔家居旗舰店", "2026-10-01", "2026-10-31", "2026-09-30"
TARGETS = (
    "tmall_experience.total",
    "tmall_experience.quality",
    "tmall_experience.logistics",
    "tmall_experience.service",
)
SHOWN_AS = 0.005 + 1e-9  # scores have two digits, points three
POINTS = 0.0005 + 1e-9


class Cells(HTMLParser):
    """The texts of a page, one for each element."""

    def __init__(self):
        super().__init__()
        self.texts = []

    def handle_starttag(self, _tag, _attributes):
        self.texts.append("")

    def handle_data(self, data):
        if self.texts:
            self.texts[-1] += data


def texts_of(path):
    """What stands in a file, one after the other as it is read."""
    if path.suffix == ".pdf":
        texts = "\n".join(page.extract_text() for page in PdfReader(path).pages).splitlines()
    elif path.suffix == ".html":
        page = Cells()
        page.feed(path.read_text(encoding="utf-8"))
        texts = page.texts
    else:
        book = openpyxl.load_workbook(path)
        texts = [str(c.value) for sheet in book for row in sheet.iter_rows() for c in row if c.value is not None]
    return [" ".join(text.split()) for text in texts if text.strip()]


def figure(text):
    plain = text.replace(",", "").replace("−", "-").replace("▲", "").replace("▼", "").strip()
    try:
        return float(plain)
    except ValueError:
        return None


def says(texts, label, *figures, within):
    """Whether a label is followed by these figures somewhere; None stands for any one text."""
    for place, text in enumerate(texts):
        if text != label:
            continue
        found = [figure(one) for one in texts[place + 1 : place + 1 + len(figures)]]
        pairs = zip(found, figures, strict=True) if len(found) == len(figures) else ()
        if found and all(want is None or (got is not None and abs(got - want) <= within) for got, want in pairs):
            return True
    return False


@pytest.fixture
def ask(tmp_path, demo_store, capfdbinary):
    """Call a command on a copy of the demo: its JSON document."""
    store = tmp_path / "demo.db"
    store.write_bytes(demo_store.read_bytes())

    def call(language, *words):
        assert main(["--store", str(store), "--lang", language, "--json", *map(str, words), "--shop", SHOP]) == 0
        return json.loads(capfdbinary.readouterr().out.decode("utf-8"))

    return call


@pytest.mark.parametrize(("language", "suffix"), crossed(LANGUAGES, (".xlsx", ".html", ".pdf")))
def test_every_format_says_what_the_commands_say(ask, tmp_path, language, suffix):
    scores = ask(language, "scores", "--profile", "tmall_experience", "--from", BEFORE, "--to", LAST)
    points = {one["metric"]: one["points"] for one in scores["series"]}
    change = ask(language, "diagnose", "--dimension", "total", "--from", BEFORE, "--to", LAST)
    tasks = [one for one in ask(language, "tasks")["tasks"] if one["state"] == "proposed"]
    labels = [part["label"] for part in change["parts"]]
    assert (len(labels), len(tasks) >= 5) == (3, True)
    ends = {metric: points[metric][-1]["value"] for metric in TARGETS}
    out = tmp_path / f"{language}{suffix}"
    ask(language, "report", "--month", "2026-10", "--out", out)
    texts = texts_of(out)
    for part in change["parts"]:
        end = next(v for m, v in ends.items() if m != TARGETS[0] and says(texts, part["label"], v, within=SHOWN_AS))
        assert says(texts, part["label"], None, end, part["value"], part["evidence"], within=POINTS), suffix
    joined = "".join("".join(texts).split())
    for task in tasks[:5]:
        assert "".join(f"{task['id']}{task['title']}".split()) in joined, (suffix, task["id"])
    means = {m: sum(p["value"] for p in points[m][1:]) / len(points[m][1:]) for m in TARGETS}
    for metric in TARGETS:
        end, before = ends[metric], points[metric][0]["value"]
        row = (end, means[metric], before, end - before)
        assert any(says(texts, label, *row, within=SHOWN_AS) for label in set(texts)), (suffix, metric)
    found = [value for text in texts if (value := figure(text)) is not None]
    assert any(abs(value - change["unexplained"]) <= POINTS for value in found), suffix
