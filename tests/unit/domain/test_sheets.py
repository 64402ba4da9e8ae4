import pytest

from seller_toolkit.domain.sheets import SheetRow, key_of, qr_text, read_qr


@pytest.mark.parametrize("number", [None, 1, 60])
def test_what_a_code_says_is_read_again(number):
    assert read_qr(qr_text("CL-261122-1", number)) == ("CL-261122-1", number)


@pytest.mark.parametrize("text", ["", "CL-261122-1", "ST1:", "ST1:CL-1/x", "https://example.com"])
def test_other_codes_are_not_ours(text):
    assert read_qr(text) is None


def test_a_line_is_called_by_its_task():
    assert key_of(SheetRow(1, 1, "L01", 3, 7, "logistics.late-pickups")) == "3:7"
    assert key_of(SheetRow(1, 1, "L01", 3, None, "logistics.late-pickups")) == "3:logistics.late-pickups"
