from seller_toolkit.i18n.translate import (
    QT_TRANSLATE_NOOP,
    language,
    reset_backend,
    set_backend,
    translate,
    translated,
)


def test_without_a_backend_the_source_language_answers():
    assert translate("Import", "Undo") == "Undo"
    assert language() == "en"


def test_a_backend_answers_by_context_until_it_is_taken_away():
    set_backend(lambda context, text: f"{context}/{text}", "zh_CN")
    assert translate("Import", "Undo") == "Import/Undo"
    assert translated("Labels", QT_TRANSLATE_NOOP("Labels", "Tmall")) == "Labels/Tmall"
    assert language() == "zh_CN"
    reset_backend()
    assert translate("Import", "Undo") == "Undo"
