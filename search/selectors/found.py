"""What an engine finds for a list: ids in order, exact counts, and why a product stands where it does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from catalogue.choices import StockState
from search.engines.base import Engine, Json
from search.filters import ListQuery
from search.query import body, facets
from search.query.body import Asked
from search.query.ranking import NO_RULES, Rules
from search.query.words import Tier
from search.selectors import hearing, paging
from search.selectors.facets import FacetCounts, PriceBar
from search.selectors.hearing import Heard, Memory, Reader, forgetful, hits_of, read
from search.selectors.paging import INDEX
from search.selectors.results import PAGE_SIZE


@dataclass(frozen=True, slots=True)
class Found:
    """One page of a list, `page` at most the last. `took`: the engine's own time in milliseconds."""

    ids: tuple[int, ...] = ()
    counts: FacetCounts = field(default_factory=FacetCounts)
    tier: Tier = "exact"
    corrected: str = ""  # the words searched for in place of those typed
    called: tuple[str, ...] = ()  # `Typed.called`
    is_any_complete: bool = True  # whether any product has every word, whatever the filters
    page: int = 1
    took: float = 0.0

    @property
    def total(self) -> int:
        return self.counts.total

    @property
    def is_spelled(self) -> bool:
        """Whether products are called what was typed, letter for letter."""
        return self.tier == "exact" and not self.corrected


def find(
    engine: Engine,
    query: ListQuery,
    analyser: Reader,
    rules: Rules = NO_RULES,
    *,
    size: int = PAGE_SIZE,
    memory: Memory = forgetful,
) -> Found:
    """The products of `query.page` and all counts, of the active index. Raises EngineUnavailable.

    A page beyond the last one is answered with the last. A text without a single word finds
    nothing. Tier and correction depend on the text alone, never on the filters, so that the
    count beside a filter is what the list shows once it is chosen.
    """
    typed = read(query.text, analyser)
    if query.text and not typed.units:
        return Found()
    start = (query.page - 1) * size
    is_near = start + size <= paging.WINDOW
    window = {"start": start, "size": size} if is_near else {"start": 0, "size": 0}
    heard, answer = _answer(engine, Asked(query, typed, rules=rules), analyser, window, memory)
    asked = Asked(query, heard.typed, heard.tier, rules)
    counts = _counts(answer, facets.conditions(query))
    page = last_page(query.page, counts.total, size)
    if is_near and page == query.page:
        found = tuple(int(hit["_id"]) for hit in answer["hits"]["hits"])
    else:
        asked = replace(asked, query=replace(query, page=page))
        found = paging.ids_at(engine, asked, start=(page - 1) * size, size=size, total=counts.total)
    return Found(
        found,
        counts,
        heard.tier,
        heard.corrected,
        heard.typed.called,
        heard.is_any_complete,
        page,
        answer.get("took", 0),
    )


def ids(
    engine: Engine,
    query: ListQuery,
    analyser: Reader,
    rules: Rules = NO_RULES,
    *,
    known: Found,
    size: int = PAGE_SIZE,
) -> tuple[int, ...]:
    """The products of `query.page` alone, when another page of the list is known. Raises EngineUnavailable."""
    typed = replace(read(known.corrected or query.text, analyser), called=known.called)
    if query.text and not typed.units:
        return ()
    asked = Asked(query, typed, known.tier, rules)
    return paging.ids_at(engine, asked, start=(query.page - 1) * size, size=size, total=known.total)


def last_page(page: int, total: int, size: int = PAGE_SIZE) -> int:
    """`page`, or the last one when there are fewer."""
    return max(1, min(page, -(-total // size)))


def totals(
    engine: Engine, queries: Sequence[ListQuery], analyser: Reader, memory: Memory = forgetful
) -> list[int]:
    """How many products each of these lists has, each as its own text is heard."""
    asked: list[Asked] = []
    for query in queries:
        heard, _ = hearing.hear(engine, query, read(query.text, analyser), analyser, memory=memory)
        asked.append(Asked(query, heard.typed, heard.tier))
    answers = iter(engine.search_many(INDEX, [body.total(each) for each in asked if _means(each)]))
    return [hits_of(next(answers)) if _means(each) else 0 for each in asked]


def _means(asked: Asked) -> bool:
    return bool(asked.typed.units) or not asked.query.text


def _answer(
    engine: Engine, asked: Asked, analyser: Reader, window: Mapping[str, int], memory: Memory
) -> tuple[Heard, Json]:
    """How the text was heard, and the answer. One round trip when the exact tier is enough."""
    page = body.page(asked, **window)
    if not asked.typed.units:
        return Heard(asked.typed), engine.search(INDEX, page)
    heard, answers = hearing.hear(engine, asked.query, asked.typed, analyser, beside=[page], memory=memory)
    if heard.typed is asked.typed and heard.tier == "exact":
        return heard, answers[0] if answers else engine.search(INDEX, page)
    again = Asked(asked.query, heard.typed, heard.tier, asked.rules)
    return heard, engine.search(INDEX, body.page(again, **window))


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
        total=hits_of(answer),
        shops=int(aggregations.get(facets.ALL, aggregations)[facets.SHOPS]["value"]),
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
