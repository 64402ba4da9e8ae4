"""The tags as the user keeps them: aspects, below them root causes, below those the user's own; renamed, merged, hidden."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from seller_toolkit.domain.reviews import ASPECTS
from seller_toolkit.reviews.letters import Ints
from seller_toolkit.reviews.lexicon import GAP, Lexicon
from seller_toolkit.reviews.matching import WordFinder

OWN = "own:"
"""Begins the id of a tag that the user made."""


@dataclass(frozen=True)
class TagSaid:
    """What the user says of a tag. Of a tag that the program brings, "" leaves label and parent as they are.

    `merged_into` is the id of the tag that stands for it from now on, "" itself. `words` find an own tag in complaints.
    """

    id: str
    label: str = ""
    parent: str = ""
    merged_into: str = ""
    words: tuple[str, ...] = ()
    hidden: bool = False

    @property
    def own(self) -> bool:
        """Whether the user made it."""
        return self.id.startswith(OWN)


@dataclass(frozen=True)
class TagNode:
    """A tag as it stands in the tree; `parent` is "" for an aspect."""

    id: str
    label: str
    parent: str
    merged_into: str = ""
    words: tuple[str, ...] = ()
    hidden: bool = False

    @property
    def own(self) -> bool:
        """Whether the user made it."""
        return self.id.startswith(OWN)


@dataclass(frozen=True)
class TagTree:
    """Every tag by id, aspects first, each before what stands below it; `aliases` are other names of tags."""

    nodes: Mapping[str, TagNode]
    aliases: Mapping[str, str] = field(default_factory=dict)

    def canonical(self, tag: str) -> str:
        """The tag that stands for this one: itself, or what it was merged into. An unknown tag stands for itself."""
        seen = {tag}
        while (node := self.nodes.get(tag)) is not None and node.merged_into and node.merged_into not in seen:
            tag = node.merged_into
            seen.add(tag)
        return tag

    def members(self, tag: str) -> frozenset[str]:
        """All tags that count as this one: itself, what was merged into it, and everything below them."""
        wanted = self.canonical(tag)
        return frozenset({wanted, *(one for one in self.nodes if self._counts_as(one, wanted))})

    def looked_for(self, tag: str) -> frozenset[str]:
        """The stored tags by which reviews that count as this one are found.

        Of an aspect they are itself, own tags and what was merged in from elsewhere: complaints of its causes are complaints
        of it, and are kept as such.
        """
        wanted = self.canonical(tag)
        node = self.nodes.get(wanted)
        found = self.members(wanted)
        if node is None or node.parent:
            return found
        return frozenset(one for one in found if one.startswith(OWN) or self.nodes[one].parent != wanted)

    def aspect_of(self, tag: str) -> str:
        """The aspect at the top of the branch on which the tag stands; "" for an unknown tag."""
        node = self.nodes.get(self.canonical(tag))
        while node is not None and node.parent:
            node = self.nodes.get(self.canonical(node.parent))
        return "" if node is None else node.id

    def shipped_above(self, tag: str) -> str:
        """The nearest tag of the program's own that a tag counts as: itself, or on the way up; "" for an unknown one."""
        node = self.nodes.get(self.canonical(tag))
        while node is not None and node.own:
            node = self.nodes.get(self.canonical(node.parent))
        return "" if node is None else node.id

    def label(self, tag: str) -> str:
        """The word for a tag, as the tag that stands for it is called; an unknown one is called by its id."""
        node = self.nodes.get(self.canonical(tag))
        return tag if node is None else node.label

    def below(self, tag: str) -> tuple[TagNode, ...]:
        """The tags directly below this one, without those that were merged away."""
        return tuple(node for node in self.nodes.values() if node.parent == tag and not node.merged_into)

    def find(self, words: str) -> str:
        """The tag that is called so, by its label or another name of it; "" where none is."""
        wanted = folded(words)
        for alias, tag in self.aliases.items():
            if folded(alias) == wanted:
                return self.canonical(tag)
        found = (one.id for one in self.nodes.values() if folded(one.label) == wanted)
        return self.canonical(next(found, ""))

    def may_merge(self, tag: str, into: str) -> bool:
        """Whether `tag` may be merged: never an aspect, into itself, or into something that stands below it or for it."""
        node = self.nodes.get(tag)
        return (
            node is not None
            and into in self.nodes
            and bool(node.parent)
            and self.canonical(into) not in self.members(tag)
        )

    def may_move(self, tag: str, below: str) -> bool:
        """Whether an own tag may stand below another one."""
        return (
            tag in self.nodes and below in self.nodes and tag.startswith(OWN) and self.canonical(below) not in self.members(tag)
        )  # fmt: skip

    def _counts_as(self, tag: str, wanted: str) -> bool:
        """Walk up: to what stands for a tag, then to its parent, until the wanted one or the top."""
        seen: set[str] = set()
        while tag and tag not in seen:
            seen.add(tag)
            tag = self.canonical(tag)
            if tag == wanted:
                return True
            node = self.nodes.get(tag)
            tag = node.parent if node else ""
        return False


def tree_of(lexicon: Lexicon, said: Iterable[TagSaid], aliases: Mapping[str, str], language: str) -> TagTree:
    """The program's tags with what the user says of them laid over, and the user's own."""
    by_id = {one.id: one for one in said}
    shipped = [(aspect, words.of(language), "") for aspect, words in lexicon.aspect_labels.items()]
    shipped += [(cause.id, cause.label.of(language), cause.aspect) for cause in lexicon.causes.values()]
    nodes = {tag: _laid_over(tag, label, parent, by_id.get(tag)) for tag, label, parent in shipped}
    own = [one for one in by_id.values() if one.own]
    while own:  # parents first
        ready = [one for one in own if one.parent in nodes] or own
        for one in ready:
            parent = one.parent if one.parent in nodes else ASPECTS[0]
            nodes[one.id] = TagNode(one.id, one.label, parent, one.merged_into, one.words, one.hidden)
        own = [one for one in own if one.id not in nodes]
    return TagTree(nodes, dict(aliases))


def _laid_over(tag: str, label: str, parent: str, said: TagSaid | None) -> TagNode:
    if said is None:
        return TagNode(tag, label, parent)
    return TagNode(tag, said.label or label, parent, said.merged_into if parent else "", hidden=said.hidden)


def folded(words: str) -> str:
    """Words as they are compared: width and case do not matter, nor do blanks."""
    return "".join(unicodedata.normalize("NFKC", words).casefold().split())


class OwnWords:
    """Finds the words of the user's own tags in texts."""

    def __init__(self, words_of: Mapping[str, Sequence[str]], variants: Mapping[str, str]) -> None:
        """`words_of` gives the words of each tag, also of those without any; `variants` maps traditional to simplified characters."""
        pairs = [(word, tag) for tag, words in words_of.items() for word in words]
        self.tags: tuple[str, ...] = tuple(words_of)
        words = list(dict.fromkeys(word for word, _ in pairs))
        place = {tag: number for number, tag in enumerate(self.tags)}
        self._tags_of = [[place[tag] for word, tag in pairs if word == one] for one in words]
        self._finder = WordFinder(words, variants) if words else None

    def found(self, texts: Sequence[str]) -> tuple[Ints, Ints]:
        """Pairs without repetition, in order: the place of a text, the place in `tags` of a tag whose word stands in it."""
        if self._finder is None or not texts:
            return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
        row = self._finder.row(texts)
        hits = self._finder.find(row)
        pairs = {
            (text, tag)
            for text, word in zip(row.text[hits.start].tolist(), hits.word.tolist(), strict=True)
            for tag in self._tags_of[word]
        }
        ordered = np.array(sorted(pairs), dtype=np.int64).reshape(-1, 2)
        return ordered[:, 0], ordered[:, 1]


def is_word(text: str) -> bool:
    """Whether a word may be looked for: two to fourteen characters, without the sign that parts two-part words."""
    return 2 <= len(text) <= 14 and GAP not in text
