import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.errors import UserError
from seller_toolkit.store import sealed

PASSWORD = "一个足够长的密码"


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    """The real cost takes a third of a second for each file."""
    monkeypatch.setattr(sealed, "_COST", {"n": 1 << 4, "r": 8, "p": 1})
    monkeypatch.setattr(sealed, "_PIECE", 64)


@pytest.fixture
def hidden(tmp_path):
    (tmp_path / "plain").write_bytes(bytes(range(200)))
    sealed.seal(tmp_path / "plain", tmp_path / "sealed", PASSWORD)
    return tmp_path / "sealed"


@given(content=st.binary(max_size=300))
def test_what_is_sealed_comes_back(content, tmp_path_factory):
    folder = tmp_path_factory.mktemp("sealed")
    (folder / "plain").write_bytes(content)
    sealed.seal(folder / "plain", folder / "sealed", PASSWORD)
    assert sealed.is_sealed(folder / "sealed")
    sealed.unseal(folder / "sealed", folder / "again", PASSWORD)
    assert (folder / "again").read_bytes() == content


def test_nothing_of_the_content_can_be_read(hidden):
    assert bytes(range(20, 40)) not in hidden.read_bytes()
    assert hidden.stat().st_mode & 0o077 == 0


def test_the_same_file_is_never_sealed_twice_alike(hidden, tmp_path):
    sealed.seal(tmp_path / "plain", tmp_path / "other", PASSWORD)
    assert hidden.read_bytes()[8:] != (tmp_path / "other").read_bytes()[8:]


def test_another_password_opens_nothing(hidden, tmp_path):
    with pytest.raises(UserError, match=r"backup\.wrong_password"):
        sealed.unseal(hidden, tmp_path / "again", PASSWORD + "x")


@pytest.mark.parametrize("place", [10, 30, 60, 130, 200])
def test_a_changed_byte_is_noticed(hidden, tmp_path, place):
    content = bytearray(hidden.read_bytes())
    content[place] ^= 1
    hidden.write_bytes(content)
    with pytest.raises(UserError, match=r"backup\.(wrong_password|cut_off)"):
        sealed.unseal(hidden, tmp_path / "again", PASSWORD)


@given(length=st.integers(min_value=8, max_value=319))
def test_a_file_that_was_cut_off_is_noticed_wherever_it_ends(length, tmp_path_factory):
    """Between two pieces too: the last one says that it is the last."""
    folder = tmp_path_factory.mktemp("cut")
    (folder / "plain").write_bytes(bytes(range(200)))
    sealed.seal(folder / "plain", folder / "sealed", PASSWORD)
    whole = (folder / "sealed").read_bytes()
    (folder / "sealed").write_bytes(whole[: min(length, len(whole) - 1)])
    with pytest.raises(UserError, match=r"backup\.(wrong_password|cut_off)"):
        sealed.unseal(folder / "sealed", folder / "again", PASSWORD)


def test_pieces_cannot_change_places(tmp_path):
    (tmp_path / "plain").write_bytes(b"a" * 64 + b"b" * 64 + b"c")
    sealed.seal(tmp_path / "plain", tmp_path / "sealed", PASSWORD)
    whole = (tmp_path / "sealed").read_bytes()
    head, one, two, rest = whole[:24], whole[24:108], whole[108:192], whole[192:]
    (tmp_path / "sealed").write_bytes(head + two + one + rest)
    with pytest.raises(UserError, match=r"backup\.wrong_password"):
        sealed.unseal(tmp_path / "sealed", tmp_path / "again", PASSWORD)


def test_a_short_password_and_a_plain_file_are_refused(tmp_path):
    (tmp_path / "plain").write_bytes(b"x")
    with pytest.raises(UserError, match=r"backup\.short_password"):
        sealed.seal(tmp_path / "plain", tmp_path / "sealed", "1234567")
    with pytest.raises(UserError, match=r"backup\.not_sealed"):
        sealed.unseal(tmp_path / "plain", tmp_path / "again", PASSWORD)
    assert not sealed.is_sealed(tmp_path / "plain")
