"""One request body answered: hits, total and aggregations in Elasticsearch's shape."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from search.engines.base import Json
from search.engines.embedded.aggregate import aggregations
from search.engines.embedded.ordering import SCORE, Ordered, keys_of
from search.engines.embedded.schema import ID
from search.engines.embedded.translate import Translator, UnknownClause, both

if TYPE_CHECKING:
    from search.engines.embedded.reader import State

KNOWN = {
    "query", "post_filter", "aggs", "aggregations", "sort", "search_after", "from", "size",
    "track_total_hits", "track_scores", "_source", "timeout",
}  # fmt: skip


def answer(state: State, body: Json) -> Json:
    """The answer to `body` from one state of the index. Raises UnknownClause and what tantivy raises."""
    started = time.perf_counter()
    unknown = set(body) - KNOWN
    if unknown:
        raise UnknownClause(f"body with {sorted(unknown)}")
    searcher = state.searcher()
    translator = Translator(state.index.schema, searcher, state.about.kinds)
    query = translator.query(body.get("query"))
    listed = query
    if body.get("post_filter"):
        listed = both(query, translator.query(body["post_filter"]))
    start, size = int(body.get("from", 0)), int(body.get("size", 10))
    keys = keys_of(body.get("sort"), translator)
    given = [key for key in keys if key.field == SCORE] or body.get("track_scores")
    found = Ordered(translator, keys).top(listed, start + size if size else 0, body.get("search_after"))
    hits: list[Json] = [
        {
            "_id": str(number),
            "_score": score if given else None,
            "sort": [
                key.stand_in if value is None else value for key, value in zip(keys, values, strict=True)
            ],
        }
        for values, score, number in found[start:]
    ]
    if body.get("_source"):
        _add_stored(translator, hits, body["_source"])
    result: Json = {
        "hits": {
            "max_score": None,
            "hits": hits,
        }
    }
    if body.get("track_total_hits", True):
        result["hits"]["total"] = {"value": searcher.search(listed, limit=1).count, "relation": "eq"}
    asked: dict[str, Any] = body.get("aggs") or body.get("aggregations") or {}
    if asked:
        result["aggregations"] = aggregations(translator, query, asked)
    result["took"] = round((time.perf_counter() - started) * 1000)
    result["timed_out"] = False
    return result


def _add_stored(translator: Translator, hits: list[Json], names: list[str]) -> None:
    """Each hit gets `_source` with these stored fields, as far as its document has them."""
    searcher = translator.searcher
    found = searcher.search(
        translator.query({"ids": {"values": [hit["_id"] for hit in hits]}}), len(hits) or 1
    )
    addresses = [address for _, address in found.hits]
    ids = searcher.fast_field_values(ID, addresses)
    by_id = {str(number): searcher.doc(address) for number, address in zip(ids, addresses, strict=True)}
    for hit in hits:
        document = by_id[hit["_id"]]
        values = ((name, document.get_first(name)) for name in names)
        hit["_source"] = {name: value for name, value in values if value is not None}
