"""What the contract tests do not say of sentences: they are whole, and they speak the language in force."""

from seller_toolkit.domain.imports import RowProblem, Trouble
from seller_toolkit.domain.words import Words
from seller_toolkit.i18n import error_texts
from seller_toolkit.i18n.translate import set_backend
from tests.cases import for_each


@for_each("code", sorted(error_texts.ERROR_TEXTS))
def test_every_sentence_is_whole_and_ends_like_one(code):
    text = error_texts.error_text(code, {"detail": "x.", "name": "a.xlsx"})
    assert text[0].isupper() or text.startswith(("a.xlsx", "…", "“"))
    assert text.rstrip().endswith((".", "?", ")"))


def test_sentences_follow_the_language():
    set_backend(lambda context, text: f"[{context}] {text}", "zh_CN")
    assert error_texts.trouble_text(Trouble("file.empty", {"name": "a.csv"})).startswith("[Errors] a.csv")
    assert "[Rows]" in error_texts.row_problem_text(RowProblem(2, "A", "required.missing", ""))
    assert error_texts.check_text("no.such.code") == "no.such.code"


def test_words_of_the_data_files_follow_the_language_too():
    trouble = Trouble("layout.unused", {"name": "a.csv", "kind": Words("词", "詞", "Words")})
    assert "(Words)" in error_texts.trouble_text(trouble)
    set_backend(lambda _context, text: text, "zh_TW")
    assert "(詞)" in error_texts.trouble_text(trouble)
