"""One request body answered: hits, total and aggregations in Elasticsearch's shape."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import tantivy
from tantivy import Query

from search.engines.base import Json
from search.engines.embedded.aggregate import Counted, aggregations
from search.engines.embedded.ordering import SCORE, Hit, Ordered, keys_of
from search.engines.embedded.translate import Translator, UnknownClause, both, free

if TYPE_CHECKING:
    from search.engines.embedded.reader import State

EVERYTHING: Json = {"match_all": {}}
KNOWN = {
    "query", "post_filter", "aggs", "sort", "search_after", "from", "size", "track_total_hits", "_source",
}  # fmt: skip


def answer(state: State, body: Json) -> Json:
    """The answer to `body` from one snapshot. Raises UnknownClause, and what tantivy raises."""
    started = time.perf_counter()
    unknown = set(body) - KNOWN
    if unknown:
        raise UnknownClause(f"body with {sorted(unknown)}")
    searcher = state.searcher
    translator = Translator(state.index.schema, searcher, state.about.kinds)
    asked: dict[str, Any] = body.get("aggs") or {}
    before = time.thread_time()
    hits, total = _hits(translator, body, is_counted=bool(asked) or body.get("track_total_hits", True))
    spent = time.thread_time() - before
    result: Json = {"hits": hits}
    if asked:
        query = body.get("query") or EVERYTHING
        known = Counted(body.get("post_filter") or None, total, spent, query, state.tables)
        result["aggregations"] = aggregations(translator, translator.matching(query), asked, known)
    result["took"] = round((time.perf_counter() - started) * 1000)
    result["timed_out"] = False
    return result


def _hits(translator: Translator, body: Json, *, is_counted: bool) -> tuple[Json, int]:
    """`hits` and their number, which is -1 when it has not been asked for."""
    searcher = translator.searcher
    ordered = Ordered(translator, keys_of(body.get("sort"), translator))
    query = _listed(translator, body, is_scored=ordered.keys[0].field == SCORE)
    size, total = int(body.get("size", 10)), None
    found: list[Hit] = []
    if size and body.get("search_after"):
        found = ordered.after(query, size, body["search_after"])
    elif size:
        found, total = ordered.page(query, int(body.get("from", 0)), size)
    hits = [_hit(hit, ordered) for hit in found]
    if body.get("_source"):
        for hit, made in zip(found, hits, strict=True):
            made["_source"] = _stored(searcher, hit.address, body["_source"])
    if total is None:
        # Without points, which nobody asked for and which take longer than counting.
        total = searcher.search(free(query), limit=1).count if is_counted else -1
    answered: Json = {"max_score": hits[0]["_score"] if hits else None, "hits": hits}
    if body.get("track_total_hits", True):
        answered["total"] = {"value": total, "relation": "eq"}
    return answered, total


def _listed(translator: Translator, body: Json, *, is_scored: bool) -> Query:
    """The documents that are hits; with their points only when they are sorted by these."""
    clause, narrowed = body.get("query") or EVERYTHING, body.get("post_filter")
    query = translator.scored(clause) if is_scored else translator.matching(clause)
    return both(query, free(translator.matching(narrowed))) if narrowed else query


def _hit(hit: Hit, ordered: Ordered) -> Json:
    is_scored = ordered.keys[0].field == SCORE
    sort = [
        key.stand_in if value is None else value for key, value in zip(ordered.keys, hit.values, strict=True)
    ]
    return {"_id": str(hit.id), "_score": hit.score if is_scored else None, "sort": sort}


def _stored(searcher: tantivy.Searcher, address: tantivy.DocAddress, names: Sequence[str]) -> Json:
    """These stored fields, as far as the document has them."""
    document = searcher.doc(address)
    values = ((name, document.get_first(name)) for name in names)
    return {name: value for name, value in values if value is not None}
