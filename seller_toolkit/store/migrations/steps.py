"""Bring a store's schema to the newest revision. Loads Alembic (0.6 s), so import it only when that is due."""

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

LOCATION = "seller_toolkit.store:migrations"
"""By package path: it holds in the source tree, in an installed wheel and in a frozen bundle."""


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Run every revision that is missing up to one, each in one transaction: a fault leaves the revision before it.

    Foreign keys must be off on `engine`, because SQLite changes a table by making it anew.
    """
    config = _config()
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)


def newest_revision() -> str | None:
    """The newest revision among the scripts."""
    return ScriptDirectory.from_config(_config()).get_current_head()


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", LOCATION)
    return config
