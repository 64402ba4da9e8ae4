"""Reading the texts that help with tasks: what is refused. The files themselves are in test_templates_files.py."""

from pathlib import Path

import pytest

from seller_toolkit.checklist.templates import load_templates
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.words import Words

GOOD = '''
kind = "wording"
title = { zh_CN = "题", zh_TW = "題", en = "Title" }
use = { zh_CN = "用", zh_TW = "用", en = "Use" }

[text]
zh_CN = """
第一行【日】
第二行"""
zh_TW = """
第一行【日】
第二行"""
en = """
First line [day]

Third line"""
'''


def refused(folder: Path) -> tuple[str, str]:
    with pytest.raises(UserError) as caught:
        load_templates(folder)
    assert caught.value.code == "knowledge.invalid"
    return str(caught.value.params["file"]), str(caught.value.params["detail"])


def write(folder: Path, text: str, name: str = "delay.toml") -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_a_text_has_its_file_s_name_and_keeps_its_lines(tmp_path):
    (template,) = load_templates(write(tmp_path, GOOD)).values()
    assert (template.id, template.kind, template.note) == ("delay", "wording", None)
    assert template.title == Words("题", "題", "Title")
    assert template.text == Words("第一行【日】\n第二行", "第一行【日】\n第二行", "First line [day]\n\nThird line")


def test_texts_come_in_the_order_of_their_names(tmp_path):
    for name in ("b.toml", "a.toml", "c_2.toml"):
        write(tmp_path, GOOD, name)
    assert list(load_templates(tmp_path)) == ["a", "b", "c_2"]


def test_a_note_may_stand_there(tmp_path):
    noted = GOOD.replace("[text]", '[note]\nzh_CN = "勿"\nzh_TW = "勿"\nen = "Never"\n\n[text]')
    assert load_templates(write(tmp_path, noted))["delay"].note == Words("勿", "勿", "Never")


@pytest.mark.parametrize(
    ("old", "new", "detail"),
    [
        ('"wording"', '"poem"', "kind: 'poem' is none of wording"),
        ('kind = "wording"', "", "kind: is missing"),
        (', en = "Use"', "", "use → en: is missing"),
        ('en = "Title"', 'en = "Title\\nand more"', "title → en: must be one line of text"),
        ("Third line", "Third line \n", "text → en: must be text without blank edges"),
        ("[text]", "[texts]", "text: is missing"),
        ("kind", "sort = 1\nkind", "unknown keys: sort"),
        ("[text]", '[text]\nfr = "un"', "unknown keys: fr"),
        ("[text]", "[text", ""),
    ],
)
def test_a_file_that_breaks_the_schema_is_refused(tmp_path, old, new, detail):
    assert old in GOOD
    file, said = refused(write(tmp_path, GOOD.replace(old, new, 1)))
    assert file == "delay.toml"
    assert said
    assert detail in said


@pytest.mark.parametrize("name", ["Delay.toml", "delay notice.toml", "delay-notice.toml"])
def test_a_name_that_is_no_id_is_refused(tmp_path, name):
    file, said = refused(write(tmp_path, GOOD, name))
    assert file == name
    assert "is not like" in said


def test_a_folder_without_texts_is_refused(tmp_path):
    assert "no text" in refused(tmp_path)[1]
    assert "no text" in refused(tmp_path / "missing")[1]
