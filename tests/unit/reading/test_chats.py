import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.reading.chats import read_chat

HEADS = """聊天记录
t***3 (2026-11-20 10:00:00):
收到的被子有破洞
[图片]
禾畔店:小禾 (2026-11-20 10:01:00):
亲抱歉
t***3 (2026-11-20 10:02:00):
怎么处理
"""


def test_only_the_buyers_words_are_kept():
    chat = read_chat(HEADS)
    assert [(one.text, one.time) for one in chat.said] == [("收到的被子有破洞\n怎么处理", "2026-11-20 10:00:00")]
    assert (chat.ours, chat.unread) == (1, 1)


@pytest.mark.parametrize(
    ("text", "ours", "said"),
    [
        ("买家：东西坏了\n客服：抱歉\n买家：退款吧", [], ["东西坏了\n退款吧"]),
        ("2026-11-20 10:00:00 小王：坏了\n2026-11-20 10:01:00 阿禾：抱歉", ["阿禾"], ["坏了"]),
        ("顾客：坏了\n阿禾：抱歉", [], ["坏了"]),
        (HEADS + "买家小李 (2026-11-20 11:00:00):\n太慢\n", [], ["收到的被子有破洞\n怎么处理", "太慢"]),
        ("甲：坏了\n旗舰店客服：抱歉\n乙：起球\n甲：在吗", [], ["坏了\n在吗", "起球"]),
    ],
)
def test_ways_in_which_conversations_are_written(text, ours, said):
    assert [one.text for one in read_chat(text, ours).said] == said


@pytest.mark.parametrize("text", ["", "很好", "质量：很好\n物流：很快\n服务：好", "买家：东西坏了"])
def test_what_is_no_conversation(text):
    assert read_chat(text) is None


@given(st.lists(st.tuples(st.booleans(), st.text("很好坏了退款", min_size=1, max_size=8)), min_size=2, max_size=12))
def test_nothing_of_the_shops_side_is_kept_and_nothing_of_the_buyers_lost(turns):
    text = "\n".join(f"{'买家' if buyer else '客服'}：{words}" for buyer, words in turns)
    said = [words for buyer, words in turns if buyer]
    chat = read_chat(text)
    assert [one.text for one in chat.said] == (["\n".join(said)] if said else [])
    assert chat.ours == len(turns) - len(said)
