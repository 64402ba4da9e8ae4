"""Learning anew from the own reviews and the user's corrections, looking at what comes of it, keeping it or going back.

A version is made, tried on the user's own rows and shown with its difference; it is in force only once it was kept.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from seller_toolkit.domain.changes import Outcome, Part
from seller_toolkit.domain.reviews import Polarity
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reviews.ngrams import Floats
from seller_toolkit.reviews.polarity import (
    MOST_ROWS,
    PolarityModel,
    Taught,
    Unseen,
    even_share,
    learn_and_try,
    lesson,
    words_alone,
)
from seller_toolkit.reviews.residual import (
    FEWEST_CORRECTIONS,
    LearnedWord,
    Trial,
    UserRows,
    learn_corrections,
    learned_words,
    try_corrections,
    user_rows,
)
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews.learning import (
    judge_in_force,
    judge_with,
    model_in_force,
    read_model,
    tagger_in_force,
    whole_text,
)
from seller_toolkit.services.reviews.retagging import Difference, difference
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import review_learning
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.review_learning import CORRECTED, KeptModel, KeptRule, SaidOfReviews, TextColumns

_READ_ROWS = 3 * MOST_ROWS
"""The newest reviews that are looked through for what can be learned from."""
_STEPS = 4


@dataclass(frozen=True)
class Version:
    """A version of what was learned, and from what.

    `reviews` were learned from, `complaints` of them complain; `taught` is None where there were too few. `corrections`
    and `left` count the user's rows; `right_before` and `right_after` are the shares of them that are read rightly by what
    the user saw and by this version, which had not seen them; `corrections_kept`: they helped, so they are in it.
    `by_stars` are such shares of rated rows, praise and complaints counting the same: by what was in force, by this version.
    """

    number: int
    made_at: str
    active: bool
    taught: Taught | None
    reviews: int
    complaints: int
    corrections: int
    left: int
    corrections_kept: bool
    right_before: float | None
    right_after: float | None
    words: tuple[LearnedWord, ...]
    by_stars: tuple[float, float] | None = None

    @property
    def is_better(self) -> bool:
        """On the user's own rows it reads nothing worse and something better; without such rows nothing speaks against it."""
        told = [] if self.right_before is None or self.right_after is None else [(self.right_before, self.right_after)]
        told += [] if self.by_stars is None else [self.by_stars]
        return all(after >= before for before, after in told) and (
            not told or any(after > before for before, after in told)
        )

    @property
    def is_worse(self) -> bool:
        """On the user's own rows it reads worse than what is in force: not to be kept."""
        return self.right_before is not None and self.right_after is not None and self.right_after < self.right_before


@dataclass(frozen=True)
class Proposal:
    """A version that could be kept, and what would be different."""

    version: Version
    difference: Difference


@dataclass(frozen=True)
class Correction:
    """What the user said of a review."""

    number: int
    text: str
    at: datetime
    before: Polarity
    after: Polarity


@dataclass(frozen=True)
class Learned:
    """What was learned: the version in force (None: the lexicon alone), whether there is one to go back to, what was said."""

    now: Version | None
    can_go_back: bool
    corrections: tuple[Correction, ...]
    left: int
    rules: tuple[KeptRule, ...]


def what_was_learned(context: JobContext, workspace: Workspace) -> Outcome[Learned]:
    """For the page that tells it."""
    context.report(0, 1)
    with workspace.store.read() as connection:
        return Outcome(_learned(connection))


def refit(context: JobContext, workspace: Workspace) -> Outcome[Proposal | None]:
    """Learn anew; the answer is what could be kept, None where there is too little to learn from."""
    step = partial(context.report, total=_STEPS, stage=translate("Learning", "Learning from reviews"))
    step(0)
    with workspace.store.read() as connection:
        found = review_learning.to_learn(connection, _READ_ROWS)
        said = review_learning.said(connection)
        tagger = tagger_in_force(workspace, connection)
        now = model_in_force(workspace, connection)[1]
    scores = tagger.verdicts(found.text).score
    taken = lesson(found.stars, scores, but=_corrected(found, said))
    model, unseen = learn_and_try(found.text, scores, taken, pause=partial(step, 1))
    step(2)
    texts = [whole_text(*pair) for pair in zip(said.text, said.appended, strict=True)]
    base = model or words_alone()
    rows = user_rows(
        texts, base.score(texts, tagger.verdicts(texts).score), [Polarity(one) for one in said.after], said.weight
    )
    corrections = sum(weight >= CORRECTED for weight in said.weight)
    tried, helped = _tried(rows, corrections)
    if model is None and not helped:
        return Outcome(None)
    if helped:
        base = PolarityModel(base.base, base.scale, base.bias, learn_corrections(rows))
    step(3)
    facts = {
        "taught": taken.taught.value if model else "",
        "reviews": len(taken.rows) if model else 0,
        "complaints": taken.complaints if model else 0,
        "corrections": corrections,
        "left": len(said) - corrections,
        "kept": helped,
        "right": [_right_before(said), tried.after if helped else tried.before] if len(rows) else None,
        "words": _words(base, rows) if helped else [],
        "stars": _by_stars(found.text, scores, unseen, now),
    }
    with workspace.store.write() as connection:
        number = review_learning.keep_model(connection, base.to_bytes(), facts, workspace.now())
    return Outcome(proposal(context, workspace, number))


def keep(context: JobContext, workspace: Workspace, number: int) -> Outcome[Learned]:
    """Put a version in force; the reviews are read by it as soon as they are caught up with."""
    context.report(0, 1)
    with workspace.store.write() as connection:
        _forget_refused(connection, number)
        review_learning.activate(connection, number)
        return Outcome(_learned(connection), frozenset({Part.REVIEWS}))


def reject(context: JobContext, workspace: Workspace, number: int) -> Outcome[Learned]:
    """Forget a version that was only proposed."""
    context.report(0, 1)
    with workspace.store.write() as connection:
        review_learning.drop_model(connection, number)
        return Outcome(_learned(connection))


def go_back(context: JobContext, workspace: Workspace) -> Outcome[Learned]:
    """Put the version before in force; before the first one stand the words of the lexicon alone. The later one goes."""
    context.report(0, 1)
    with workspace.store.write() as connection:
        kept = review_learning.models(connection)
        now = next((one for one in kept if one.active), None)
        if now is not None:
            earlier = [one.id for one in kept if one.id < now.id]
            review_learning.activate(connection, max(earlier, default=None))
            review_learning.drop_model(connection, now.id)
        return Outcome(_learned(connection), frozenset({Part.REVIEWS}))


def proposal(context: JobContext, workspace: Workspace, number: int) -> Proposal:
    """A version that was made but is not in force, with what would be different if it were."""
    with workspace.store.read() as connection:
        kept = next(one for one in review_learning.models(connection) if one.id == number)
        after = judge_with(workspace, connection, number, read_model(connection, number))
        before = judge_in_force(workspace, connection)
        return Proposal(_version(kept), difference(context, workspace, connection, before, after))


def _forget_refused(connection: Connection, number: int) -> None:
    """Versions between the one in force and this one were never kept: nobody goes back to them."""
    for one in review_learning.models(connection):
        if review_learning.version_in_force(connection) < one.id < number:
            review_learning.drop_model(connection, one.id)


def _corrected(found: TextColumns, said: SaidOfReviews) -> list[int]:
    """The places of the reviews that the user corrected."""
    spoken = {number for number, weight in zip(said.number, said.weight, strict=True) if weight >= CORRECTED}
    return [place for place, number in enumerate(found.number) if number in spoken]


def _tried(rows: UserRows, corrections: int) -> tuple[Trial, bool]:
    """Whether corrections help on rows that they were not learned from; with very few nothing can be told."""
    tried = try_corrections(rows)
    return tried, corrections >= FEWEST_CORRECTIONS and tried.holds


def _right_before(said: SaidOfReviews) -> float:
    """The share of the user's rows that stood as the user left them; rows without a side are not judged."""
    sides = {Polarity.POSITIVE.value, Polarity.NEGATIVE.value}
    judged = [
        (weight, before == after)
        for before, after, weight in zip(said.before, said.after, said.weight, strict=True)
        if after in sides
    ]
    return sum(weight for weight, same in judged if same) / max(sum(weight for weight, _ in judged), 1e-12)


def _by_stars(
    texts: Sequence[str], scores: Floats, unseen: Unseen | None, now: PolarityModel | None
) -> list[float] | None:
    """Shares of the rated rows that are read as their stars say: by what is in force, and by what has not seen them."""
    if unseen is None:
        return None
    known = scores[unseen.rows]
    before = known if now is None else now.score([texts[row] for row in unseen.rows.tolist()], known)
    return [even_share(before, unseen.wanted), even_share(unseen.score, unseen.wanted)]


def _words(model: PolarityModel, rows: UserRows) -> list[list[Any]]:
    if model.corrections is None:
        return []
    corrected = [text for text, weight in zip(rows.texts, rows.weight.tolist(), strict=True) if weight >= CORRECTED]
    return [[word.text, word.weight, word.count] for word in learned_words(model.corrections, corrected)]


def _learned(connection: Connection) -> Learned:
    versions = review_learning.models(connection)
    now = next((_version(one) for one in versions if one.active), None)
    said = review_learning.said(connection)
    rows = zip(said.number, said.text, said.at, said.before, said.after, said.weight, strict=True)
    corrections = [
        Correction(number, text, datetime.fromisoformat(at), Polarity(before), Polarity(after))
        for number, text, at, before, after, weight in rows
        if weight >= CORRECTED
    ]
    left = len(said) - len(corrections)
    return Learned(now, now is not None, tuple(reversed(corrections)), left, review_learning.rules(connection))


def _version(kept: KeptModel) -> Version:
    facts: Mapping[str, Any] = kept.facts
    before, after = facts.get("right") or (None, None)
    stars = facts.get("stars")
    return Version(
        kept.id,
        kept.made_at,
        kept.active,
        Taught(facts["taught"]) if facts.get("taught") else None,
        facts.get("reviews", 0),
        facts.get("complaints", 0),
        facts.get("corrections", 0),
        facts.get("left", 0),
        bool(facts.get("kept")),
        before,
        after,
        tuple(LearnedWord(*word) for word in facts.get("words", ())),
        None if stars is None else (stars[0], stars[1]),
    )
