import pytest

from seller_toolkit.importing.answers import channel_of, without_number


def test_two_titles_of_the_frame_make_a_table_of_answers():
    assert channel_of(["序号", "提交答卷时间", "所用时间", "1、您的建议"]) == "questionnaire"
    assert channel_of(["提交答卷时间", "评价内容"]) == ""
    assert channel_of(["订单编号", "评价内容", "评价时间"]) == ""


@pytest.mark.parametrize(
    ("title", "bare"),
    [("3、意见和建议", "意见和建议"), ("q12.满意度", "满意度"), ("第5题:建议", "建议"), ("30天评价", "30天评价"), ("1.5倍", "1.5倍")],
)  # fmt: skip
def test_the_number_of_a_question_is_cut(title, bare):
    assert without_number(title) == bare
