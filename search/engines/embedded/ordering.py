"""The hits of a page in a total order of several keys, and those after a given one.

tantivy sorts by the score or by one number, and breaks ties by where a document happens to lie.
So the edges of what is asked for are looked at: when a group of equals reaches across an edge,
more of it is fetched, until the page is certain.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from operator import neg
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
# What tantivy hands back: the value of the first key, and where the document lies.
Found = tuple[Any, tantivy.DocAddress]


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

    def places(self, values: Sequence[Value]) -> Sequence[Any]:
        """Sorts ascending into the order of this key; comparable with each other only."""
        if None in values:
            return [self.place(value) for value in values]
        return [-value for value in values if value is not None] if self.is_descending else values

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
        found, count = self._search(query, start - before, size + before + 1)
        first = before and len(found) > 1 and found[0][0] == found[1][0]
        if first or (len(found) > size + before and found[-1][0] == found[-2][0]):
            return self._whole_groups(query, start, size)
        return self._sorted(found[before : before + size]), count

    def _whole_groups(self, query: Query, start: int, size: int) -> tuple[list[Hit], int]:
        end, asked = start + size, start + size + ROOM
        while True:
            found, count = self._search(query, 0, asked)
            if len(found) == count or found[end - 1][0] != found[-1][0]:
                return self._sorted(found, start, end), count
            asked *= 4

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
        found, count = self._search(query, 0, start + size + ROOM)
        end = min(start + size, count)
        if start >= end:
            return [], count
        # All hits of the first and of the last score of the page, and what lies between.
        scores = [score for score, _ in found]
        first, last = scores.index(scores[start]), scores[end - 1]
        better = scores.index(last)
        if len(found) == count or scores[-1] != last:
            beyond = bisect_right(scores, -last, key=neg)
            return self._sorted(found[first:beyond], start - first, end - first), count
        tied = self._best_of_tied(query, found[better:], better, end - better)
        return [*self._sorted(found[first:better]), *tied][start - first : end - first], count

    def _best_of_tied(self, query: Query, tied: list[Found], better: int, wanted: int) -> list[Hit]:
        """The first `wanted` of all hits with the score of `tied`; `better` hits have a higher one.

        Some of them are known: `tied`. What stands behind the last one wanted of these can be left
        out, which leaves a part of the group only: again, until all that remains is fetched.
        """
        score, room = tied[0][0], ROOM
        key = self.keys[1] if len(self.keys) > 1 else Key(ID, is_descending=False)
        for turn in range(50):
            values = self.searcher.fast_field_values(key.field, [address for _, address in tied])
            if None in values:
                break
            values.sort(reverse=key.is_descending)
            edge = values[wanted - 1]
            if values[-1] == edge:
                break
            low, high = (edge, LARGEST) if key.is_descending else (SMALLEST, edge)
            narrowed = both(query, free(self.translator.between(key.field, low, high)))
            found, count = self._search(narrowed, 0, better + wanted + room)
            tied = [hit for hit in found if hit[0] == score]
            if len(found) == count or found[-1][0] != score:
                return self._sorted(tied, 0, wanted)
            room *= 8 if turn >= ROUNDS else 1
        everything, _ = self._search(query, 0, max(self.searcher.num_docs, 1))
        return self._sorted([hit for hit in everything[better:] if hit[0] == score], 0, wanted)

    def _after_score(self, query: Query, size: int, values: Sequence[Value]) -> list[Hit]:
        present = (
            None if value == key.stand_in else value for key, value in zip(self.keys, values, strict=True)
        )
        border = tuple(key.place(value) for key, value in zip(self.keys, present, strict=True))
        asked = size + ROOM
        while True:
            found, count = self._search(query, 0, asked)
            rest = self._sorted([hit for hit in found if self.keys[0].place(hit[0]) >= border[0]])
            behind = [hit for hit in rest if self._place(hit)[: len(border)] > border]
            is_certain = len(behind) > size and behind[size - 1].score != found[-1][0]
            if is_certain or len(found) == count:
                return behind[:size]
            asked *= 4

    # ------------------------------------------------------------ what both need

    def _search(self, query: Query, start: int, limit: int) -> tuple[list[Found], int]:
        """The best by the first key, in no certain order among equals, and how many match."""
        key = self.keys[0]
        if key.field == SCORE:
            result = self.searcher.search(query, limit, offset=start)
        else:
            order = Order.Desc if key.is_descending else Order.Asc
            result = self.searcher.search(query, limit, offset=start, order_by_field=key.field, order=order)
        return result.hits, result.count

    def _sorted(self, found: Sequence[Found], start: int = 0, end: int | None = None) -> list[Hit]:
        """Those from `start` to `end` with all their values, in the order of all keys."""
        addresses = [address for _, address in found]
        firsts = [first for first, _ in found]
        ids = self.searcher.fast_field_values(ID, addresses)
        is_scored = self.keys[0].field == SCORE
        columns = [firsts, *(self._column(key.field, addresses, ids) for key in self.keys[1:])]
        places = [key.places(column) for key, column in zip(self.keys, columns, strict=True)]
        order = sorted(range(len(found)), key=list(zip(*places, ids, strict=True)).__getitem__)
        return [
            Hit(
                ids[at],
                firsts[at] if is_scored else 0.0,
                tuple(column[at] for column in columns),
                addresses[at],
            )
            for at in order[start:end]
        ]

    def _column(self, field: str, addresses: list[tantivy.DocAddress], ids: list[Any]) -> list[Any]:
        if field == SCORE:
            raise UnknownClause("sort by the score behind another key")
        return ids if field == ID else self.searcher.fast_field_values(field, addresses)

    def _place(self, hit: Hit) -> tuple[Any, ...]:
        return (*(key.place(value) for key, value in zip(self.keys, hit.values, strict=True)), hit.id)
