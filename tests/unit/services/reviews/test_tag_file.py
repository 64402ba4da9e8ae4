"""A table of texts gets tags: by the store's learned judge, by what its own texts teach, or by the words alone."""

import csv
import io
import random
from pathlib import Path

import pytest

from seller_toolkit.domain.errors import Cancelled
from seller_toolkit.reviews.polarity import ENOUGH_TEXTS
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews import relearning, tag_file
from tests.unit.reviews.learnable import reviews
from tests.unit.services.files import bring, table

JOB = JobContext()


def tagged(workspace, tmp_path: Path, texts, **how) -> dict[str, tuple[str, float, str]]:
    """Polarity, score and aspects by the text."""
    source, target = tmp_path / "texts.csv", tmp_path / "tagged.csv"
    out = io.StringIO()
    csv.writer(out).writerows([["编号", "内容"], *((1, text) for text in texts)])
    source.write_bytes(out.getvalue().encode())
    assert tag_file.tag_file(JOB, workspace, source, "内容", target, **how).value == len(texts)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    return {row["内容"]: (row["polarity"], float(row["score"]), row["aspects"]) for row in rows}


@pytest.fixture
def many() -> list[str]:
    """Texts with words that the lexicon knows and, in the same ones, a word that it does not."""
    praise = [f"质量很好，特别喜欢，锃光瓦亮{k}" for k in range(ENOUGH_TEXTS)]
    blame = [f"太失望了，质量很差，灰头土脸{k}" for k in range(ENOUGH_TEXTS)]
    return [*praise, *blame, "锃光瓦亮", "灰头土脸"]


def test_a_table_of_many_texts_teaches_its_own_words(workspace, tmp_path, many):
    plain = tagged(workspace, tmp_path, many, words_only=True)
    assert plain["锃光瓦亮"][:2] == plain["灰头土脸"][:2] == ("uncertain", 0.0)
    taught = tagged(workspace, tmp_path, many)
    assert taught["锃光瓦亮"][0] == "positive"
    assert taught["灰头土脸"][0] == "negative"
    assert taught["锃光瓦亮"][1] > 0 > taught["灰头土脸"][1]
    assert {text: found[2] for text, found in taught.items()} == {text: found[2] for text, found in plain.items()}


def test_the_order_and_the_repeats_of_rows_make_no_difference(workspace, tmp_path, many):
    mixed = [*many, *many[:50]]
    random.Random(4).shuffle(mixed)
    assert tagged(workspace, tmp_path, mixed) == tagged(workspace, tmp_path, many)


def test_a_short_table_is_read_by_the_words_alone(workspace, tmp_path, many):
    few = many[:200] + many[-200:]
    assert tagged(workspace, tmp_path, few) == tagged(workspace, tmp_path, few, words_only=True)


def test_no_store_is_made(workspace, tmp_path, many):
    tagged(workspace, tmp_path, many)
    tagged(workspace, tmp_path, many[:3], words_only=True)
    assert not workspace.store_path.exists()


def test_what_the_store_has_learned_comes_first(workspace, tmp_path, many):
    texts, wanted = reviews(500)
    head = ("订单编号", "评价内容", "星级", "评价时间")
    rows = [
        (k, f"{text}，{'灰头土脸' if good > 0.5 else '锃光瓦亮'}", 5 if good > 0.5 else 1, "2026-11-03")
        for k, (text, good) in enumerate(zip([text.replace("，", "") for text in texts], wanted, strict=True))
    ]  # in this shop the words mean the reverse
    bring(workspace, "reviews.csv", table(head, *rows), shop="小店", platform="tmall")
    assert tagged(workspace, tmp_path, many)["灰头土脸"][0] == "negative"
    relearning.keep(JOB, workspace, relearning.refit(JOB, workspace).value.version.number)
    assert tagged(workspace, tmp_path, many)["灰头土脸"][0] == "positive"
    assert tagged(workspace, tmp_path, many, words_only=True)["灰头土脸"][0] == "uncertain"


def test_it_can_be_stopped(workspace, tmp_path, many):
    source, stopped = tmp_path / "a.csv", JobContext()
    source.write_text("\n".join(f"1,{text.replace(',', '，')}" for text in ["内容", *many]), encoding="utf-8")
    seen = []

    def stop(progress):
        seen.append(progress)
        if len(seen) == 4:
            stopped.cancel()

    stopped.on_progress = stop
    with pytest.raises(Cancelled):
        tag_file.tag_file(stopped, workspace, source, "内容", tmp_path / "b.csv")
    assert not (tmp_path / "b.csv").exists()
