"""The drawn pages themselves: the same each time, readable, and their truths in the platforms' form."""

import io
from collections import Counter
from functools import cache

import pytest
from PIL import Image, UnidentifiedImageError

from tests.pictures.catalogue import CASES, FORMATS, SCALES, TENTH, draft, make
from tests.pictures.drawing import FONTS
from tests.pictures.others import OTHERS
from tests.pictures.pages import SCORE_KINDS, SHOP_KINDS

SAMPLE = TENTH[::3]


@cache
def drawings():
    return [(case, draft(case)) for case in CASES]


@pytest.mark.parametrize("case", SAMPLE, ids=lambda case: f"{case.kind}-{case.seed}")
def test_a_case_gives_the_same_picture_each_time(case):
    data, truth = make(case)

    assert make(case) == (data, truth)
    with Image.open(io.BytesIO(data)) as image:
        assert image.format == case.format.upper()
        assert min(image.size) >= 200


def test_there_are_enough_cases_and_no_two_are_alike():
    counts = Counter(case.kind for case in CASES)

    assert len(set(CASES)) == len(CASES) >= 300
    assert all(counts[kind] == 60 for kind in SCORE_KINDS)
    assert sum(counts[kind] for kind in SHOP_KINDS) >= 60


def test_the_tenth_meets_every_kind_font_scale_look_and_format():
    assert 30 <= len(TENTH) <= 40
    assert set(TENTH) < set(CASES)
    assert {case.kind for case in TENTH} == {*SCORE_KINDS, *SHOP_KINDS}
    assert {case.font for case in TENTH} == set(FONTS)
    assert {(case.scale, case.dark) for case in TENTH} == {(scale, dark) for scale in SCALES for dark in (False, True)}
    assert {(case.dark, case.format) for case in TENTH} == {(dark, form) for dark in (False, True) for form in FORMATS}


def test_no_text_covers_another_or_leaves_the_page():
    for case, drawing in drawings():
        sheet = drawing.sheet
        for number, box in enumerate(sheet.texts):
            assert box.left >= 0, (case, box)
            assert box.right <= sheet.width, (case, box)
            assert not [other for other in sheet.texts[number + 1 :] if box.covers(other)], (case, box)


def test_every_number_of_a_truth_stands_on_its_page_as_it_is_printed():
    for case, drawing in drawings():
        texts = {box.text for box in drawing.sheet.texts}
        day = drawing.truth.day
        assert any(day in text or day.replace("-", "/") in text for text in texts)
        assert any(text.endswith(drawing.truth.shop) for text in texts)
        for metric, (number, unit) in drawing.truth.values.items():
            forms = {
                f"{sign}{number:.{digits}f}"
                for digits in range(5)
                for sign in ("", "+")
                if round(number, digits) == number
            }
            shown = {form + gap + unit for form in forms for gap in ("", " ")} | forms
            shown |= {f"好评率 {form}%" for form in forms}
            assert shown & texts, (case, metric, number, unit)


def test_truths_are_in_the_forms_of_the_platforms():
    for case, drawing in drawings():
        truth = drawing.truth
        assert truth.layout == case.kind
        assert len(truth.values) >= (3 if case.kind == "dsr_page" else 1 if case.kind in SHOP_KINDS else 4)
        for metric, (number, unit) in truth.values.items():
            assert unit in ("", "分", "%", "小时", "秒")
            assert number >= 0
            assert unit != "%" or number <= 100
            most = (
                5
                if metric.startswith(("dsr.", "shown"))
                or metric.endswith(("tmall_experience.total", "pdd_experience.total"))
                else 1000
            )
            assert number <= most


def test_some_pages_say_no_day_or_shop_and_most_do():
    truths = [drawing.truth for case, drawing in drawings() if case.kind in SCORE_KINDS]

    assert 0.5 < sum(bool(truth.day) for truth in truths) / len(truths) < 0.95
    assert 0.4 < sum(bool(truth.shop) for truth in truths) / len(truths) < 0.9


@pytest.mark.parametrize("name", OTHERS)
def test_the_other_files_are_what_they_are_called(name):
    data = OTHERS[name]()

    assert data == OTHERS[name]()
    assert len(data) < 2_000_000
    if name in ("empty.png", "text.png"):
        with pytest.raises(UnidentifiedImageError):
            Image.open(io.BytesIO(data))
    elif "huge" in name:
        assert data[16:24] == (20_000).to_bytes(4, "big") * 2
        assert len(data) < 1_000_000
    else:
        with Image.open(io.BytesIO(data)) as image:
            assert (getattr(image, "n_frames", 1) > 1) == name.startswith("moving")
