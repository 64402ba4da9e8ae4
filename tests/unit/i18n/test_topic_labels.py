"""Words for topics that rise."""

import pytest

from seller_toolkit.i18n.topic_labels import kind_label, subject_label


@pytest.mark.parametrize("kind", ["shop", "item", "sku", "courier"])
def test_every_subject_has_a_word(kind: str) -> None:
    assert subject_label(kind)


def test_both_kinds_of_rise_have_one() -> None:
    assert kind_label("sudden") != kind_label("slow")
