"""What the user said of words: phrase rules, which the tagger reads as words of its lexicon.

A rule takes the place of what the lexicon says of the same words; several rules for the same words are united. A rule that
an aspect is not meant leaves the words everything else that the lexicon reads in them.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.reviews import ASPECTS
from seller_toolkit.reviews.letters import CLAUSE_MARKS, SENTENCE_MARKS
from seller_toolkit.reviews.lexicon import GAP, LONGEST_PART, Lexicon, Turn, Word
from seller_toolkit.reviews.tag_tree import OWN
from seller_toolkit.reviews.tagging import Tagger


@dataclass(frozen=True)
class PhraseRule:
    """Words that the user marked, what they are about, and their tone.

    `tag` is the id of an aspect, of a cause or of an own tag, or "" for a rule of tone alone. `tone` is -1 for a complaint,
    1 for praise, 0 for words that judge nothing: with an aspect, words that do not mean it. `words` may be of two parts
    (颜色…不一样).
    """

    words: str
    tag: str
    tone: int


def checked(rule: PhraseRule, lexicon: Lexicon, own: Collection[str] = ()) -> PhraseRule:
    """The rule as it is kept: without the blanks and marks around its words. `own` are the ids of the user's own tags.

    Raises:
        UserError: "learning.phrase", its words are too long, too short or of more than one clause; "learning.tag", the tag
            is unknown, or a cause or an own tag without a complaint.
    """
    marks = CLAUSE_MARKS + SENTENCE_MARKS.replace(GAP, "")
    words = GAP.join(part.strip(marks) for part in rule.words.strip(marks + GAP).split(GAP))
    parts = words.split(GAP)
    if len(parts) > 2 or not all(0 < len(part) <= LONGEST_PART for part in parts) or set(words) & set(marks):
        raise UserError("learning.phrase", words=rule.words.strip())
    if len(words) < 2 or rule.tone not in (-1, 0, 1):
        raise UserError("learning.phrase", words=rule.words.strip())
    known = rule.tag in ("", *ASPECTS) or ((rule.tag in lexicon.causes or rule.tag in own) and rule.tone < 0)
    if not known:
        raise UserError("learning.tag", tag=rule.tag)
    return replace(rule, words=words)


def grounded(rules: Iterable[PhraseRule], shipped: Mapping[str, str]) -> tuple[PhraseRule, ...]:
    """The rules with every own tag replaced by the aspect or cause that it stands below: words that say it say that too.

    `shipped` gives that one by the own tag's id. Rules of a tag that is gone are left out.
    """
    placed = ((rule, shipped.get(rule.tag, "") if rule.tag.startswith(OWN) else rule.tag) for rule in rules)
    return tuple(replace(rule, tag=tag) for rule, tag in placed if tag or not rule.tag)


def with_rules(lexicon: Lexicon, rules: Iterable[PhraseRule], tagger: Tagger | None = None) -> Lexicon:
    """The lexicon with the rules in it; they must have been `checked` and `grounded`. `tagger`: one with that lexicon."""
    words = {word.text: word for word in lexicon.words}
    named: dict[str, Word] = {}
    denied: dict[str, set[str]] = {}
    for rule in rules:
        if rule.tag and not rule.tone:
            denied.setdefault(rule.words, set()).add(rule.tag)
            continue
        word = _word(rule, lexicon)
        earlier = named.get(rule.words)
        named[rule.words] = word if earlier is None else _united(earlier, word)
    for text, aspects in denied.items():
        if text not in named:
            tagger = tagger or Tagger(lexicon)
            named[text] = words.get(text) or _as_read(text, tagger)
        named[text] = _without(named[text], aspects, lexicon)
    for text, word in named.items():
        known = words.get(text)
        # 不 stays a negator whatever is said of it; a silent word speaks once the user says so.
        turn = Turn.NONE if known is None else known.turn & ~Turn.SILENT
        words[text] = replace(word, turn=turn)
    return replace(lexicon, words=tuple(words.values()))


def _word(rule: PhraseRule, lexicon: Lexicon) -> Word:
    cause = lexicon.causes.get(rule.tag)
    if cause is not None:
        return Word(rule.words, float(rule.tone), frozenset({cause.aspect}), frozenset({cause.id}))
    return Word(rule.words, float(rule.tone), frozenset({rule.tag} if rule.tag else ()))


def _as_read(text: str, tagger: Tagger) -> Word:
    """Words that the lexicon does not have as one, with what it reads in them."""
    said = tagger.tag([text.replace(GAP, "")])[0]
    causes = frozenset(cause.cause for cause in said.causes) if said.score < 0 else frozenset()
    return Word(text, said.score, frozenset(tag.aspect for tag in said.aspects), causes)


def _without(word: Word, aspects: Collection[str], lexicon: Lexicon) -> Word:
    """Without these aspects and the causes below them; its tone stays."""
    causes = frozenset(cause for cause in word.causes if lexicon.causes[cause].aspect not in aspects)
    return replace(word, aspects=word.aspects - set(aspects), causes=causes)


def _united(earlier: Word, later: Word) -> Word:
    """The later rule's tone; the aspects and causes of both, causes only of a complaint."""
    causes = earlier.causes | later.causes if later.weight < 0 else frozenset()
    return replace(later, aspects=earlier.aspects | later.aspects, causes=causes)
