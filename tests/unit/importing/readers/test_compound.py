import struct
from pathlib import Path

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.importing.readers import compound

SAMPLE = (Path(__file__).parents[3] / "samples" / "sycm_items" / "商品_BIFF.xls").read_bytes()
LABEL = struct.pack("<HH", 0x00FD, 10)  # a text cell's record: kind and length


def with_cell(row: int, column: int) -> bytes:
    at = SAMPLE.rfind(LABEL) + 4
    return SAMPLE[:at] + struct.pack("<HH", row, column) + SAMPLE[at + 4 :]


def test_how_far_the_cells_of_a_real_old_workbook_reach():
    assert compound.extent(SAMPLE, "a.xls") == (7, 12)
    assert compound.extent(with_cell(65535, 255), "a.xls") == (65536, 256)


def test_a_cell_where_no_old_workbook_has_one():
    with pytest.raises(UserError, match=r"file.unreadable"):
        compound.extent(with_cell(65535, 65535), "a.xls")


@pytest.mark.parametrize("at", [30, 48, 76])
def test_damage_in_the_header_is_damage_of_the_file(at):
    broken = SAMPLE[:at] + b"\xfe\xff\xff\x7f" + SAMPLE[at + 4 :]
    with pytest.raises(UserError, match=r"file.unreadable"):
        compound.extent(broken, "a.xls")


def test_a_chain_that_runs_in_a_circle_ends():
    (fat_at,) = struct.unpack_from("<I", SAMPLE, 76)
    (directory_at,) = struct.unpack_from("<I", SAMPLE, 48)
    place = 512 * (fat_at + 1) + 4 * directory_at
    circle = SAMPLE[:place] + struct.pack("<I", directory_at) + SAMPLE[place + 4 :]
    with pytest.raises(UserError, match=r"file.unreadable"):
        compound.extent(circle, "a.xls")
