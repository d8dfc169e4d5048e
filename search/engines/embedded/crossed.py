"""Two counts that are each narrowed by the field which the other one counts.

A list with stars and regions chosen counts stars among those regions, and regions among those
stars. One table of the pairs answers both, without going through the documents of either filter, and
whatever else of the two is chosen next: it is kept for as long as the index stays.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import blake2b
from itertools import permutations

from search.documents import FieldKind
from search.engines.base import Json
from search.engines.embedded.schema import SCARCE, parts

# Stands in the table for documents without a value.
NONE = ""
# Tables kept of one snapshot, of about 10 kB each.
MOST_TABLES = 128


@dataclass(frozen=True, slots=True)
class Side:
    """Documents with one of `values` in the field `narrowed`, counted by the field `counted`."""

    name: str
    inner: str
    counted: str
    narrowed: str
    values: frozenset[str]


@dataclass(frozen=True, slots=True)
class Crossed:
    one: Side
    other: Side

    @property
    def fields(self) -> tuple[str, str]:
        """Rows and columns of the table."""
        return self.one.counted, self.other.counted

    @property
    def request(self) -> Json:
        """For tantivy: the table."""
        within = {"pairs": {"terms": _every(self.other.counted)}}
        return {"terms": _every(self.one.counted), "aggs": within}

    def answers(self, table: Json) -> dict[str, Json]:
        """By name, in the shape in which tantivy answers each aggregation by itself."""
        ones: dict[str, int] = {}
        others: dict[str, int] = {}
        for row in table["buckets"]:
            is_among = not self.other.values.isdisjoint(parts(row["key"]))
            for cell in row["pairs"]["buckets"]:
                if not self.one.values.isdisjoint(parts(cell["key"])):
                    ones[row["key"]] = ones.get(row["key"], 0) + cell["doc_count"]
                if is_among:
                    others[cell["key"]] = others.get(cell["key"], 0) + cell["doc_count"]
        return {self.one.name: _answer(self.one, ones), self.other.name: _answer(self.other, others)}


class Tables:
    """The tables of one snapshot by query and fields; beyond MOST_TABLES the one not asked for longest goes."""

    def __init__(self) -> None:
        self._tables: dict[tuple[bytes, tuple[str, str]], Json] = {}

    def __len__(self) -> int:
        return len(self._tables)

    def get(self, query: Json, pair: Crossed) -> Json | None:
        table = self._tables.pop(key := _key(query, pair), None)
        if table is not None:
            self._tables[key] = table
        return table

    def keep(self, query: Json, pair: Crossed, table: Json) -> None:
        self._tables[_key(query, pair)] = table
        for oldest in list(self._tables)[:-MOST_TABLES]:
            self._tables.pop(oldest, None)


def _key(query: Json, pair: Crossed) -> tuple[bytes, tuple[str, str]]:
    """A digest, since a long text makes a query of 60 kB."""
    return blake2b(json.dumps(query).encode(), digest_size=16).digest(), pair.fields


def crossed(
    filtered: Mapping[str, tuple[Json, Mapping[str, Json]]], kinds: Mapping[str, FieldKind]
) -> Crossed | None:
    """Two of these aggregations, by name with filter and what is below, that one table answers."""
    found = (_side(name, clause, below) for name, (clause, below) in filtered.items())
    sides = [side for side in found if side and kinds.get(side.counted) is FieldKind.KEYWORD]
    for one, other in permutations(sides, 2):
        if (one.counted, one.narrowed) == (other.narrowed, other.counted):
            return Crossed(one, other)
    return None


def _side(name: str, clause: Json, below: Mapping[str, Json]) -> Side | None:
    [(kind, body)] = clause.items()
    if kind != "terms" or len(below) != 1 or "boost" in body:
        return None
    [(narrowed, values)] = body.items()
    [(inner, count)] = below.items()
    counted = count.get("terms", {}).get("field")
    if counted == narrowed or not {counted, narrowed} <= SCARCE:
        return None
    return Side(name, inner, counted, narrowed, frozenset(map(str, values)))


def _every(field: str) -> Json:
    return {"field": field, "size": 10_000, "segment_size": 10_000, "missing": NONE}


def _answer(side: Side, counts: Mapping[str, int]) -> Json:
    buckets = [{"key": key, "doc_count": count} for key, count in counts.items() if key != NONE]
    return {"doc_count": sum(counts.values()), side.inner: {"buckets": buckets}}
