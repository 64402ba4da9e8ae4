"""Which figure belongs to which label of a copied page, by their order: the first fitting one behind it."""

from collections.abc import Mapping, Sequence

from seller_toolkit.domain.profiles import Metric
from seller_toolkit.reading.fitting import NO_UNIT, misfit
from seller_toolkit.reading.pairing import Pair
from seller_toolkit.reading.tokens import Kind, Token

REACH = 60  # characters behind the label


def pair_in_order(tokens: Sequence[Token], metrics: Mapping[str, Metric]) -> list[Pair]:
    """Each label with the first figure of its unit before the next label; a word like 行业均值 keeps the figure behind it."""
    pairs: list[Pair] = []
    label: Token | None = None
    owner: Token | None = None
    for token in tokens:
        if token.kind is Kind.LABEL:
            label, owner = token, None
        elif token.owns:
            owner = token
        elif token.kind in (Kind.FIGURE, Kind.NOTHING):
            if owner is not None and _is_near(owner, token):
                pairs.append(Pair(owner, token, 0.0))
            elif label is not None and _is_near(label, token) and _fits(token, metrics.get(label.metric)):
                pairs.append(Pair(label, token, 0.0))
                label = None
            owner = None
    return pairs


def _is_near(label: Token, figure: Token) -> bool:
    return label.line == figure.line and figure.start - label.end <= REACH


def _fits(figure: Token, metric: Metric | None) -> bool:
    if figure.figure is None:  # a sign that there is none
        return True
    cost = misfit(figure.figure, metric)
    return cost is not None and cost < min(NO_UNIT, 2.0)
