"""A workspace whose texts and lists are two small ones of its own, whatever the program brings."""

from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from seller_toolkit.app.paths import resource
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.settings.file import Settings
from tests.conftest import NOW

TALK = """kind = "talk"
[title]
zh_CN = "快递谈话提纲"
zh_TW = "貨運談話提綱"
en = "Talk with the courier"
[use]
zh_CN = "揽收连续两天超时时，和站点负责人当面谈。"
zh_TW = "取件連續兩天逾時時，和站點負責人當面談。"
en = "When pick-ups were late on two days, with the head of the depot."
[text]
zh_CN = "1. 昨天 【单量】 单里有 【超时单量】 单超时。\\n2. 约定每天 【时间】 前揽收。"
zh_TW = "1. 昨天 【單量】 單裡有 【逾時單量】 單逾時。\\n2. 約定每天 【時間】 前取件。"
en = "1. Yesterday [late] of [all] parcels were late.\\n2. Agree on a pick-up before [time]."
"""
WORDING = """kind = "wording"
[title]
zh_CN = "发货延迟的说明"
zh_TW = "出貨延遲的說明"
en = "Words about a late dispatch"
[use]
zh_CN = "预计赶不上承诺时间时，在超时前发给买家。"
zh_TW = "預計趕不上承諾時間時，在逾時前傳給買家。"
en = "When the promise cannot be kept, before it is missed."
[text]
zh_CN = "您好，您的订单预计 【日期】 发出。给您添麻烦了，如需退款请直接告诉我们。"
zh_TW = "您好，您的訂單預計 【日期】 寄出。造成不便很抱歉，若要退款請直接告訴我們。"
en = "Your order is expected to leave on [day]. We are sorry; tell us if you would rather have your money back."
[note]
zh_CN = "不附带任何评价要求。"
zh_TW = "不附帶任何評價要求。"
en = "Never join it with a request about ratings."
"""
DAILY = """tasks = ["logistics.late-pickups", "service.slow-turns"]
[title]
zh_CN = "每日巡检"
zh_TW = "每日巡檢"
en = "Daily round"
[purpose]
zh_CN = "开门先做的事"
zh_TW = "開門先做的事"
en = "What is done first"
"""
FILES = {
    "templates/courier_talk.toml": TALK,
    "templates/late_dispatch.toml": WORDING,
    "lists/daily_round.toml": DAILY,
}


def knowing_workspace(folder: Path, store: str = "store.db") -> Workspace:
    """A workspace on a new store below `folder`. Close it."""
    brought = folder / "brought"
    for name, text in FILES.items():
        path = brought / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def found(*parts: str) -> Path:
        own = brought.joinpath(*parts[1:])
        return own if own.exists() else resource(*parts)

    content, known = _beginning()
    (folder / store).write_bytes(content)
    made = Workspace(folder / store, resource=found, settings=Settings(folder / "settings.json"), now=lambda: NOW)
    made._kept.update(known)
    return made


@cache
def _beginning() -> tuple[bytes, dict[str, object]]:
    """A new store, and what every workspace reads of the program's files: made once, for it takes a second."""
    with TemporaryDirectory() as name:
        first = Workspace(
            Path(name) / "store.db", resource=resource, settings=Settings(Path(name) / "s.json"), now=lambda: NOW
        )
        tasks = tuple(replace(task, templates=()) for task in first.knowledge)  # the texts are others here
        known = {"knowledge": tasks, "profiles": first.profiles, "metrics": first.metrics}
        assert first.store
        first.close()
        return (Path(name) / "store.db").read_bytes(), known
