"""Elasticsearch's aggregations by tantivy's, exact.

Aggregations below the same filter are counted in one pass over the documents that meet it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from tantivy import Query

from search.engines.base import Json
from search.engines.embedded.schema import ID
from search.engines.embedded.translate import Translator, UnknownClause, both

COUNT = "_count"
# More values than any field of one index has; counts of the biggest are then counts of all.
ALL_VALUES = 60_000
METRICS = ("sum", "avg", "min", "max", "value_count", "stats")


def aggregations(translator: Translator, query: Query, asked: Mapping[str, Json]) -> Json:
    """The `aggregations` of an answer. Raises UnknownClause."""
    answers: Json = {}
    passes: dict[str, tuple[Json | None, dict[str, Json]]] = {}
    for name, body in asked.items():
        given = {key: value for key, value in body.items() if key != "meta"}
        below = given.pop("aggs", None) or given.pop("aggregations", None) or {}
        if len(given) != 1:
            raise UnknownClause(f"one aggregation expected, not {sorted(given)}")
        [(kind, settings)] = given.items()
        if kind == "filter":
            key = json.dumps(settings, sort_keys=True)
            passes.setdefault(key, (settings, {}))[1][name] = below
        else:
            passes.setdefault("", (None, {}))[1][name] = {kind: settings, "aggs": below}
    for key, (clause, members) in passes.items():
        if not key:
            answers.update(_one_pass(translator, query, members))
            continue
        narrowed = both(query, translator.query(clause))
        flat = {f"{name}/{inner}": body for name, below in members.items() for inner, body in below.items()}
        found = _filtered(translator, narrowed, flat)
        for name, below in members.items():
            answers[name] = {"doc_count": found[COUNT]} | {inner: found[f"{name}/{inner}"] for inner in below}
    return {name: answers[name] for name in asked}


def _filtered(translator: Translator, query: Query, asked: Mapping[str, Json]) -> Json:
    if any("filter" in body for body in asked.values()):
        found = aggregations(translator, query, {**asked, COUNT: {"value_count": {"field": ID}}})
        return found | {COUNT: found[COUNT]["value"]}
    found = _one_pass(translator, query, {**asked, COUNT: {"value_count": {"field": ID}}})
    return found | {COUNT: int(found[COUNT]["value"])}


def _one_pass(translator: Translator, query: Query, asked: Mapping[str, Json]) -> Json:
    request = {name: _to_tantivy(body) for name, body in asked.items()}
    found: Json = translator.searcher.aggregate(query, request)
    return {name: _from_tantivy(body, found[name]) for name, body in asked.items()}


def _parts(body: Json) -> tuple[str, Json, Mapping[str, Json]]:
    given = dict(body)
    below = given.pop("aggs", None) or {}
    [(kind, settings)] = given.items()
    return kind, settings, below


def _to_tantivy(body: Json) -> Json:
    kind, settings, below = _parts(body)
    if kind == "cardinality":
        return {"terms": {"field": settings["field"], "size": ALL_VALUES, "segment_size": ALL_VALUES}}
    if kind == "terms":
        size = int(settings.get("size", 10))
        made = {**settings, "size": size, "segment_size": ALL_VALUES}
        made.pop("shard_size", None)
        made.pop("show_term_doc_count_error", None)
        settings = made
    elif kind not in ("range", "histogram", *METRICS):
        raise UnknownClause(f"aggregation {kind!r}")
    request: Json = {kind: settings}
    if below:
        request["aggs"] = {name: _to_tantivy(inner) for name, inner in below.items()}
    return request


def _from_tantivy(body: Json, found: Any) -> Json:
    kind, _, below = _parts(body)
    if kind == "cardinality":
        return {"value": len(found["buckets"])}
    if kind == "value_count":
        return {"value": int(found["value"])}
    if kind == "terms":
        buckets = [_bucket(bucket, below) for bucket in found["buckets"]]
        return {
            "doc_count_error_upper_bound": 0,
            "sum_other_doc_count": found.get("sum_other_doc_count", 0),
            "buckets": buckets,
        }
    if kind in ("range", "histogram"):
        return {"buckets": [_bucket(bucket, below) for bucket in found["buckets"]]}
    return dict(found)


def _bucket(found: Json, below: Mapping[str, Json]) -> Json:
    return {
        **{name: value for name, value in found.items() if name not in below},
        **{name: _from_tantivy(body, found[name]) for name, body in below.items()},
    }
