from io import BytesIO

import pytest
from pypdf import PdfReader

from seller_toolkit.domain.errors import UserError
from seller_toolkit.reports.charts.files import height_for, picture_of, write_chart
from seller_toolkit.reports.charts.spec import (
    DumbbellRow,
    DumbbellSpec,
)

DUMBBELL = DumbbellSpec(
    (
        DumbbellRow("宝贝质量", 4.58, (4.5, 4.63), 4.63, 4.56, "差最好 0.05"),
        DumbbellRow("物流速度", 4.6, (4.3,), 4.6, 4.45),
        DumbbellRow("综合", None, (), None, None),
    ),
    own_label="自家",
)


def test_the_pdf_is_searchable_in_chinese(trend_spec):
    text = PdfReader(BytesIO(picture_of(trend_spec, ".pdf"))).pages[0].extract_text()
    assert {"演示店铺真实体验分", "换快递", "考核线 4.20"} <= set(text.replace("换快递 ", "换快递\n").splitlines())


def test_the_svg_has_real_text(trend_spec):
    svg = picture_of(trend_spec, ".svg").decode()
    assert ">物流速度 4.40</text>" in svg
    assert svg == picture_of(trend_spec, ".SVG").decode()


def test_files_are_written_as_their_suffix_says(trend_spec, tmp_path):
    write_chart(trend_spec, tmp_path / "趋势.png")
    assert (tmp_path / "趋势.png").read_bytes().startswith(b"\x89PNG")
    assert [path.name for path in tmp_path.iterdir()] == ["趋势.png"]


def test_another_suffix_is_refused(trend_spec, tmp_path):
    with pytest.raises(UserError) as error:
        write_chart(trend_spec, tmp_path / "x.bmp")
    assert error.value.code == "export.unknown_format"
    assert list(tmp_path.iterdir()) == []


def test_a_dumbbell_is_as_high_as_its_rows():
    assert height_for(DUMBBELL, 9.6) > height_for(DumbbellSpec(DUMBBELL.rows[:1]), 9.6)
