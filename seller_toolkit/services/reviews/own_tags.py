"""The user's tag tree: looked at, changed, and what the platforms' own reasons mean in it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from seller_toolkit.domain.changes import Outcome, Part
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.reviews import ASPECTS, Polarity
from seller_toolkit.i18n.collation import name_key
from seller_toolkit.i18n.translate import language
from seller_toolkit.reviews.tag_tree import TagNode, TagSaid, TagTree, is_word, tree_of
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import own_tags
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.own_tags import SaidOfTag


@dataclass(frozen=True)
class TagLine:
    """A tag as the form shows it: `level` is its depth, `merged` the labels of what was merged into it.

    `count` is the number of reviews that complain of it or of anything below it.
    """

    id: str
    label: str
    parent: str
    level: int
    own: bool
    hidden: bool
    words: tuple[str, ...]
    aliases: tuple[str, ...]
    merged: tuple[tuple[str, str], ...]
    count: int


@dataclass(frozen=True)
class ReasonLine:
    """A platform's own reason; `tag` None: nothing is said of it yet, "": put aside. `suggestion` is a tag's id or ""."""

    platform: str
    reason: str
    count: int
    tag: str | None
    suggestion: str


@dataclass(frozen=True)
class TagsView:
    """All tags, each before what stands below it, and the reasons, those of which nothing is said first."""

    tags: tuple[TagLine, ...]
    reasons: tuple[ReasonLine, ...]
    tree: TagTree

    @property
    def unmapped(self) -> int:
        """How many reasons wait for a word."""
        return sum(one.tag is None for one in self.reasons)


@dataclass(frozen=True)
class TagDraft:
    """What the form answers; `id` "" is a new tag. `words` are looked for in complaints (of own tags only)."""

    id: str
    label: str
    parent: str = ""
    words: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    hidden: bool = False


def tree_in_force(workspace: Workspace, connection: Connection) -> TagTree:
    """The tree with the labels of the language in force."""
    said = [_said(one) for one in own_tags.all_said(connection)]
    return tree_of(workspace.lexicon, said, own_tags.aliases(connection), language())


def tag_labels(workspace: Workspace) -> Mapping[str, str]:
    """The word for every tag as the user calls it, in the language in force: aspects, root causes, the user's own.

    A tag that was merged into another is called like that one.
    """
    tree = _tree_now(workspace)
    return {tag: tree.label(tag) for tag in tree.nodes}


def offered_tags(workspace: Workspace) -> tuple[TagNode, ...]:
    """The tags that can be chosen: without those that were merged into another one, or are not to be offered."""
    return tuple(node for node in _tree_now(workspace).nodes.values() if not node.merged_into and not node.hidden)


def tags_below(workspace: Workspace) -> dict[str, tuple[tuple[str, str], ...]]:
    """For each aspect the causes and own tags below it that can be chosen, by their labels."""
    tree = _tree_now(workspace)
    found: dict[str, list[tuple[str, str]]] = {aspect: [] for aspect in ASPECTS}
    for node in offered_tags(workspace):
        if node.parent:
            found[tree.aspect_of(node.id)].append((node.id, node.label))
    return {aspect: tuple(sorted(below, key=lambda one: name_key(one[1]))) for aspect, below in found.items()}


def _tree_now(workspace: Workspace) -> TagTree:
    def read() -> TagTree:
        with workspace.store.read() as connection:
            return tree_in_force(workspace, connection)

    return workspace.kept_for("tree of tags", (workspace.store, workspace.store.writes, language()), read)


def tags_view(context: JobContext, workspace: Workspace) -> Outcome[TagsView]:
    """The tree and the reasons as the form shows them."""
    context.report(0, 1)
    with workspace.store.read() as connection:
        tree = tree_in_force(workspace, connection)
        lines = _lines(tree, _counts(connection, tree))
        return Outcome(TagsView(lines, _reason_lines(workspace, connection, tree), tree))


def save(context: JobContext, workspace: Workspace, draft: TagDraft) -> Outcome[TagsView]:
    """Keep a tag's label, place, words and other names.

    Raises:
        UserError: "tag.no_label", "tag.label_taken", "tag.bad_word" or "tag.no_place".
    """
    label = " ".join(draft.label.split())
    if not label:
        raise UserError("tag.no_label")
    for word in draft.words:
        if not is_word(word):
            raise UserError("tag.bad_word", word=word)

    def change(connection: Connection, tree: TagTree) -> None:
        taken = tree.find(label)
        if taken and taken != draft.id:
            raise UserError("tag.label_taken", label=label)
        node = tree.nodes.get(draft.id)
        if node is None or node.own:
            _keep_own(connection, tree, replace(draft, label=label))
        else:
            _keep_shipped(workspace, connection, node, replace(draft, label=label))

    return _changed(context, workspace, change)


def merge(context: JobContext, workspace: Workspace, tag: str, into: str) -> Outcome[TagsView]:
    """From now on `into` stands for this tag; "" lets it stand for itself again. No verdict is changed by that.

    Raises:
        UserError: "tag.cannot_merge" for an aspect, and where it would go round in a circle.
    """

    def change(connection: Connection, tree: TagTree) -> None:
        if into and not tree.may_merge(tag, into):
            raise UserError("tag.cannot_merge", label=tree.label(tag), into=tree.label(into))
        before = _said_of(connection, tag)
        _keep(connection, replace(before, merged_into=into))

    return _changed(context, workspace, change)


def remove(context: JobContext, workspace: Workspace, tag: str) -> Outcome[TagsView]:
    """Drop one of the user's own tags; what stands below it moves up."""

    def change(connection: Connection, tree: TagTree) -> None:
        node = tree.nodes.get(tag)
        if node is None or not node.own:
            raise UserError("tag.not_own")
        for one in own_tags.all_said(connection):
            if one.parent == tag or one.merged_into == tag:
                parent = node.parent if one.parent == tag else one.parent
                _keep(
                    connection,
                    replace(one, parent=parent, merged_into="" if one.merged_into == tag else one.merged_into),
                )
        own_tags.forget(connection, tag)

    return _changed(context, workspace, change)


def map_reason(context: JobContext, workspace: Workspace, reason: ReasonLine, tag: str | None) -> Outcome[TagsView]:
    """Say what a platform's own reason means: a tag, "" that it means none, None that nothing is said of it."""
    return _changed(
        context,
        workspace,
        lambda connection, _tree: own_tags.map_reason(connection, reason.platform, reason.reason, tag),
    )


def tag_of_reason(mapped: Mapping[tuple[str, str], str], tree: TagTree, platform: str, reason: str) -> str:
    """The tag that a reason means: what the user said, else the tag that is called so; "" where none is known."""
    said = mapped.get((platform, reason))
    return tree.canonical(said) if said else tree.find(reason) if said is None else ""


def _changed(
    context: JobContext, workspace: Workspace, change: Callable[[Connection, TagTree], None]
) -> Outcome[TagsView]:
    with workspace.store.write() as connection:
        change(connection, tree_in_force(workspace, connection))
    return Outcome(tags_view(context, workspace).value, frozenset({Part.REVIEWS}))


def _keep_own(connection: Connection, tree: TagTree, draft: TagDraft) -> None:
    if draft.parent not in tree.nodes or (draft.id and not tree.may_move(draft.id, draft.parent)):
        raise UserError("tag.no_place", label=draft.label)
    tag = draft.id or own_tags.next_id(connection)
    merged = tree.nodes[tag].merged_into if tag in tree.nodes else ""
    words = "\n".join(dict.fromkeys(draft.words))
    own_tags.say(connection, SaidOfTag(tag, draft.label, draft.parent, merged, words, draft.hidden))
    own_tags.set_aliases(connection, tag, draft.aliases)


def _keep_shipped(workspace: Workspace, connection: Connection, node: TagNode, draft: TagDraft) -> None:
    """Of the program's tags the label, other names and being hidden are the user's; a label as it was is not kept."""
    before = _said_of(connection, node.id)
    plain = tree_of(workspace.lexicon, (), {}, language()).label(node.id)
    label = "" if draft.label == plain else draft.label
    _keep(connection, replace(before, label=label, hidden=draft.hidden))
    own_tags.set_aliases(connection, node.id, draft.aliases)


def _keep(connection: Connection, said: SaidOfTag) -> None:
    """Keep what is said, or nothing where it says nothing."""
    if said == SaidOfTag(said.id):
        own_tags.unsay(connection, said.id)
    else:
        own_tags.say(connection, said)


def _said_of(connection: Connection, tag: str) -> SaidOfTag:
    return next((one for one in own_tags.all_said(connection) if one.id == tag), SaidOfTag(tag))


def _said(one: SaidOfTag) -> TagSaid:
    words = tuple(word for word in one.words.split("\n") if word)
    return TagSaid(one.id, one.label, one.parent, one.merged_into, words, one.hidden)


def _lines(tree: TagTree, counts: Mapping[str, int]) -> tuple[TagLine, ...]:
    lines: list[TagLine] = []

    def walk(node: TagNode, level: int) -> None:
        merged = tuple((one.id, one.label) for one in tree.nodes.values() if one.merged_into == node.id)
        aliases = tuple(alias for alias, tag in tree.aliases.items() if tag == node.id)
        lines.append(
            TagLine(
                node.id, node.label, node.parent, level, node.own, node.hidden, node.words, aliases, merged,
                counts.get(node.id, 0),
            )
        )  # fmt: skip
        for one in tree.below(node.id):
            walk(one, level + 1)

    for root in (node for node in tree.nodes.values() if not node.parent):
        walk(root, 0)
    return tuple(lines)


def _counts(connection: Connection, tree: TagTree) -> dict[str, int]:
    """How many reviews complain of each tag or of what counts as it, each review once."""
    stored = own_tags.complaints_by_tag(connection)
    found = {}
    for tag in tree.nodes:
        several = [one for one in tree.looked_for(tag) if one in stored]
        if several:
            alone = len(several) == 1
            found[tag] = stored[several[0]] if alone else own_tags.complaints_of_any(connection, several)
    return found


def _reason_lines(workspace: Workspace, connection: Connection, tree: TagTree) -> tuple[ReasonLine, ...]:
    mapped = own_tags.reasons(connection)
    seen = own_tags.seen_reasons(connection)
    lines = [
        ReasonLine(one.platform, one.reason, one.count, mapped.get((one.platform, one.reason)), suggestion)
        for one, suggestion in zip(seen, _suggestions(workspace, tree, [one.reason for one in seen]), strict=True)
    ]
    return tuple(sorted(lines, key=lambda line: line.tag is not None))


def _suggestions(workspace: Workspace, tree: TagTree, reasons: Sequence[str]) -> list[str]:
    """For each reason the tag that is called so, else the cause or the aspect that its words complain of."""
    found = []
    for reason, tags in zip(reasons, workspace.tagger.tag(reasons), strict=True):
        causes = [tree.canonical(one.cause) for one in tags.causes]
        aspects = [one.aspect for one in tags.aspects if one.polarity is Polarity.NEGATIVE] or [
            one.aspect for one in tags.aspects
        ]
        found.append(tree.find(reason) or next(iter((*causes, *aspects)), ""))
    return found
