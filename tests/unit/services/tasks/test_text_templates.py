"""The texts that help with tasks, for the screen and for paper."""

import pytest

from seller_toolkit.domain.report import Paragraph
from seller_toolkit.i18n.translate import set_backend
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.tasks import text_templates
from tests.unit.services.knowledge import knowing_workspace


@pytest.fixture
def workspace(tmp_path):
    made = knowing_workspace(tmp_path)
    yield made
    made.close()


def test_a_text_is_printed_line_by_line_in_the_language_of_the_window(workspace):
    talk, wording = text_templates.text_templates(JobContext(), workspace).value
    paper = text_templates.template_document(JobContext(), workspace, talk).value
    assert (paper.title, paper.subtitle, paper.code) == ("Talk with the courier", "Talking points", "")
    assert paper.blocks == (
        Paragraph("When pick-ups were late on two days, with the head of the depot.", quiet=True),
        Paragraph("1. Yesterday [late] of [all] parcels were late."),
        Paragraph("2. Agree on a pick-up before [time]."),
    )
    set_backend(lambda _context, text: text, "zh_CN")
    paper = text_templates.template_document(JobContext(), workspace, wording).value
    assert (paper.title, paper.language) == ("发货延迟的说明", "zh_CN")
    assert paper.blocks[-1] == Paragraph("不附带任何评价要求。", quiet=True)
