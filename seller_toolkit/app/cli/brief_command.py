"""`brief`: today's text for the group chat (日报)."""

import argparse

from seller_toolkit.app.cli.answers import Answer
from seller_toolkit.app.cli.view_commands import own_shops
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reports import brief
from seller_toolkit.services.workspace import Workspace


def run_brief(workspace: Workspace, options: argparse.Namespace) -> Answer:
    """The brief of the shops of the name given, else of all own ones."""
    named = options.shop or options.platform
    ids = tuple(shop.id for shop in own_shops(workspace, options)) if named else ()
    if named and not ids:
        return Answer({"shops": [], "text": ""})
    found = brief.brief(JobContext(), workspace, ids).value
    document = {
        "shops": [
            {"shop": one.shop.name, "platform": one.shop.platform, "day": one.day, "text": one.text}
            for one in found.shops
        ],
        "text": found.text,
    }
    return Answer(document, [found.text] if found.text else [])
