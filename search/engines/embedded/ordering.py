"""The first hits of a query in a total order of several keys, and those after a given one.

tantivy sorts by the score or by one number, and breaks ties by where a document happens to lie.
So the border of what is asked for is looked at: hits with the border's value are asked for again,
ordered by the next key.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tantivy import Order, Query

from search.documents import FieldKind
from search.engines.embedded.schema import ID
from search.engines.embedded.translate import LARGEST, SMALLEST, Translator, UnknownClause

SCORE = "_score"
# How many hits of one score are looked at first when their order has to be found.
AT_ONCE = 256

Value = float | int | None
# The sort values of a hit (None: the field is missing), its score, and its id.
Hit = tuple[tuple[Value, ...], float, int]


@dataclass(frozen=True, slots=True)
class Key:
    """One sort key. Documents without the value come last, or first when `is_missing_first`."""

    field: str
    is_descending: bool
    is_missing_first: bool = False

    def rank(self, value: Value) -> tuple[int, float]:
        """Sorts ascending into the order of this key."""
        if value is None:
            return (-1 if self.is_missing_first else 1, 0)
        return (0, -value if self.is_descending else value)

    @property
    def stand_in(self) -> int:
        """What Elasticsearch writes in place of a missing value, and takes back in `search_after`."""
        return SMALLEST if self.is_descending is not self.is_missing_first else LARGEST


def keys_of(sort: Any, translator: Translator) -> list[Key]:
    """The keys of a body's `sort`, with the id behind them when it is not there."""
    keys = [_key(each, translator) for each in ([sort] if isinstance(sort, str | dict) else sort or [SCORE])]
    if all(key.field != ID for key in keys):
        keys.append(Key(ID, is_descending=False))
    return keys


def _key(given: Any, translator: Translator) -> Key:
    if isinstance(given, str):
        given = {given: {}}
    [(field, options)] = given.items()
    if isinstance(options, str):
        options = {"order": options}
    unknown = set(options) - {"order", "missing", "unmapped_type"}
    missing = options.get("missing", "_last")
    if unknown or missing not in ("_last", "_first"):
        raise UnknownClause(f"sort {given!r}")
    if field != SCORE and translator.kinds.get(field) is not FieldKind.INTEGER:
        raise UnknownClause(f"sort by {field!r}, which is no integer")
    order = options.get("order", "desc" if field == SCORE else "asc")
    return Key(field, is_descending=order == "desc", is_missing_first=missing == "_first")


class Ordered:
    """Hits of one searcher in the order of `keys`, of which the last one is unique."""

    def __init__(self, translator: Translator, keys: Sequence[Key]) -> None:
        self.translator = translator
        self.searcher = translator.searcher
        self.keys = tuple(keys)

    def top(self, query: Query, limit: int, after: Sequence[Value] | None = None) -> list[Hit]:
        """The first `limit` hits, or the first ones behind the sort values `after`."""
        if limit <= 0:
            return []
        found = self._after(query, limit, tuple(after)) if after else self._first(query, limit)
        return found[:limit]

    def _first(self, query: Query, limit: int) -> list[Hit]:
        asked = limit + AT_ONCE
        while True:
            hits, total = self._collect(query, asked)
            if total <= asked or hits[limit - 1][0][0] != hits[-1][0][0]:
                return sorted(hits, key=self._place)[:limit]
            asked *= 4

    def _after(self, query: Query, limit: int, after: tuple[Value, ...]) -> list[Hit]:
        asked = limit + AT_ONCE
        border = self._place((tuple(_present(value) for value in after), 0.0, 0))
        while True:
            hits, total = self._collect(query, asked)
            behind = sorted((hit for hit in hits if self._place(hit) > border), key=self._place)
            is_whole = total <= asked
            if is_whole or (len(behind) > limit and behind[limit - 1][0][0] != hits[-1][0][0]):
                return behind[:limit]
            asked *= 4

    def _collect(self, query: Query, limit: int) -> tuple[list[Hit], int]:
        """The best `limit` by the first key with all their values, and how many match."""
        key = self.keys[0]
        if key.field == SCORE:
            result = self.searcher.search(query, limit=limit)
            addresses = [address for _, address in result.hits]
            scores = [score for score, _ in result.hits]
        else:
            order = Order.Desc if key.is_descending else Order.Asc
            result = self.searcher.search(query, limit=limit, order_by_field=key.field, order=order)
            addresses = [address for _, address in result.hits]
            scores = [0.0] * len(addresses)
        ids = self.searcher.fast_field_values(ID, addresses)
        columns = [
            scores
            if each.field == SCORE
            else ids
            if each.field == ID
            else self.searcher.fast_field_values(each.field, addresses)
            for each in self.keys
        ]
        return list(zip(zip(*columns, strict=True), scores, ids, strict=True)), result.count

    def _place(self, hit: Hit) -> tuple[tuple[int, float], ...]:
        return tuple(key.rank(value) for key, value in zip(self.keys, hit[0], strict=True))


def _present(value: Value) -> Value:
    return None if value in (SMALLEST, LARGEST) else value
