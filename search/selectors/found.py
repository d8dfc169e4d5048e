"""What an engine finds for a list: ids in order, exact counts, and why a product stands where it does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from catalogue.choices import StockState
from search.engines.base import Engine, Json
from search.filters import ListQuery
from search.query import body, facets
from search.query.body import Asked
from search.query.ranking import NO_RULES, Rules
from search.query.words import TIERS, Tier, Typed
from search.selectors import paging
from search.selectors.facets import FacetCounts, PriceBar
from search.selectors.paging import INDEX
from search.selectors.results import PAGE_SIZE
from search.text.units import Unit

# So many hits of a tier are enough not to look into the next one.
ENOUGH: Mapping[Tier, int] = {"exact": 5, "near": 1, "fuzzy": 0}


class Reader(Protocol):
    """What cuts a typed text: `search.text.analyser.Analyser`."""

    def units(self, text: str) -> tuple[Unit, ...]: ...

    def trigrams(self, text: str) -> Sequence[str]: ...


@dataclass(frozen=True, slots=True)
class Found:
    """One page of a list, `page` at most the last. `took`: the engine's own time in milliseconds."""

    ids: tuple[int, ...] = ()
    counts: FacetCounts = field(default_factory=FacetCounts)
    tier: Tier = "exact"
    page: int = 1
    took: float = 0.0

    @property
    def total(self) -> int:
        return self.counts.total


def find(
    engine: Engine,
    query: ListQuery,
    analyser: Reader,
    rules: Rules = NO_RULES,
    *,
    size: int = PAGE_SIZE,
) -> Found:
    """The products of `query.page` and all counts, of the active index. Raises EngineUnavailable.

    A page beyond the last one is answered with the last. A text without a single word finds
    nothing. The tier depends on the text alone, never on the filters, so that the count beside
    a filter is what the list shows once it is chosen.
    """
    typed = read(query.text, analyser)
    if query.text and not typed.units:
        return Found()
    start = (query.page - 1) * size
    is_near = start + size <= paging.WINDOW
    window = {"start": start, "size": size} if is_near else {"start": 0, "size": 0}
    tier, answer = _best_tier(engine, Asked(query, typed, rules=rules), window)
    counts = _counts(answer, facets.conditions(query))
    page = last_page(query.page, counts.total, size)
    if is_near and page == query.page:
        found = tuple(int(hit["_id"]) for hit in answer["hits"]["hits"])
    else:
        asked = Asked(replace(query, page=page), typed, tier, rules)
        found = paging.ids_at(engine, asked, start=(page - 1) * size, size=size, total=counts.total)
    return Found(ids=found, counts=counts, tier=tier, page=page, took=answer.get("took", 0))


def ids(
    engine: Engine,
    query: ListQuery,
    analyser: Reader,
    rules: Rules = NO_RULES,
    *,
    tier: Tier,
    total: int,
    size: int = PAGE_SIZE,
) -> tuple[int, ...]:
    """The products of `query.page` alone, when tier and total are known. Raises EngineUnavailable."""
    typed = read(query.text, analyser)
    if query.text and not typed.units:
        return ()
    asked = Asked(query, typed, tier, rules)
    return paging.ids_at(engine, asked, start=(query.page - 1) * size, size=size, total=total)


def last_page(page: int, total: int, size: int = PAGE_SIZE) -> int:
    """`page`, or the last one when there are fewer."""
    return max(1, min(page, -(-total // size)))


def totals(engine: Engine, queries: Sequence[ListQuery], analyser: Reader) -> list[int]:
    """How many products each of these lists has, each in the tier of its own text."""
    tiers: dict[str, Asked] = {}
    asked = []
    for query in queries:
        if query.text not in tiers:
            typed = read(query.text, analyser)
            tiers[query.text] = Asked(ListQuery(text=query.text), typed, tier_of(engine, typed))
        known = tiers[query.text]
        asked.append(Asked(query, known.typed, known.tier))
    answers = iter(engine.search_many(INDEX, [body.total(each) for each in asked if _means(each)]))
    return [_total(next(answers)) if _means(each) else 0 for each in asked]


def tier_of(engine: Engine, typed: Typed) -> Tier:
    """The first tier in which the text alone has enough hits; the last one otherwise."""
    if not typed.units:
        return "exact"
    return _first_tier(engine, Asked(ListQuery(text=" "), typed))


def read(text: str, analyser: Reader) -> Typed:
    """The units and trigrams of a typed text."""
    if not text:
        return Typed()
    units = analyser.units(text)
    return Typed(
        units=units,
        trigrams=tuple(analyser.trigrams(text)),
        unit_trigrams=tuple(tuple(analyser.trigrams(unit.typed)) for unit in units),
    )


def _means(asked: Asked) -> bool:
    return bool(asked.typed.units) or not asked.query.text


def _best_tier(engine: Engine, asked: Asked, window: Mapping[str, int]) -> tuple[Tier, Json]:
    """The tier of the text and the answer in it. One round trip when the exact tier is enough."""
    page = body.page(asked, **window)
    if not asked.typed.units:
        return "exact", engine.search(INDEX, page)
    bare = Asked(ListQuery(text=asked.query.text), asked.typed)
    if asked.query.filters() == bare.query and not asked.rules:
        answer = engine.search(INDEX, page)
        of_text = _total(answer)
    else:
        counted, answer = engine.search_many(INDEX, [body.total(bare), page])
        of_text = _total(counted)
    if of_text >= ENOUGH["exact"]:
        return "exact", answer
    tier = _first_tier(engine, bare, TIERS[1:])
    wider = Asked(asked.query, asked.typed, tier, asked.rules)
    return tier, engine.search(INDEX, body.page(wider, **window))


def _first_tier(engine: Engine, bare: Asked, tiers: Sequence[Tier] = TIERS) -> Tier:
    for tier in tiers[:-1]:
        if _total(engine.search(INDEX, body.total(Asked(bare.query, bare.typed, tier)))) >= ENOUGH[tier]:
            return tier
    return tiers[-1]


def _total(answer: Json) -> int:
    return int(answer["hits"]["total"]["value"])


def _counts(answer: Json, demands: Mapping[str, Any]) -> FacetCounts:
    aggregations = answer["aggregations"]

    def buckets(name: str) -> list[Json]:
        place = aggregations[name] if name in demands else aggregations.get(facets.ALL, aggregations)
        found: Json = place if "buckets" in place else place[name]
        return list(found["buckets"])

    def counted(name: str) -> dict[str, int]:
        return {str(bucket["key"]): bucket["doc_count"] for bucket in buckets(name) if bucket["doc_count"]}

    stock = counted("stock")
    return FacetCounts(
        total=_total(answer),
        shops=len(buckets(facets.SHOPS)),
        star=counted("star"),
        region=counted("region"),
        province=counted("province"),
        category=counted("category"),
        standard=counted("standard"),
        stock={state: stock[state] for state in StockState.values if state in stock},
        cold=counted("cold").get("1", 0),
        prices=_bars(buckets(facets.PRICE)),
    )


def _bars(buckets: Sequence[Json]) -> tuple[PriceBar, ...]:
    found = {int(bucket["key"]): bucket["doc_count"] for bucket in buckets}
    edges = facets.PRICE_EDGES
    return tuple(
        PriceBar(low, high, found.get(low, 0)) for low, high in zip(edges, (*edges[1:], None), strict=True)
    )
