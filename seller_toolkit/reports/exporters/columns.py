"""How wide the columns of a table on paper are: plain arithmetic over what their words need."""

from collections.abc import Sequence


def shared(least: Sequence[float], wanted: Sequence[float], room: float) -> list[float]:
    """The widths of columns that take `room` together.

    Each gets at least what its longest word needs (`least`, scaled down alike where even that is too much) and what it
    would need to stand on one line (`wanted`) as far as there is room; what is left over goes to all in proportion.
    """
    if not least:
        return []
    wishes = [max(one, least_) for one, least_ in zip(wanted, least, strict=True)]
    if sum(least) >= room:
        return [one * room / sum(least) for one in least]
    if sum(wishes) <= room:
        return [one * room / sum(wishes) for one in wishes]
    widths = list(least)
    left, growing = room - sum(widths), [place for place, one in enumerate(wishes) if one > least[place]]
    while left > 1e-6 and growing:
        share = left / len(growing)
        for place in list(growing):
            more = min(share, wishes[place] - widths[place])
            widths[place] += more
            left -= more
            if widths[place] >= wishes[place] - 1e-9:
                growing.remove(place)
    return widths
