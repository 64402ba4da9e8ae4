import pytest

from seller_toolkit.app.paths import resource
from seller_toolkit.i18n import translate as words
from seller_toolkit.i18n.qt_backend import Translators


@pytest.mark.parametrize(("language", "word"), [("zh_CN", "天猫"), ("zh_TW", "天貓"), ("en", "Tmall")])
def test_each_language_answers_in_its_own_words(language, word):
    translators = Translators(resource("i18n"))
    translators.use(language)
    assert words.translate("Labels", "Tmall") == word
    assert words.language() == language


def test_words_stay_when_a_newer_version_is_laid_over_their_file(tmp_path):
    file = tmp_path / "seller_toolkit_zh_CN.qm"
    file.write_bytes(resource("i18n", file.name).read_bytes())
    Translators(tmp_path).use("zh_CN")
    with file.open("r+b") as stream:  # the same file, other bytes, and fewer of them
        stream.truncate(100)
        stream.write(bytes(100))
    assert words.translate("Labels", "Tmall") == "天猫"


def test_an_unknown_text_is_shown_as_it_stands():
    Translators(resource("i18n")).use("zh_CN")
    assert words._answer("Labels", "no such text") == "no such text"


def test_a_missing_language_is_a_broken_installation(tmp_path):
    with pytest.raises(FileNotFoundError):
        Translators(tmp_path).use("zh_CN")
