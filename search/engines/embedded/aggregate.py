"""Elasticsearch's aggregations by tantivy's, exact.

Aggregations below the same filter are counted in one pass over the documents that meet it.
A keyword column holds all values of a document as one (`schema.joined`), which tantivy counts
ten times faster than several; they are taken apart here.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from tantivy import Query

from search.documents import FieldKind
from search.engines.base import Json
from search.engines.embedded.schema import ID, NUMBER_BITS, NUMEROUS, numbered, parts
from search.engines.embedded.translate import Translator, UnknownClause, both

# Below tantivy's own limit of 65,000 buckets in one answer.
MOST_BUCKETS = 60_000
# Among so few documents values are simply listed.
FEW_DOCUMENTS = 500
# Different values expected in a part; the fullest of thousands of parts then has about 110.
VALUES_IN_PART = 64
METRICS = {"sum", "avg", "min", "max", "value_count"}
COUNT = "#"
SETTINGS = {
    "terms": {"field", "size"},
    "range": {"field", "ranges", "keyed"},
    "histogram": {"field", "interval", "min_doc_count", "offset"},
    "cardinality": {"field", "precision_threshold"},
    **{name: {"field"} for name in METRICS},
}


def aggregations(translator: Translator, query: Query, asked: Mapping[str, Json]) -> Json:
    """The `aggregations` of an answer over the documents of `query`. Raises UnknownClause."""
    bare: dict[str, Json] = {}
    filtered: dict[str, tuple[Json, dict[str, Mapping[str, Json]]]] = {}
    for name, body in asked.items():
        if "filter" in body:
            if set(body) - {"filter", "aggs"}:
                raise UnknownClause(f"aggregation with {sorted(body)}")
            same = json.dumps(body["filter"], sort_keys=True)
            filtered.setdefault(same, (body["filter"], {}))[1][name] = body.get("aggs", {})
        else:
            bare[name] = body
    found = _one_pass(translator, query, bare) if bare else {}
    for clause, members in filtered.values():
        found |= _below(translator, both(query, translator.matching(clause)), members)
    return {name: found[name] for name in asked}


def _below(translator: Translator, query: Query, members: Mapping[str, Mapping[str, Json]]) -> Json:
    """The answers of all filter aggregations that have the same filter."""
    flat = {f"{name}/{inner}": body for name, below in members.items() for inner, body in below.items()}
    found = aggregations(translator, query, {**flat, COUNT: {"value_count": {"field": ID}}})
    return {
        name: {"doc_count": found[COUNT]["value"]} | {inner: found[f"{name}/{inner}"] for inner in below}
        for name, below in members.items()
    }


def _one_pass(translator: Translator, query: Query, asked: Mapping[str, Json]) -> Json:
    leaves = {name: _Leaf(translator, body) for name, body in asked.items()}
    request = {name: leaf.request() for name, leaf in leaves.items() if leaf.kind != "cardinality"}
    found = translator.searcher.aggregate(query, request) if request else {}
    return {
        name: leaf.answer(found[name]) if name in found else leaf.distinct(query)
        for name, leaf in leaves.items()
    }


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

    def request(self) -> Json:
        if self.kind == "terms":
            return _all_values(self.field)
        return {self.kind: {name: value for name, value in self.settings.items() if name != "keyed"}}

    def answer(self, found: Any) -> Json:
        match self.kind:
            case "terms":
                return self._terms(found["buckets"])
            case "range":
                return {"buckets": [_named(bucket) for bucket in found["buckets"]]}
            case "histogram":
                return {"buckets": found["buckets"]}
            case "value_count":
                return {"value": int(found["value"])}
        return {"value": found["value"]}

    def distinct(self, query: Query) -> Json:
        """How many values there are."""
        if self.field in NUMEROUS:
            documents = self.searcher.search(query, limit=1).count
            if documents > FEW_DOCUMENTS:
                return {"value": self._sum_of_parts(query, documents)}
        found = self.searcher.aggregate(query, {"values": _all_values(self.field)})
        if self.type is FieldKind.INTEGER:
            return {"value": len(found["values"]["buckets"])}
        return {"value": len(_taken_apart(found["values"]["buckets"]))}

    def _sum_of_parts(self, query: Query, documents: int) -> int:
        """The values are spread over parts so small that tantivy's sketch counts each exactly.

        A sketch of 2**11 registers lists its values one by one up to 192 of them.
        """
        column = numbered(self.field)
        parts = -(-documents // VALUES_IN_PART)
        spread = {"field": column, "interval": -(-(2**NUMBER_BITS) // parts), "min_doc_count": 1}
        request = {"histogram": spread, "aggs": {"values": {"cardinality": {"field": column}}}}
        buckets = self.searcher.aggregate(query, {"parts": request})["parts"]["buckets"]
        return sum(round(bucket["values"]["value"]) for bucket in buckets)

    def _terms(self, buckets: list[Json]) -> Json:
        if self.type is FieldKind.INTEGER:
            counts: Mapping[Any, int] = {bucket["key"]: bucket["doc_count"] for bucket in buckets}
        else:
            counts = _taken_apart(buckets)
        size = int(self.settings.get("size", 10))
        ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        return {
            "doc_count_error_upper_bound": 0,
            "sum_other_doc_count": sum(count for _, count in ordered[size:]),
            "buckets": [{"key": key, "doc_count": count} for key, count in ordered[:size]],
        }


def _all_values(field: str) -> Json:
    return {"terms": {"field": field, "size": MOST_BUCKETS, "segment_size": MOST_BUCKETS}}


def _taken_apart(buckets: Iterable[Json]) -> Counter[str]:
    """Documents of each single value, from documents of each combination."""
    counts: Counter[str] = Counter()
    for bucket in buckets:
        for value in parts(bucket["key"]):
            counts[value] += bucket["doc_count"]
    return counts


def _named(bucket: Json) -> Json:
    """tantivy writes whole numbers into the keys of ranges, Elasticsearch writes "300.0"."""
    given: Json = {name: bucket[name] for name in ("from", "to") if name in bucket}
    ours = "-".join(str(int(given[name])) if name in given else "*" for name in ("from", "to"))
    if bucket["key"] != ours:
        return {"key": bucket["key"], **given, "doc_count": bucket["doc_count"]}
    key = "-".join(str(float(given[name])) if name in given else "*" for name in ("from", "to"))
    return {"key": key, **given, "doc_count": bucket["doc_count"]}
