"""Codes as modules: seller_toolkit.reports.exporters.qr ; read back by another library."""

import cv2
import numpy as np
import pytest

from seller_toolkit.domain.sheets import qr_text
from seller_toolkit.reports.exporters.qr import QUIET, dark_runs, qr_modules


@pytest.mark.parametrize("text", [qr_text("CL-261122-1"), qr_text("CL-261122-1", 60), qr_text("CL-261122-123", 1234)])
def test_a_code_says_what_it_was_made_of(text):
    modules = qr_modules(text)
    assert len(modules) == len(modules[0]) <= 25
    light = np.pad(np.where(np.array(modules), 0, 255).astype(np.uint8), QUIET, constant_values=255)
    assert cv2.QRCodeDetector().detectAndDecode(light.repeat(6, 0).repeat(6, 1))[0] == text


def test_runs_are_the_dark_modules():
    modules = qr_modules(qr_text("CL-261122-1", 7))
    drawn = [[False] * len(modules) for _ in modules]
    for row, first, count in dark_runs(modules):
        assert first == 0 or not modules[row][first - 1]
        for column in range(first, first + count):
            drawn[row][column] = True
    assert tuple(map(tuple, drawn)) == modules
