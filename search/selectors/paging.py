"""Pages at any depth: Elasticsearch counts hits off only to WINDOW, so deeper ones are walked to.

Lists sorted by a field jump: a histogram of the field says in which value the page begins, and
`search_after` starts there. Lists sorted by points have no such field and hop from mark to mark,
WINDOW hits at once; the marks are kept. docs/algorithms/facets.md.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from operator import itemgetter

from elasticsearch.dsl import Q
from elasticsearch.dsl.query import Query

from catalogue.selectors import versions
from search.documents import (
    CREATED_MOST,
    ID_BITS,
    LAST_ID,
    PRICE_MOST,
    RANK_MOST,
    cheap_value,
    dear_value,
    order_key,
)
from search.engines.base import Engine, Json
from search.query import body
from search.query.body import Asked

INDEX = "products"
# Elasticsearch's own limit of `from` + `size`
WINDOW = 10_000
# A walk ends at most this many hits before the page, so that they and the page fit a window.
HOP = 9000
# Bars of a histogram; three of them tell one of a billion values.
BARS = 1000


def ids_at(engine: Engine, asked: Asked, *, start: int, size: int, total: int) -> tuple[int, ...]:
    """The ids of the hits from `start` on (0 is the first), as many as there are up to `size`."""
    # The embedded engine has no window, and goes through all hits of an order by points anyway.
    if start + size <= WINDOW or (asked.by_score and engine.name == "embedded"):
        return _ids(engine.search(INDEX, body.ids(asked, start=start, size=size)))
    if start >= total:
        return ()
    after, skipped = _hop(engine, asked, start) if asked.by_score else _jump(engine, asked, start)
    if not after:  # the list has become shorter since it was counted
        return ()
    rest = start - skipped
    found = _ids(engine.search(INDEX, body.ids(asked, start=0, size=rest + size, after=after)))
    return found[rest:]


@dataclass(frozen=True, slots=True)
class _Levels:
    """How an order by a field is jumped in: the field, and the order's value for one of its values."""

    field: str
    most: int
    order_value: Callable[[int], int]
    is_ascending: bool = False


_BY_FIELD = {
    "relevance": _Levels("rank", RANK_MOST, int),
    "new": _Levels("created", CREATED_MOST, int),
    "star": _Levels("star_rank", 8 * (RANK_MOST + 1), int),
    "price_asc": _Levels("price", PRICE_MOST, cheap_value, is_ascending=True),
    "price_desc": _Levels("price", PRICE_MOST, dear_value),
}
_BY_ID = _Levels("id", LAST_ID, int, is_ascending=True)


@dataclass(slots=True)
class _Place:
    """The part of an order in which a page begins: hits before it, and the sort value it starts after."""

    before: int
    low: int
    high: int  # exclusive
    is_found: bool = True


def _jump(engine: Engine, asked: Asked, start: int) -> tuple[list[int], int]:
    """Sort values of `search_after` shortly before the hit `start`, and how many hits lie before them.

    No values when the list has no such hit.
    """
    levels = _BY_FIELD[asked.query.sort]
    place = _narrow(engine, asked, levels, start, before=0, within=[])
    if not place.is_found:  # among those without the value, which come last
        value = 0
        within = Q("bool", must_not=[Q("range", **{levels.field: {"gte": 0}})])
    elif start - place.before <= HOP:
        edge = place.low if levels.is_ascending else place.high - 1
        return [(levels.order_value(edge) + 1) << ID_BITS], place.before
    else:
        value = levels.order_value(place.low)
        within = Q("range", **{levels.field: {"gte": place.low, "lt": place.high}})
    place = _narrow(engine, asked, _BY_ID, start, before=place.before, within=[within])
    if not place.is_found:
        return [], 0
    return [order_key(value, place.low) + 1], place.before


def _narrow(
    engine: Engine, asked: Asked, levels: _Levels, start: int, *, before: int, within: list[Query]
) -> _Place:
    """The values in which the hit `start` stands: few enough hits of them before it, or only one value."""
    place = _Place(before, 0, levels.most + 1)
    while start - place.before > HOP or place.high - place.low > levels.most:
        interval = max(1, -(-(place.high - place.low) // BARS))
        bounds = Q("range", **{levels.field: {"gte": place.low, "lt": place.high}})
        question = body.histogram(asked, levels.field, interval=interval, within=[*within, bounds])
        buckets = engine.search(INDEX, question)["aggregations"]["in"]["buckets"]
        for bucket in sorted(buckets, key=itemgetter("key"), reverse=not levels.is_ascending):
            if place.before + bucket["doc_count"] > start:
                low = int(bucket["key"])
                place.low, place.high = max(place.low, low), min(place.high, low + interval)
                break
            place.before += bucket["doc_count"]
        else:
            place.is_found = False
            return place
        if place.high - place.low == 1:
            break
    return place


def _hop(engine: Engine, asked: Asked, start: int) -> tuple[list[float], int]:
    """The same for an order by points: sort values of each HOP-th hit, kept for as long as the index stays."""
    version = f"{engine.name}.{engine.generation(INDEX)}"
    about = json.dumps(body.ids(asked, start=0, size=0), sort_keys=True)
    after: list[float] = []
    for hop in range(start // HOP):
        asks = body.ids(asked, start=0, size=HOP, after=after)
        after = versions.cached(version, f"hop{hop}", about, partial(_last_sort, engine, asks))
        if not after:
            break
    return after, start // HOP * HOP


def _last_sort(engine: Engine, asks: Json) -> list[float]:
    hits = engine.search(INDEX, asks)["hits"]["hits"]
    return list(hits[-1]["sort"]) if hits else []


def _ids(answer: Json) -> tuple[int, ...]:
    return tuple(int(hit["_id"]) for hit in answer["hits"]["hits"])
