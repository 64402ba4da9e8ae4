from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.traces import trace_of

PLANTED = ("张三丰", "13812345678", "杭州市西湖区文三路1号", "质量太差了，退钱")


def deep(level):
    if level:
        secret = PLANTED[level % len(PLANTED)]
        try:
            return deep(level - 1)
        except ValueError as error:
            raise KeyError(secret) from error
    raise ValueError(" ".join(PLANTED))


def test_places_and_kinds_are_told_and_no_value():
    try:
        deep(3)
    except KeyError as error:
        told = trace_of(error)
    assert not [one for one in PLANTED if one in told]
    assert told.count("KeyError") == 1
    assert told.splitlines()[-1] == "ValueError"
    assert "test_traces.py:" in told
    assert "/" not in told  # no folder outside of the package


def test_the_program_s_own_errors_say_their_code_and_files_of_the_package_their_place():
    try:
        int(UserError("file.locked", name="张三丰.xlsx").code)
    except ValueError as error:
        error.__cause__ = UserError("file.locked", name="张三丰.xlsx")
        told = trace_of(error)
    assert told.endswith("UserError file.locked")


def test_a_circle_of_causes_ends():
    one, other = ValueError(), KeyError()
    one.__cause__, other.__cause__ = other, one
    assert trace_of(one).count("ValueError") <= 3
