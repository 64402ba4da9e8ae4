"""`topics`: what rises in the reviews of a shop (升温话题)."""

import argparse
from typing import Any

from seller_toolkit.app.cli.answers import Answer
from seller_toolkit.app.cli.view_commands import own_shops
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.topic_labels import kind_label, subject_label
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews import reading, rising_topics
from seller_toolkit.services.reviews.rising_topics import RisingTopic, TopicsView
from seller_toolkit.services.workspace import Workspace


def run_topics(workspace: Workspace, options: argparse.Namespace) -> Answer:
    """Rising topics, too few reviews and new words of the shops that are meant; reviews without a verdict get one first."""
    context = JobContext()
    reading.catch_up(context, workspace)
    views = [rising_topics.rising_topics(context, workspace, shop.id).value for shop in own_shops(workspace, options)]
    document = {
        "topics": [_topic(view, one) for view in views for one in view.topics],
        "too_few": [
            {
                "shop": view.shop.name,
                "subject": one.subject.label or view.shop.name,
                "subject_kind": one.subject.kind,
                "reviews_a_week": round(one.a_week, 1),
            }
            for view in views
            for one in view.too_few
        ],
        "new_words": [
            {
                "shop": view.shop.name,
                "word": one.word,
                "subject": one.subject.label or view.shop.name,
                "reviews": one.texts,
            }
            for view in views
            for one in view.new_words
        ],
        "courier_known": {view.shop.name: round(view.delivered, 4) for view in views},
    }
    return Answer(document, [line for view in views for line in _lines(view)])


def _topic(view: TopicsView, one: RisingTopic) -> dict[str, Any]:
    return {
        "shop": view.shop.name,
        "topic": one.topic,
        "label": one.label,
        "aspect": one.aspect,
        "subject": one.subject.label or view.shop.name,
        "subject_kind": one.subject.kind,
        "item": one.subject.item or None,
        "sku": one.subject.sku or None,
        "before": round(one.before, 4),
        "now": round(one.now, 4),
        "mentions": one.mentions,
        "reviews": one.reviews,
        "since": one.since,
        "kind": one.kind,
        "covered": one.covered,
        "words": list(one.words),
    }


def _lines(view: TopicsView) -> list[str]:
    rising = [
        f"{subject_label(one.subject.kind)} {one.subject.label}  {one.label}  {number(one.before * 100, 1)}% → "
        f"{number(one.now * 100, 1)}%  {kind_label(one.kind)}  {' '.join(one.words)}"
        for one in view.topics
        if not one.covered
    ]
    few = [
        translate("Topics", "Too few reviews to tell: {subject} ({count} a week)").format(
            subject=one.subject.label or view.shop.name, count=number(one.a_week, 1)
        )
        for one in view.too_few
    ]
    return [view.shop.name, *rising, *few]
