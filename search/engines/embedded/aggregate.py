"""Elasticsearch's aggregations by tantivy's, exact.

Filters are tested as bit sets while the documents of the query are gone through once, or each
filter's documents are gone through by themselves, whichever is cheaper. A keyword column holds all values of a document as one (`schema.joined`), which tantivy counts
ten times faster than several; they are taken apart here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from tantivy import Query

from search.documents import FieldKind
from search.engines.base import Json
from search.engines.embedded.crossed import Crossed, Tables, crossed
from search.engines.embedded.filters import documents, written
from search.engines.embedded.schema import ID, NUMBER_BITS, NUMEROUS, numbered, parts
from search.engines.embedded.translate import Translator, UnknownClause, both, free

# Below tantivy's own limit of 65,000 buckets in one answer.
MOST_BUCKETS = 60_000
# Different values expected in a part; the fullest of thousands of parts then has about 110.
VALUES_IN_PART = 64
# What one document costs in a bit set, from the parsing of the filter to the last test.
SECONDS_IN_SET = 12e-9
# Finding without points takes about so much of what finding with points took.
UNSCORED_SHARE = 0.4
# Beside the aggregations that were asked for: how many documents there are.
COUNT = "#"
PAIRS = "#pairs"
METRICS = {"sum", "avg", "min", "max", "value_count"}
SETTINGS = {
    "terms": {"field", "size"},
    "range": {"field", "ranges", "keyed"},
    "histogram": {"field", "interval", "min_doc_count", "offset"},
    "cardinality": {"field", "precision_threshold"},
    **{name: {"field"} for name in METRICS},
}


@dataclass(frozen=True, slots=True)
class Counted:
    """What is known already: how many documents of the query also meet `clause` (None: of all),
    what going through them once has cost, and the tables of queries, of which this one is `query`."""

    clause: Json | None
    documents: int
    seconds: float
    query: Json
    tables: Tables


def aggregations(translator: Translator, query: Query, asked: Mapping[str, Json], known: Counted) -> Json:
    """The `aggregations` of an answer over the documents of `query`. Raises UnknownClause."""
    one_pass = _Pass(translator, query, known)
    filtered = {}
    for name, body in asked.items():
        if "filter" not in body:
            one_pass.add(name, body)
        elif set(body) - {"filter", "aggs"}:
            raise UnknownClause(f"aggregation with {sorted(body)}")
        else:
            filtered[name] = (body["filter"], body.get("aggs", {}))
    if pair := crossed(filtered, translator.kinds):
        sides = {side.name: filtered.pop(side.name) for side in (pair.one, pair.other)}
        one_pass.add_crossed(pair, sides, known)
    apart = []
    for name, (clause, below) in filtered.items():
        text = written(clause, translator.kinds)
        if text and _is_cheap(translator, clause, known):
            one_pass.add_filtered(name, clause, text, below)
        else:
            apart.append(name)
    found = one_pass.answers()
    for name in apart:
        found[name] = _apart(translator, query, *filtered[name], known)
    return {name: found[name] for name in asked}


def _is_cheap(translator: Translator, clause: Json, known: Counted) -> bool:
    """Whether making its bit set costs less than going through the documents of the filter."""
    in_set = documents(clause, translator.kinds, translator.searcher)
    return in_set * SECONDS_IN_SET <= known.seconds * UNSCORED_SHARE


def _apart(
    translator: Translator, query: Query, clause: Json, below: Mapping[str, Json], known: Counted
) -> Json:
    """One filter's counts, from its own documents."""
    narrowed = both(query, translator.matching(clause))
    is_known = clause == known.clause
    of_its_own = _Pass(translator, narrowed, replace(known, clause=None) if is_known else None)
    for inner, body in below.items():
        of_its_own.add(inner, body)
    of_its_own.add(COUNT, {"value_count": {"field": ID}})
    found = of_its_own.answers()
    return {"doc_count": found.pop(COUNT)["value"], **found}


class _Pass:
    """Aggregations that are counted while the documents of the query are gone through once."""

    def __init__(self, translator: Translator, query: Query, known: Counted | None) -> None:
        self.translator = translator
        self.query = query
        self.known = known
        self.leaves: dict[str, _Leaf] = {}
        self.below: dict[str, dict[str, _Leaf]] = {}
        self.pair: Crossed | None = None
        self.table: Json | None = None
        self.request: Json = {}

    def add(self, name: str, body: Json) -> None:
        leaf = self.leaves[name] = _Leaf(self.translator, body)
        self.request[name] = leaf.request(partial(self._documents, None))

    def add_filtered(self, name: str, clause: Json, text: str, below: Mapping[str, Json]) -> None:
        leaves = self.below[name] = {inner: _Leaf(self.translator, body) for inner, body in below.items()}
        count = partial(self._documents, clause)
        self.request[name] = {
            "filter": text,
            "aggs": {inner: leaf.request(count) for inner, leaf in leaves.items()},
        }

    def add_crossed(
        self, pair: Crossed, asked: Mapping[str, tuple[Json, Mapping[str, Json]]], known: Counted
    ) -> None:
        self.pair, self.table = pair, known.tables.get(known.query, pair)
        for name, (_, below) in asked.items():
            self.below[name] = {inner: _Leaf(self.translator, body) for inner, body in below.items()}
        if self.table is None:
            self.request[PAIRS] = pair.request

    def answers(self) -> Json:
        found: Json = self.translator.searcher.aggregate(self.query, self.request) if self.request else {}
        if self.pair:
            found |= self.pair.answers(self._table(self.pair, found))
        answers: Json = {name: leaf.answer(found[name]) for name, leaf in self.leaves.items()}
        for name, leaves in self.below.items():
            answers[name] = {"doc_count": found[name]["doc_count"]}
            answers[name] |= {inner: leaf.answer(found[name][inner]) for inner, leaf in leaves.items()}
        return answers

    def _table(self, pair: Crossed, found: Json) -> Json:
        """Kept from an earlier request, or out of `found` and kept."""
        if self.table is not None:
            return self.table
        table: Json = found.pop(PAIRS)
        if self.known:
            self.known.tables.keep(self.known.query, pair, table)
        return table

    def _documents(self, clause: Json | None) -> int:
        """How many documents meet the query and `clause`."""
        if self.known and clause == self.known.clause:
            return self.known.documents
        narrowed = both(self.query, self.translator.matching(clause)) if clause else self.query
        return self.translator.searcher.search(free(narrowed), limit=1).count


class _Leaf:
    """One aggregation without others inside."""

    def __init__(self, translator: Translator, body: Json) -> None:
        if len(body) != 1:
            raise UnknownClause(f"one aggregation expected, not {sorted(body)}")
        [(self.kind, self.settings)] = body.items()
        if self.kind not in SETTINGS or set(self.settings) - SETTINGS[self.kind]:
            raise UnknownClause(f"aggregation {body}")
        self.searcher = translator.searcher
        self.field: str = self.settings["field"]
        self.type = translator.kinds.get(self.field)
        may_be_keyword = self.kind in ("terms", "cardinality")
        if self.type is not FieldKind.INTEGER and not (may_be_keyword and self.type is FieldKind.KEYWORD):
            raise UnknownClause(f"{self.kind} over {self.field!r}")

    def request(self, documents: Callable[[], int]) -> Json:
        """For tantivy. `documents` tells how many there are at most."""
        if self.kind == "cardinality" and self.field in NUMEROUS:
            return _in_parts(numbered(self.field), documents())
        if self.kind in ("terms", "cardinality"):
            return {"terms": {"field": self.field, "size": MOST_BUCKETS, "segment_size": MOST_BUCKETS}}
        return {self.kind: {name: value for name, value in self.settings.items() if name != "keyed"}}

    def answer(self, found: Any) -> Json:
        match self.kind:
            case "terms":
                return self._terms(found["buckets"])
            case "cardinality" if self.field in NUMEROUS:
                return {"value": sum(round(part["values"]["value"]) for part in found["buckets"])}
            case "cardinality":
                return {"value": len(self._counts(found["buckets"]))}
            case "range":
                return self._ranges(found["buckets"])
            case "histogram":
                return {"buckets": found["buckets"]}
            case "value_count":
                return {"value": int(found["value"])}
        return {"value": found["value"]}

    def _counts(self, buckets: list[Json]) -> Mapping[Any, int]:
        if self.type is FieldKind.INTEGER:
            return {bucket["key"]: bucket["doc_count"] for bucket in buckets}
        return _taken_apart(buckets)

    def _ranges(self, buckets: list[Json]) -> Json:
        """Those asked for, in that order; tantivy adds ranges for what lies between them."""
        counts = {(bucket.get("from"), bucket.get("to")): bucket["doc_count"] for bucket in buckets}
        answers = []
        for asked in self.settings["ranges"]:
            edges = {name: float(asked[name]) for name in ("from", "to") if name in asked}
            key = asked.get("key") or "-".join(str(edges.get(name, "*")) for name in ("from", "to"))
            found = counts[edges.get("from"), edges.get("to")]
            answers.append({"key": key, **edges, "doc_count": found})
        return {"buckets": answers}

    def _terms(self, buckets: list[Json]) -> Json:
        counts = self._counts(buckets)
        size = int(self.settings.get("size", 10))
        ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        return {
            "doc_count_error_upper_bound": 0,
            "sum_other_doc_count": sum(count for _, count in ordered[size:]),
            "buckets": [{"key": key, "doc_count": count} for key, count in ordered[:size]],
        }


def _in_parts(column: str, documents: int) -> Json:
    """Values spread over parts so small that tantivy's sketch counts each part exactly.

    The sketch lists its values one by one up to 192 of them; beyond it estimates.
    """
    parts = max(1, -(-documents // VALUES_IN_PART))
    spread = {"field": column, "interval": -(-(2**NUMBER_BITS) // parts), "min_doc_count": 1}
    return {"histogram": spread, "aggs": {"values": {"cardinality": {"field": column}}}}


def _taken_apart(buckets: Iterable[Json]) -> Counter[str]:
    """Documents of each single value, from documents of each combination."""
    counts: Counter[str] = Counter()
    for bucket in buckets:
        for value in parts(bucket["key"]):
            counts[value] += bucket["doc_count"]
    return counts
