"""What the program learned from this store's own reviews, and the judge that reads reviews with it."""

from collections.abc import Iterable, Mapping, Sequence
from zlib import crc32

from seller_toolkit.domain.reviews import Polarity
from seller_toolkit.reviews.judging import RULES, Judge
from seller_toolkit.reviews.lexicon import Lexicon
from seller_toolkit.reviews.phrase_rules import PhraseRule, grounded, with_rules
from seller_toolkit.reviews.polarity import PolarityModel
from seller_toolkit.reviews.tag_tree import OWN, OwnWords
from seller_toolkit.reviews.tagging import Tagger
from seller_toolkit.services.reviews.own_tags import tree_in_force
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import own_tags, review_learning
from seller_toolkit.store.connection import Connection


def judge_in_force(workspace: Workspace, connection: Connection) -> Judge:
    """The judge that reads reviews now; the same one until what was learned changes."""
    stamp = review_learning.stamp(connection)
    tags = tuple(
        (one.id, one.words, one.parent, one.merged_into) for one in own_tags.all_said(connection) if not one.hidden
    )

    def make() -> Judge:
        number, model = model_in_force(workspace, connection)
        return judge_with(workspace, connection, number, model)

    return workspace.kept_for("judge of reviews", (workspace.store, workspace.tagger, stamp, tags), make)


def model_in_force(workspace: Workspace, connection: Connection) -> tuple[int, PolarityModel | None]:
    """The version that was kept last, with its number; (0, None) where the words of the lexicon decide alone."""
    number = review_learning.version_in_force(connection)
    key = (workspace.store, number)
    return number, workspace.kept_for("learned polarity", key, lambda: read_model(connection, number))


def read_model(connection: Connection, number: int) -> PolarityModel | None:
    """A kept version; None where there is none, or none that this program can read."""
    try:
        return PolarityModel.from_bytes(review_learning.weights_of(connection, number))
    except ValueError:
        return None


def judge_with(
    workspace: Workspace,
    connection: Connection,
    number: int,
    model: PolarityModel | None,
    *,
    rules: Sequence[PhraseRule] | None = None,
) -> Judge:
    """A judge with this version; `rules` are read instead of those in force."""
    if rules is None:
        rules = rules_in_force(connection)
    looked_for = words_of_own_tags(connection, rules)
    own = OwnWords(looked_for, workspace.lexicon.variants)
    placed = _grounded(workspace, connection, rules)
    found = tuple((tag, "\n".join(words)) for tag, words in looked_for.items() if words)
    known = crc32(repr((RULES, workspace.lexicon.stamp, placed, found)).encode()) >> 4
    # 28 bits: the version stays a small number
    version = (known * 31 + number) & 0x7FFFFFFF
    tagger, of_tags = _tagger(workspace, placed), _said_of_tags(connection)
    return Judge(tagger, model, version=version, said=_said(connection), own=own, said_of_tags=of_tags)


def rules_in_force(connection: Connection) -> tuple[PhraseRule, ...]:
    """The phrase rules that are read."""
    return tuple(PhraseRule(r.words, r.tag, r.tone) for r in review_learning.rules(connection) if r.active)


def tagger_in_force(workspace: Workspace, connection: Connection) -> Tagger:
    """The lexicon's tagger with the user's phrase rules in it."""
    return _tagger(workspace, _grounded(workspace, connection, rules_in_force(connection)))


def lexicon_in_force(workspace: Workspace, connection: Connection) -> Lexicon:
    """The lexicon with the user's phrase rules in it."""
    rules = _grounded(workspace, connection, rules_in_force(connection))
    return with_rules(workspace.lexicon, rules, workspace.tagger) if rules else workspace.lexicon


def words_of_own_tags(connection: Connection, rules: Iterable[PhraseRule]) -> dict[str, tuple[str, ...]]:
    """The words that each of the user's own tags is found by: those of the tag, and those that rules give it."""
    found = {one.id: [word for word in one.words.split("\n") if word] for one in own_tags.offered(connection)}
    for rule in rules:
        if rule.tag in found and rule.words not in found[rule.tag]:
            found[rule.tag].append(rule.words)
    return {tag: tuple(words) for tag, words in found.items()}


def _grounded(workspace: Workspace, connection: Connection, rules: Sequence[PhraseRule]) -> tuple[PhraseRule, ...]:
    own = {rule.tag for rule in rules if rule.tag.startswith(OWN)}
    if not own:
        return tuple(rules)
    tree = tree_in_force(workspace, connection)
    return grounded(rules, {tag: tree.shipped_above(tag) for tag in own})


def whole_text(text: str, appended: str) -> str:
    """The text that is judged as one."""
    return f"{text}\n{appended}" if appended.strip() else text


def _tagger(workspace: Workspace, rules: tuple[PhraseRule, ...]) -> Tagger:
    if not rules:
        return workspace.tagger
    key = (workspace.tagger, rules)

    def make() -> Tagger:
        return Tagger(with_rules(workspace.lexicon, rules, workspace.tagger))

    return workspace.kept_for("tagger with rules", key, make)


def _said(connection: Connection) -> Mapping[str, Polarity]:
    """What the user corrected, by the text: it stands whatever is learned."""
    found = review_learning.said(connection)
    return {
        whole_text(text, appended): Polarity(after)
        for text, appended, after, weight in zip(found.text, found.appended, found.after, found.weight, strict=True)
        if weight >= review_learning.CORRECTED and text.strip()
    }


def _said_of_tags(connection: Connection) -> Mapping[str, Mapping[str, Polarity | None]]:
    """What the user corrected of the aspects, by the text; None: it is not about that."""
    found: dict[str, dict[str, Polarity | None]] = {}
    for text, appended, tag, after in review_learning.said_of_tags(connection):
        found.setdefault(whole_text(text, appended), {})[tag] = Polarity(after) if after else None
    return found
