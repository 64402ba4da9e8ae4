"""What every use case works on: the open store, and what the program knows, each loaded at first use."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, TypeVar

from seller_toolkit.domain.errors import UserError
from seller_toolkit.settings.file import Settings

if TYPE_CHECKING:
    from seller_toolkit.domain.clocks import ClockBook
    from seller_toolkit.domain.pages import PageLayout
    from seller_toolkit.domain.profiles import Metric, ProfileBook
    from seller_toolkit.domain.questionnaires import Questionnaire
    from seller_toolkit.domain.shops import Shop
    from seller_toolkit.domain.tasks import KnowledgeTask, TaskList, TextTemplate
    from seller_toolkit.importing.layouts import Layout
    from seller_toolkit.reading.ocr.worker import PictureReader
    from seller_toolkit.reviews.invitations import InvitationRules
    from seller_toolkit.reviews.lexicon import Lexicon
    from seller_toolkit.reviews.reply_drafts import ReplyParts
    from seller_toolkit.reviews.tagging import Tagger
    from seller_toolkit.store.connection import Store

T = TypeVar("T")
RULES = ("profiles", "metrics", "self_audit")
"""What is kept of the score rules."""


class Workspace:
    """One store and the program's knowledge. Nothing is opened or read before it is asked for.

    The rooms are imported inside the properties, because SQLAlchemy and matplotlib cost a second that the first paint of
    the window must not wait for.
    """

    def __init__(
        self,
        store_path: Path,
        *,
        resource: Callable[..., Path],
        settings: Settings,
        backups: Path | None = None,
        usual_path: Path | None = None,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        self.store_path = store_path
        self.settings = settings
        self.usual_path = usual_path
        """Where the user's own store lies if nobody moved it; None for a store that was named."""
        self.now = now
        self.resource = resource
        self.backups = backups or store_path.parent / "backups"
        self._kept: dict[str, object] = {}
        self._lock = RLock()

    @property
    def store(self) -> Store:
        """The open store.

        Raises:
            UserError: it cannot be opened; the code says why.
        """

        def open_it() -> Store:
            from seller_toolkit.store.connection import open_store  # start-up: SQLAlchemy

            if self.usual_path not in (None, self.store_path) and not self.store_path.exists():
                raise UserError("store.not_there", path=str(self.store_path))  # a new one would hide that it is gone
            return open_store(self.store_path, now=self.now, backups=self.backups)

        return self._once("store", open_it)

    @property
    def is_open(self) -> bool:
        """Whether the store is open; asking does not open it."""
        return "store" in self._kept

    @property
    def profiles(self) -> ProfileBook:
        def load() -> ProfileBook:
            from seller_toolkit.profiles.book import load_profiles  # start-up: reads files

            return load_profiles(self.shipped_profiles, self.own_profiles)

        return self._once("profiles", load)

    @property
    def metrics(self) -> Mapping[str, Metric]:
        return self._once("metrics", self.profiles.metrics)

    @property
    def shipped_profiles(self) -> Path:
        """The folder of the score rules that the program brings."""
        return self.resource("resources", "profiles")

    @property
    def own_profiles(self) -> Path:
        """The folder of score rules that the user put in the place of the program's; it need not be there."""
        return self.store_path.parent / "profiles"

    def forget_rules(self) -> None:
        """Read the score rules again when they are next asked for: a file of them has changed."""
        with self._lock:
            for name in RULES:
                self._kept.pop(name, None)

    @property
    def self_audit(self) -> Questionnaire:
        """The questions of the self-audit."""

        def load() -> Questionnaire:
            from seller_toolkit.profiles.questionnaire import load_questionnaire  # start-up: reads files

            path = self.resource("resources", "questionnaires") / "self_audit.toml"
            return load_questionnaire(path, self.profiles)

        return self._once("self_audit", load)

    @property
    def clocks(self) -> ClockBook:
        """The platforms' clocks, and how the exports' words are read."""

        def load() -> ClockBook:
            from seller_toolkit.profiles.clocks import load_clocks  # start-up: reads files

            return load_clocks(self.resource("resources", "clocks"))

        return self._once("clocks", load)

    @property
    def layouts(self) -> tuple[Layout, ...]:
        def load() -> tuple[Layout, ...]:
            from seller_toolkit.importing.layouts import load_layouts  # start-up: SQLAlchemy

            return load_layouts(self.resource("resources", "layouts"))

        return self._once("layouts", load)

    @property
    def page_layouts(self) -> tuple[PageLayout, ...]:
        def load() -> tuple[PageLayout, ...]:
            from seller_toolkit.importing.page_layouts import page_layout_of  # start-up: reads files

            return tuple(page for layout in self.layouts if (page := page_layout_of(layout)))

        return self._once("page_layouts", load)

    @property
    def pictures(self) -> PictureReader:
        """Reads pictures; its process starts with the first one."""

        def make() -> PictureReader:
            from seller_toolkit.reading.ocr.worker import PictureReader  # start-up: multiprocessing

            return PictureReader()

        return self._once("pictures", make)

    @property
    def knowledge(self) -> tuple[KnowledgeTask, ...]:
        """The tasks that the program brings; with the user's own words over them: `own_knowledge.knowledge_of`."""

        def load() -> tuple[KnowledgeTask, ...]:
            from seller_toolkit.checklist.knowledge import load_knowledge  # start-up: reads files

            return load_knowledge(self.resource("resources", "knowledge"))

        return self._once("knowledge", load)

    @property
    def templates(self) -> Mapping[str, TextTemplate]:
        """The texts that help with tasks, by id."""

        def load() -> Mapping[str, TextTemplate]:
            from seller_toolkit.checklist.templates import load_templates  # start-up: reads files

            return load_templates(self.resource("resources", "templates"))

        return self._once("templates", load)

    @property
    def task_lists(self) -> tuple[TaskList, ...]:
        """The lists of tasks that the program brings."""

        def load() -> tuple[TaskList, ...]:
            from seller_toolkit.checklist.lists import load_lists  # start-up: reads files

            return load_lists(self.resource("resources", "lists"), {task.id for task in self.knowledge})

        return self._once("task_lists", load)

    @property
    def lexicon(self) -> Lexicon:
        def load() -> Lexicon:
            from seller_toolkit.reviews.lexicon import load_lexicon  # start-up: numpy

            return load_lexicon(self.resource("resources", "lexicon"))

        return self._once("lexicon", load)

    @property
    def tagger(self) -> Tagger:
        def load() -> Tagger:
            from seller_toolkit.reviews.tagging import Tagger  # start-up: numpy

            return Tagger(self.lexicon)

        return self._once("tagger", load)

    @property
    def reply_parts(self) -> ReplyParts:
        """What drafts of answers to reviews are put together of."""

        def load() -> ReplyParts:
            from seller_toolkit.reviews.reply_drafts import load_replies  # start-up: reads files

            return load_replies(self.resource("resources", "replies"), tuple(self.lexicon.causes))

        return self._once("reply_parts", load)

    @property
    def invitation_rules(self) -> InvitationRules:
        """When buyers may be asked for reviews, as the program brings it."""

        def load() -> InvitationRules:
            from seller_toolkit.reviews.invitations import load_invitations  # start-up: reads files

            return load_invitations(self.resource("resources") / "invitations.toml")

        return self._once("invitation_rules", load)

    def today(self) -> date:
        return self.now().date()

    def now_of(self, shop: Shop) -> datetime:
        """Now; for a demo shop the same hour of the last day that it has data of, so that the demo never grows old."""
        if not shop.demo:
            return self.now()
        from seller_toolkit.store import observations  # start-up: SQLAlchemy

        with self.store.read() as connection:
            last = observations.last_day(connection, shop.id)
        return datetime.combine(last, self.now().time()) if last else self.now()

    def today_of(self, shop: Shop) -> date:
        return self.now_of(shop).date()

    def close(self) -> None:
        """Close the store if it was opened and end the reading of pictures; the workspace can be used again afterwards."""
        with self._lock:
            store, pictures = self._kept.pop("store", None), self._kept.pop("pictures", None)
        if pictures is not None:
            pictures.close()  # type: ignore[attr-defined]
        if store is not None:
            store.close()  # type: ignore[attr-defined]

    @contextmanager
    def set_aside(self) -> Iterator[None]:
        """Close the store for as long as the block lasts; a job beside it that asks for the store waits until then."""
        with self._lock:
            self.close()
            yield

    def kept_for(self, name: str, key: object, make: Callable[[], T]) -> T:
        """What `make` answered when it was last asked under `name`; it is asked anew when `key` is another one.

        For what takes long and stays true for a while: the key holds everything that the answer depends on.
        """
        with self._lock:
            kept = self._kept.get(f"for {name}")
        if isinstance(kept, tuple) and kept[0] == key:
            return kept[1]  # type: ignore[no-any-return]
        made = make()
        with self._lock:
            self._kept[f"for {name}"] = (key, made)
        return made

    def _once(self, name: str, make: Callable[[], T]) -> T:
        with self._lock:
            if name not in self._kept:
                self._kept[name] = make()
            return self._kept[name]  # type: ignore[return-value]
