"""Which fonts documents are set in.

WenQuanYi Micro Hei stands first and Noto Sans CJK late on purpose: text set in Noto CJK comes out of a PDF as Kangxi
radicals, so that searching and copying fail.
"""

from collections.abc import Container

SIMPLIFIED = (
    "WenQuanYi Micro Hei",
    "Microsoft YaHei",
    "PingFang SC",
    "Hiragino Sans GB",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
)
TRADITIONAL = (
    "WenQuanYi Micro Hei",
    "Microsoft JhengHei",
    "PingFang TC",
    "Noto Sans CJK TC",
    "Source Han Sans TC",
)


def chinese_families(language: str, installed: Container[str]) -> tuple[str, ...]:
    """The installed families that can set Chinese, best first; () where there are none."""
    wanted = TRADITIONAL + SIMPLIFIED if language == "zh_TW" else SIMPLIFIED + TRADITIONAL
    return tuple(dict.fromkeys(family for family in wanted if family in installed))
