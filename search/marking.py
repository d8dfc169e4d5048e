"""Which words of a name or a text are why it was found: by the typed word itself, a part of a
compound, another spelling, its English or its sound."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import cached_property, lru_cache
from html import escape
from typing import NamedTuple, Protocol

from search.text.cutting import Token
from search.text.normalise import normalise
from search.text.scripts import Script
from search.text.units import Option, Unit

FIELDS = ("word", "sub", "eng", "rom")
# Neighbours that may be one word to a reader: "pha mai", ผ้า ขาวม้า.
WINDOW = 3
# An excerpt begins this many letters before the first marked word, and is this long.
LEAD, EXCERPT = 24, 110
TRIED = 4
_SPACE = re.compile(r"\s")

Facts = tuple[tuple[str, ...], ...]


class Cutter(Protocol):
    """`search.text.analyser.Analyser`."""

    version: str

    def cut(self, text: str) -> list[Token]: ...

    def tokens_of_words(self, tokens: list[Token]) -> dict[str, Iterable[str]]: ...


class Marked(NamedTuple):
    """A text, its marked places (start, end; apart and in order), and which units they answer."""

    text: str
    places: tuple[tuple[int, int], ...]
    units: frozenset[int]

    @property
    def html(self) -> str:
        """The escaped text with its places in <mark>."""
        parts, at = [], 0
        for start, end in self.places:
            parts += [escape(self.text[at:start]), "<mark>", escape(self.text[start:end]), "</mark>"]
            at = end
        return "".join(parts) + escape(self.text[at:])


def mark(text: str, units: Sequence[Unit], cutter: Cutter) -> Marked:
    """`text` with the words that the units were met by; each by its surest way."""
    tokens = cutter.cut(text)
    facts = [_facts(cutter, (token,)) for token in tokens]
    runs = _Runs(tokens, cutter)
    places: set[tuple[int, int]] = set()
    met = set()
    for number, unit in enumerate(units):
        found = _alone(unit, tokens, facts) or runs.of(unit)
        if found:
            met.add(number)
            places.update(found)
    return Marked(text, tuple(_in_original(text, _joined(places))), frozenset(met))


def excerpt(text: str, units: Sequence[Unit], cutter: Cutter, *, but: frozenset[int]) -> Marked | None:
    """The part of a long text where a word is met that no unit of `but` is; None without one."""
    text = " ".join(text.split())
    wanted = [unit for number, unit in enumerate(units) if number not in but]
    for at in list(_candidates(text, wanted))[:TRIED]:
        start = _word_start(text, max(0, at - LEAD)) if at > LEAD else 0
        end = min(len(text), start + EXCERPT)
        end = end if end == len(text) else max(_word_start(text, end), at + 1)
        found = mark(text[start:end].strip(), wanted, cutter)
        if found.units:
            before, after = "…" if start else "", "…" if end < len(text) else ""
            shift = len(before)
            places = tuple((first + shift, last + shift) for first, last in found.places)
            return Marked(f"{before}{found.text}{after}", places, found.units)
    return None


def _candidates(text: str, units: Iterable[Unit]) -> Iterator[int]:
    """Where in the text a word of the units may stand, the first ones first."""
    words = {
        term
        for unit in units
        for option in unit.options
        if option.field in ("word", "sub", "eng")
        for term in option.terms
        if len(term) > 1
    }
    if not words:
        return
    pattern = "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
    yield from (found.start() for found in re.finditer(pattern, text.casefold()))


def _word_start(text: str, at: int) -> int:
    """Behind the last space up to `at`, when one is near; Thai without spaces is cut between syllables."""
    spaces = [found.end() for found in _SPACE.finditer(text, max(0, at - LEAD), at + 1)]
    if spaces:
        return spaces[-1]
    while at < len(text) and re.match("[ะ-ฺๅ็-๎]", text[at]):
        at += 1
    return at


def _alone(unit: Unit, tokens: Sequence[Token], facts: Sequence[Facts]) -> set[tuple[int, int]]:
    """The places of single words that meet the unit."""
    for option in unit.options:
        if option.field not in FIELDS:
            continue
        field = FIELDS.index(option.field)
        found = [[at for at, known in enumerate(facts) if term in known[field]] for term in option.terms]
        if all(found):
            return {
                _within(tokens[at], term)
                for term, where in zip(option.terms, found, strict=True)
                for at in where
            }
    return set()


def _within(token: Token, term: str) -> tuple[int, int]:
    """The term inside a compound, or the whole word when it was met in another way."""
    inside = token.text.find(term)
    if inside < 0 or len(token.text) != token.end - token.start:
        return token.start, token.end
    return token.start + inside, token.start + inside + len(term)


class _Runs:
    """Neighbouring words of a text as one; looked at only when a unit is met by no single word."""

    def __init__(self, tokens: Sequence[Token], cutter: Cutter) -> None:
        self.tokens, self.cutter = tokens, cutter

    def of(self, unit: Unit) -> set[tuple[int, int]]:
        """The place of the first run that meets the unit."""
        wanted = [option for option in unit.options if option.field in ("rom", "eng")]
        if wanted:
            for start, end, facts in self._all:
                if any(_has(facts, option) for option in wanted):
                    return {(self.tokens[start].start, self.tokens[end - 1].end)}
        return set()

    @cached_property
    def _all(self) -> list[tuple[int, int, Facts]]:
        return [
            (start, end, _facts(self.cutter, tuple(self.tokens[start:end])))
            for start in range(len(self.tokens))
            for end in range(start + 2, min(start + WINDOW, len(self.tokens)) + 1)
        ]


def _has(facts: Facts, option: Option) -> bool:
    return all(term in facts[FIELDS.index(option.field)] for term in option.terms)


def _facts(cutter: Cutter, tokens: tuple[Token, ...]) -> Facts:
    """The tokens of neighbouring words by field, as the index would hold them."""
    return _facts_of(cutter, cutter.version, tuple((token.script, token.text) for token in tokens))


@lru_cache(maxsize=4096)
def _facts_of(cutter: Cutter, version: str, words: tuple[tuple[Script, str], ...]) -> Facts:
    fields = cutter.tokens_of_words([Token(script, text, 0, 0) for script, text in words])
    return tuple(tuple(dict.fromkeys(fields[name])) for name in FIELDS)  # a set takes four times the memory


def _in_original(text: str, places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Places in the normalised text as places in the text; they differ where letters were left out."""
    normal = normalise(text)
    if len(normal) == len(text) or not places:
        return places
    blocks = SequenceMatcher(None, normal, text.casefold()[: len(text)], autojunk=False).get_matching_blocks()
    original = {block.a + at: block.b + at for block in blocks for at in range(block.size)}
    return [
        (original[start], original[end - 1] + 1)
        for start, end in places
        if start in original and end - 1 in original
    ]


def _joined(places: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Overlapping and touching places as one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(places):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined
