from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.store.telling import nobody, part


@given(st.integers(1, 5), st.lists(st.integers(0, 40), max_size=8))
def test_parts_one_after_another_never_go_back_and_never_exceed_the_whole(parts, steps):
    told = []
    for number in range(parts):
        tell = part(lambda done, of: told.append(done / of), number, parts)
        tell(0, 0)  # nobody knows of how much yet
        for done in sorted(steps):
            tell(done, 40)
    assert told == sorted(told)
    assert told[0] == 0.0
    assert all(0 <= share <= 1 for share in told)
    tell(40, 40)
    assert told[-1] == 1.0


def test_nobody_is_told_nothing():
    nobody(1, 2)
