"""The word lists themselves, and what is refused."""

import shutil
from pathlib import Path

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.reviews import ASPECTS
from seller_toolkit.reviews.lexicon import GAP, Lexicon, Turn, load_lexicon

FOLDER = Path(__file__).parents[3] / "resources" / "lexicon"
SIMPLIFIED_ONLY = set(
    "评务质态网单买货签订发应间时无险级类满权个总达额线业团购员换实体验规则数变话问题图样书东车响运软说赔锈渍"
)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FOLDER, tmp_path / "lexicon"))


def test_there_are_many_words_and_each_stands_once(lexicon: Lexicon) -> None:
    texts = [word.text for word in lexicon.words]
    assert len(texts) >= 1200
    assert len(set(texts)) == len(texts)


def test_every_aspect_and_cause_has_words_and_labels(lexicon: Lexicon) -> None:
    assert tuple(lexicon.aspect_labels) == ASPECTS
    spoken = {aspect for word in lexicon.words for aspect in word.aspects}
    assert spoken == set(ASPECTS)
    assert {cause for word in lexicon.words for cause in word.causes} == set(lexicon.causes)


def test_labels_are_in_their_own_script(lexicon: Lexicon) -> None:
    labels = [*lexicon.aspect_labels.values(), *(cause.label for cause in lexicon.causes.values())]
    assert all(label.en.isascii() for label in labels)
    assert not [label.zh_TW for label in labels if SIMPLIFIED_ONLY & set(label.zh_TW)]


def test_cause_words_complain(lexicon: Lexicon) -> None:
    assert all(word.weight < 0 for word in lexicon.words if word.causes)


def test_every_turn_is_used_and_two_part_words_turn_nothing(lexicon: Lexicon) -> None:
    used = Turn.NONE
    for word in lexicon.words:
        used |= word.turn
        assert not (GAP in word.text and word.turn)
    assert all(turn in used for turn in Turn)


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        ("aspects.toml", 'id = "quality"', 'id = "smell"', "aspects"),
        ("aspects.toml", 'en = "Price"', 'en = " "', "label"),
        ("causes.toml", 'aspect = "size"', 'aspect = "length"', "aspect"),
        ("causes.toml", "weight = -1.3", "weight = 1.3", "weight"),
        ("causes.toml", 'id = "too_large"', 'id = "too_small"', "id"),
        ("polarity.toml", "mild = '''", "weak = '''", "missing"),
        ("polarity.toml", "silent = '''", "silent = '''\n漂亮", "silent_and_not"),
        ("polarity.toml", "negators = '''", "negators = '''\n一…二…三", "word"),
        ("polarity.toml", "[complaint]\nstrong = '''", "[complaint]\nstrong = '''\n完美", "praise_and_complaint"),
        ("variants.toml", "貨货", "貨", "pair"),
        ("variants.toml", "pairs = '''", "pairs = ''", "unreadable"),
    ],
)
def test_a_broken_list_is_named(copy: Path, file: str, old: str, new: str, problem: str) -> None:
    path = copy / file
    content = path.read_text(encoding="utf-8")
    assert old in content
    path.write_text(content.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(UserError, match=r"lexicon\.invalid") as caught:
        load_lexicon(copy)
    assert caught.value.params["file"] == file
    assert caught.value.params["problem"] == problem


def test_a_missing_file_is_named(copy: Path) -> None:
    (copy / "causes.toml").unlink()
    with pytest.raises(UserError) as caught:
        load_lexicon(copy)
    assert caught.value.params["file"] == "causes.toml"
