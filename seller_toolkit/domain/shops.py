"""Shops and the platforms they stand on."""

from dataclasses import dataclass

PLATFORMS = ("tmall", "taobao", "douyin", "pdd", "jd", "kuaishou", "xiaohongshu", "wechat", "other")
"""Platform ids of the command line and the store, in the order in which a user is offered them."""


@dataclass(frozen=True)
class Shop:
    """One shop on one platform. `own` is False for a competitor; names are unique per platform.

    `category` (what it sells) and `note` are the user's own words about a competitor, "" where nothing was said.
    """

    id: int
    name: str
    platform: str
    own: bool = True
    demo: bool = False
    category: str = ""
    note: str = ""
