"""The hits of a page in a total order of several keys, and those after a given one.

tantivy sorts by the score or by one number, and breaks ties by where a document happens to lie.
So the edges of what is asked for are looked at: when a group of equals reaches across an edge,
more of it is fetched, until the page is certain.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import tantivy
from tantivy import Occur, Order, Query

from search.documents import FieldKind
from search.engines.embedded.schema import ID
from search.engines.embedded.translate import (
    LARGEST,
    SMALLEST,
    Translator,
    UnknownClause,
    both,
    either,
    free,
    nothing,
)

SCORE = "_score"
# How many more hits than needed are looked at when equals have to be put in order, and how
# often that suffices before the number grows.
ROOM = 256
ROUNDS = 3

Value = float | int | None


@dataclass(frozen=True, slots=True)
class Hit:
    """`values` are those of the sort keys asked for; None where the document has none."""

    id: int
    score: float
    values: tuple[Value, ...]
    address: tantivy.DocAddress


@dataclass(frozen=True, slots=True)
class Key:
    """One sort key. Documents without the value come last."""

    field: str
    is_descending: bool

    def place(self, value: Value) -> tuple[bool, float]:
        """Sorts ascending into the order of this key."""
        if value is None:
            return True, 0
        return False, -value if self.is_descending else value

    @property
    def stand_in(self) -> int:
        """What Elasticsearch writes in place of a missing value, and takes back in `search_after`."""
        return SMALLEST if self.is_descending else LARGEST


def keys_of(sort: Any, translator: Translator) -> tuple[Key, ...]:
    """The keys of a body's `sort`; the score when there is none."""
    given = [sort] if isinstance(sort, str | dict) else sort or [SCORE]
    return tuple(_key(each, translator) for each in given)


def _key(given: Any, translator: Translator) -> Key:
    [(field, options)] = ({given: {}} if isinstance(given, str) else given).items()
    options = {"order": options} if isinstance(options, str) else options
    if set(options) - {"order", "missing"} or options.get("missing", "_last") != "_last":
        raise UnknownClause(f"sort {given!r}")
    if field != SCORE and translator.kinds.get(field) is not FieldKind.INTEGER:
        raise UnknownClause(f"sort by {field!r}, which is no integer")
    order = options.get("order", "desc" if field == SCORE else "asc")
    return Key(field, is_descending=order == "desc")


class Ordered:
    """Hits of one snapshot in the order of `keys`; the id decides among what they leave equal."""

    def __init__(self, translator: Translator, keys: Sequence[Key]) -> None:
        self.translator = translator
        self.searcher = translator.searcher
        self.keys = tuple(keys)

    def page(self, query: Query, start: int, size: int) -> tuple[list[Hit], int]:
        """Hits number `start` to `start + size`, and how many there are in all."""
        if self.keys[0].field == SCORE:
            return self._by_score(query, start, size)
        return self._by_field(query, start, size)

    def after(self, query: Query, size: int, values: Sequence[Value]) -> list[Hit]:
        """The first `size` hits behind those with these values of the keys."""
        if len(values) != len(self.keys):
            raise UnknownClause(f"search_after of {len(values)} values for {len(self.keys)} keys")
        if self.keys[0].field == SCORE:
            return self._after_score(query, size, values)
        return self._by_field(both(query, self._behind(values)), 0, size)[0]

    # ------------------------------------------------------------ by a number

    def _by_field(self, query: Query, start: int, size: int) -> tuple[list[Hit], int]:
        before = 1 if start else 0
        # One more hit on either side shows whether equals reach across the edge.
        result = self._search(query, start - before, size + before + 1)
        keys = [key for key, _ in result.hits]
        cut = (before and len(keys) > 1 and keys[0] == keys[1]) or (
            len(keys) > size + before and keys[-1] == keys[-2]
        )
        if cut:
            return self._whole_groups(query, start, size)
        hits = sorted(self._hits(result.hits[before : before + size]), key=self._place)
        return hits, result.count

    def _behind(self, values: Sequence[Value]) -> Query:
        """Documents behind these values: the first key beyond, or equal and the others behind."""
        key, value = self.keys[len(self.keys) - len(values)], values[0]
        if key.field == SCORE:
            raise UnknownClause("search_after with the score behind another key")
        missing = Query.boolean_query(
            [(Occur.Must, Query.all_query()), (Occur.MustNot, Query.exists_query(key.field))]
        )
        if value is None or value == key.stand_in:
            return both(missing, self._behind(values[1:])) if len(values) > 1 else nothing()
        number = int(value)
        low, high = (SMALLEST, number - 1) if key.is_descending else (number + 1, LARGEST)
        ways = [self.translator.between(key.field, low, high), missing]
        if len(values) > 1:
            same = self.translator.between(key.field, number, number)
            ways.append(both(same, self._behind(values[1:])))
        return either(ways)

    # ------------------------------------------------------------ by the score

    def _by_score(self, query: Query, start: int, size: int) -> tuple[list[Hit], int]:
        result = self._search(query, 0, start + size + ROOM)
        scores = [score for score, _ in result.hits]
        end = min(start + size, result.count)
        if start >= end:
            return [], result.count
        # All hits of the first and of the last score of the page, and what lies between.
        first = scores.index(scores[start])
        last = scores[end - 1]
        better = scores.index(last)
        if len(scores) == result.count or scores[-1] != last:
            stop = next((place for place in range(end, len(scores)) if scores[place] != last), len(scores))
            hits = sorted(self._hits(result.hits[first:stop]), key=self._place)
            return hits[start - first : end - first], result.count
        tied = self._best_of_tied(query, last, better, end - better, self._hits(result.hits[better:]))
        above = sorted(self._hits(result.hits[first:better]), key=self._place)
        return [*above, *tied][start - first : end - first], result.count

    def _best_of_tied(
        self, query: Query, score: float, better: int, wanted: int, sample: list[Hit]
    ) -> list[Hit]:
        """The first `wanted` of all hits with this score; `better` hits have a higher one.

        Some of them are known. What stands behind the last one wanted of these can be left out,
        which leaves a part of the group only: again, until all that remains is fetched.
        """
        tied = sorted(sample, key=self._place)
        room = ROOM
        if len(self.keys) < 2:
            return self._whole_tie(query, score, better, wanted)
        key = self.keys[1]
        for turn in range(50):
            edge = tied[wanted - 1].values[1]
            if edge is None or tied[-1].values[1] == edge:
                break
            number = int(edge)
            low, high = (number, LARGEST) if key.is_descending else (SMALLEST, number)
            narrowed = both(query, free(self.translator.between(key.field, low, high)))
            result = self._search(narrowed, 0, better + wanted + room)
            found = [hit for hit in result.hits if hit[0] == score]
            tied = sorted(self._hits(found), key=self._place)
            if len(result.hits) == result.count or result.hits[-1][0] != score:
                return tied[:wanted]
            room *= 8 if turn >= ROUNDS else 1
        return self._whole_tie(query, score, better, wanted)

    def _whole_tie(self, query: Query, score: float, better: int, wanted: int) -> list[Hit]:
        everything = self._search(query, 0, max(self.searcher.num_docs, 1)).hits
        found = [hit for hit in everything[better:] if hit[0] == score]
        return sorted(self._hits(found), key=self._place)[:wanted]

    def _after_score(self, query: Query, size: int, values: Sequence[Value]) -> list[Hit]:
        present = (
            None if value == key.stand_in else value for key, value in zip(self.keys, values, strict=True)
        )
        border = tuple(key.place(value) for key, value in zip(self.keys, present, strict=True))
        asked = size + ROOM
        while True:
            result = self._search(query, 0, asked)
            rest = [hit for hit in result.hits if self.keys[0].place(hit[0]) >= border[0]]
            behind = [hit for hit in self._hits(rest) if self._place(hit)[: len(border)] > border]
            behind.sort(key=self._place)
            is_whole = len(result.hits) == result.count
            if is_whole or (len(behind) > size and behind[size - 1].score != result.hits[-1][0]):
                return behind[:size]
            asked *= 4

    # ------------------------------------------------------------ what both need

    def _whole_groups(self, query: Query, start: int, size: int) -> tuple[list[Hit], int]:
        end, asked = start + size, start + size + ROOM
        while True:
            result = self._search(query, 0, asked)
            if len(result.hits) == result.count or result.hits[end - 1][0] != result.hits[-1][0]:
                return sorted(self._hits(result.hits), key=self._place)[start:end], result.count
            asked *= 4

    def _search(self, query: Query, start: int, limit: int) -> tantivy.SearchResult:
        """The best by the first key, in no certain order among equals."""
        key = self.keys[0]
        if key.field == SCORE:
            return self.searcher.search(query, limit, offset=start)
        order = Order.Desc if key.is_descending else Order.Asc
        return self.searcher.search(query, limit, offset=start, order_by_field=key.field, order=order)

    def _hits(self, found: Sequence[tuple[Any, tantivy.DocAddress]]) -> list[Hit]:
        addresses = [address for _, address in found]
        firsts = [first for first, _ in found]
        ids = self.searcher.fast_field_values(ID, addresses)
        is_scored = self.keys[0].field == SCORE
        columns = [firsts, *(self._column(key.field, addresses, ids) for key in self.keys[1:])]
        return [
            Hit(number, first if is_scored else 0.0, values, address)
            for number, first, values, address in zip(
                ids, firsts, zip(*columns, strict=True), addresses, strict=True
            )
        ]

    def _column(self, field: str, addresses: list[tantivy.DocAddress], ids: list[Any]) -> list[Any]:
        if field == SCORE:
            raise UnknownClause("sort by the score behind another key")
        return ids if field == ID else self.searcher.fast_field_values(field, addresses)

    def _place(self, hit: Hit) -> tuple[Any, ...]:
        return (*(key.place(value) for key, value in zip(self.keys, hit.values, strict=True)), hit.id)
