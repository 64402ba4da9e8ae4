"""What a figure is, by the layout that brought it."""

from seller_toolkit.domain.rivals import FigureKind
from seller_toolkit.services.imports.figure_kinds import figure_kinds
from seller_toolkit.services.requests import BY_HAND


def test_layouts_say_what_their_figures_are(workspace):
    kinds = figure_kinds(workspace, own=False)
    assert kinds["shop_list"] is kinds[BY_HAND] is kinds["mapping"] is FigureKind.SEEN
    assert (kinds["market_ranking"], kinds["plugin_items"]) == (FigureKind.INDEX, FigureKind.ESTIMATE)
    assert kinds["tmall_score_page"] is FigureKind.REPORTED


def test_what_is_typed_of_an_own_shop_is_the_platforms_word(workspace):
    assert figure_kinds(workspace, own=True)[BY_HAND] is FigureKind.REPORTED
