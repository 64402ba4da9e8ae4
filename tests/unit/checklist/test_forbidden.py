"""What no task may say, in the words that sellers use for it, and what looks like it and is none."""

from pathlib import Path

import pytest

from seller_toolkit.checklist.forbidden import offence
from seller_toolkit.checklist.knowledge import load_knowledge
from tests.cases import for_each

KNOWLEDGE = load_knowledge(Path(__file__).parents[3] / "resources" / "knowledge")


@for_each(
    "text",
    [
        "五星好评返现 2 元。",
        "客服请买家修改评价。先道歉，不解释。",
        "请不满意的买家改评",
        "特别提醒买家删除差评",
        "包裹里放卡片：5 星好评送 3 元",
        "晒图五星送优惠券",
        "好评截图领红包",
        "送小礼物换五星好评",
        "不给差评返2元",
        "贈送折價券給好評的買家",
        "请给五星",
        "找朋友刷单冲销量",
        "Ask them to change the review.",
        "Ask buyers for a good review",
        "Five-star reviews get a $2 cash gift",
        "Give a coupon for every five-star review",
        "Buy a few fake orders first",
    ],
)
def test_what_is_forbidden_is_found(text):
    assert offence(text)


@pytest.mark.parametrize(
    "text",
    [
        "只解决问题，不要求改评、不提返现。",
        "Never ask anybody to change a rating.",
        "晚班多排一人。",
        "把五星好评率提到 98%",
        "好评率低的商品送检",
        "每单送小礼物卡片",
        "签收后邀请买家如实评价，不限好坏",
        "用官方评价有礼工具，请买家如实评价",
        "刷单刷评会一次扣分",
        "Ask for an honest review within 15 days",
        "每天看差评，2 小时内回复",
    ],
)
def test_what_is_allowed_is_left_alone(text):
    assert offence(text) == ""


def test_the_sentence_is_named_as_it_stands():
    assert offence("先道歉。 再送 5 元请买家给五星好评 ！然后关单。") == "再送 5 元请买家给五星好评"


def test_a_bad_sentence_is_not_saved_by_a_good_one_beside_it():
    assert offence("不要求改评。好评返现 3 元。") == "好评返现 3 元"


@for_each("task", KNOWLEDGE, named=lambda task: task.id)
def test_the_programs_own_titles_and_steps_obey(task):
    """Steps may name the words that are to be searched for; a note quotes what is forbidden."""
    for words in (task.title, task.why, task.done_when, *task.steps):
        assert [offence(text) for text in words.all()] == ["", "", ""]
