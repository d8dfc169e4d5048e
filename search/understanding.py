"""What a typed text says beside its goods: places, stars, prices, standards, a category, a wrong keyboard.

"ผ้าไหม 5 ดาว สุรินทร์" is a search for ผ้าไหม with two filters. The page works on the resolved
query; each note tells what was understood, from which words, and the address without them.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from search.filters import Choice, ListQuery, Vocabulary
from search.text import labels, places, prices, stars
from search.text.keyboard import other_layout
from search.text.meanings import Meaning, plain, without
from search.text.segment import base_dictionary

logger = logging.getLogger(__name__)

NoteKind = Literal["place", "star", "price", "standard", "stock", "category", "keyboard"]

_SPACES = re.compile(r"\s+")
# What was between a blanked-out stretch and the rest and joins nothing any more.
_LOOSE = re.compile(r"^[\s,;:/&+.\-–—]+|[\s,;:/&+\-–—]+$|(?<=\s)[,;:/&+\-–—]+(?=\s)")
_EMPTY = re.compile("[(\\[{\"'“]\\s*[)\\]}\"'”]")
_LOOSE_WORDS = re.compile(r"(?:^|(?<=\s))(?:จาก|ของ|ที่|ใน|และ|หรือ|กับ|from|of|in|and|or|with|the|by)(?=\s|$)")
# Words true of all goods here: they remain only when nothing else does.
_EVERYTHING = re.compile(
    r"(?<![ก-๎a-z])(?:สินค้า|ของ|ผลิตภัณฑ์)?\s?(?:otop|โอทอป|โอท็อป)(?![ก-๎a-z])(?:\s(?:products?|goods|items?)(?![a-z]))?"
    r"|(?<![ก-๎a-z])(?:สินค้า|ผลิตภัณฑ์|ของฝาก|ของดี|products?|goods)(?![ก-๎a-z])"
)
_CATEGORY = re.compile(r"(?:หมวดหมู่|หมวด|ประเภทสินค้า|category)\s*:?\s*")
_STANDS_ALONE = re.compile(r"[\w\u0e00-\u0e7f]")


@dataclass(frozen=True, slots=True)
class Note:
    """Something understood. `typed`: the words as typed; `choices`: the filters that they became.

    `without`: the query as typed, less these words, for the address behind the chip's cross.
    A note of kind "keyboard" has no choices: its `typed` was read on the other layout, and
    `without` takes it as it stands.
    """

    kind: NoteKind
    typed: str
    choices: tuple[Choice, ...]
    without: ListQuery


@dataclass(frozen=True, slots=True)
class Understanding:
    """`query`: filters added, `text` the words that remain. Without notes it is the query as typed."""

    query: ListQuery
    notes: tuple[Note, ...] = field(default=())

    @property
    def is_literal(self) -> bool:
        return not self.notes


def widened(understanding: Understanding, typed: ListQuery) -> ListQuery | None:
    """The remaining words without the filters that were read out of the text, for when no product passes them.

    None when nothing was read out of it or no words remain.
    """
    text = understanding.query.text
    read_out = any(note.choices for note in understanding.notes)
    return replace(typed, text=text) if read_out and text else None


def understand(query: ListQuery, vocabulary: Vocabulary) -> Understanding:
    """What the text of `query` means. Never raises: what cannot be understood stays text.

    Filters of the address stay; what the text adds to a facet is one more ticked box. Prices
    of the address win over those of the text.
    """
    if not query.text or query.verbatim:
        return Understanding(query)
    try:
        return _understand(query, vocabulary)
    except Exception:  # a search must not fail because its words are odd
        logger.exception("A query was not understood")  # without its words, which may be personal
        return Understanding(query)


def _understand(query: ListQuery, vocabulary: Vocabulary) -> Understanding:
    literal = replace(query, verbatim=True, page=1)
    found = _meanings(query.text, vocabulary)
    notes: list[Note] = []
    if not found and (meant := other_layout(query.text)):
        notes.append(Note("keyboard", query.text, (), literal))
        query = replace(query, text=meant)
        found = _meanings(meant, vocabulary)
    text = query.text
    rest = _residual(text, found, said=bool(found))
    if rest and not _EVERYTHING.sub("", plain(rest)).strip():
        rest = text = ""  # "otop" alone asks for all there is
    if category := _whole_category(rest, vocabulary):
        start = plain(text).find(plain(rest))
        found.append(Meaning("category", max(start, 0), max(start, 0) + len(rest), (category,)))
        notes_of = {"category": rest}
        rest = ""
    else:
        notes_of = {}
    if not found:
        return (
            Understanding(replace(query, text=rest or text), tuple(notes))
            if notes or rest != query.text
            else Understanding(query)
        )
    for meaning in sorted(found, key=lambda each: each.start):
        typed = notes_of.get(meaning.kind) or text[meaning.start : meaning.end].strip()
        bare = _tidy(without(text, [meaning], " "))
        notes.append(Note(meaning.kind, typed, meaning.choices, replace(query, text=bare, page=1)))
    return Understanding(_resolved(query, rest, found), tuple(notes))


def _meanings(text: str, vocabulary: Vocabulary) -> list[Meaning]:
    """What the text says beside its goods; no two of them overlap."""
    left = plain(text)
    found: list[Meaning] = []
    for finder in (stars.find, prices.find, labels.find, _category_finder(vocabulary)):
        fresh = _apart(finder(left))
        left = without(left, fresh)
        found += fresh
    fresh = _apart(_known_places(places.find(left, _WORDS), vocabulary))
    return [*found, *fresh]


def _apart(meanings: Iterable[Meaning]) -> list[Meaning]:
    """The meanings that begin behind the end of the one before."""
    kept: list[Meaning] = []
    for meaning in sorted(meanings, key=lambda each: (each.start, -each.end)):
        if not kept or meaning.start >= kept[-1].end:
            kept.append(meaning)
    return kept


def _known_places(found: Iterable[Meaning], vocabulary: Vocabulary) -> list[Meaning]:
    """The places that the site has."""
    kept = []
    for meaning in found:
        choices = tuple(
            (name, value)
            for name, value in meaning.choices
            if name == "region" or value in vocabulary.provinces
        )
        if choices:
            kept.append(replace(meaning, choices=choices))
    return kept


def _category_finder(vocabulary: Vocabulary) -> Callable[[str], list[Meaning]]:
    """Finds categories that are named as such: หมวดอาหาร, "category: food"."""

    def find(text: str) -> list[Meaning]:
        found = []
        for match in _CATEGORY.finditer(text):
            named = [
                (len(name), -path.count("/"), path)
                for path, name in _called(vocabulary)
                if text.startswith(name, match.end())
            ]
            if named:
                length, _, path = max(named)
                found.append(Meaning("category", match.start(), match.end() + length, (("category", path),)))
        return found

    return find


def _whole_category(rest: str, vocabulary: Vocabulary) -> Choice | None:
    """The top category that is all the words there are."""
    words = rest.lower()
    path = next((path for path, name in _called(vocabulary) if name == words and "/" not in path), "")
    return ("category", path) if path else None


def _called(vocabulary: Vocabulary) -> Iterator[Choice]:
    """Every category's path with each of its names in small letters."""
    for path, names in vocabulary.category_names.items():
        for name in names:
            if name:
                yield path, name.lower()


def _residual(text: str, found: list[Meaning], *, said: bool) -> str:
    """The words that were not understood as filters; "" when only words true of all goods remain."""
    rest = places.without_district_words(_tidy(without(text, found, " ")))
    if said and rest:
        rest = _tidy(_LOOSE_WORDS.sub(" ", rest))
    if not rest:
        return ""
    everything = _EVERYTHING.finditer(plain(rest))
    told = _tidy(without(rest, [Meaning("category", *each.span(), ()) for each in everything], " "))
    return told or ("" if said else rest)


def _tidy(text: str) -> str:
    text = _SPACES.sub(" ", text).strip()
    text = _EMPTY.sub(" ", text)
    tidied = _SPACES.sub(" ", _LOOSE.sub(" ", text)).strip()
    return tidied if _STANDS_ALONE.search(tidied) else ""


def _resolved(query: ListQuery, rest: str, found: Iterable[Meaning]) -> ListQuery:
    choices = [choice for meaning in found for choice in meaning.choices]
    filters = [(name, value) for name, value in choices if not name.startswith("price_")]
    said: dict[str, list[str]] = {}
    for name, value in choices:
        said.setdefault(name, []).append(value)
    low, high = query.price_min, query.price_max
    if low is None and high is None:
        low = max(map(Decimal, said.get("price_min", ())), default=None)
        high = min(map(Decimal, said.get("price_max", ())), default=None)
    return replace(
        query.adding(filters),
        text=rest,
        price_min=low,
        price_max=high,
    )


class _Words:
    """The base dictionary, which stays the same, so that cuts can be kept."""

    @lru_cache(maxsize=1024)  # noqa: B019 - there is one instance, for good
    def cut(self, text: str) -> tuple[str, ...]:
        return tuple(base_dictionary().cut(text))

    def knows(self, word: str) -> bool:
        return word in base_dictionary().words


_WORDS = _Words()
