"""Why a product stands where it does, for staff: `?explain=1`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from elasticsearch.dsl import Q, Search
from elasticsearch.dsl.query import Query

from catalogue.models import ProductCard
from catalogue.selectors import card_sources
from search.engines.base import Engine
from search.filters import ListQuery
from search.query import body, words
from search.query.body import Asked
from search.query.ranking import BOOST_STEP, NO_RULES, Rules
from search.query.words import Tier
from search.selectors.found import Found
from search.selectors.hearing import Reader, read
from search.selectors.paging import INDEX
from search.text.units import How


@dataclass(frozen=True, slots=True)
class Met:
    """A typed word that the product meets: the best way, and its points."""

    typed: str
    field: str
    terms: tuple[str, ...]
    how: How
    points: int


@dataclass(frozen=True, slots=True)
class Static:
    """The parts of a product's rank, which orders products of equal points."""

    star: int
    stock: int
    freshness: int
    popularity: int
    spread: int

    @property
    def rank(self) -> int:
        return self.star + self.stock + self.freshness + self.popularity + self.spread


@dataclass(frozen=True, slots=True)
class Explanation:
    """`score` is the engine's sum; `other` what is in it besides the words met: the description,
    the bonus of exact hits and trigrams of the wider tiers. `rule` is "", "pinned", "buried" or
    "boosted"; `boost` its points."""

    product_id: int
    tier: Tier
    score: float
    met: tuple[Met, ...]
    rule: str
    boost: int
    static: Static | None

    @property
    def other(self) -> float:
        return self.score - sum(each.points for each in self.met) - self.boost


def explain(
    engine: Engine, query: ListQuery, found: Found, analyser: Reader, rules: Rules = NO_RULES
) -> tuple[Explanation, ...]:
    """One explanation for each product of the page `found`, in its order. Raises EngineUnavailable.

    Some dozens of small searches in one round trip: for staff, not for every reader.
    """
    if not found.ids:
        return ()
    asked = Asked(query, read(found.corrected or query.text, analyser), found.tier, rules)
    joined = words.joined_options(asked.typed.units)
    ways = [
        (Met(unit.typed, option.field, option.terms, option.how, points), words.option_clause(option))
        for unit in asked.typed.units
        for option, points in words.ways(unit, joined).items()
    ]
    these = Q("terms", id=list(found.ids))
    scores = body.ids(
        Asked(ListQuery(text=query.text), asked.typed, asked.tier, rules),
        start=0,
        size=len(found.ids),
        within=[these],
    )
    answers = engine.search_many(
        INDEX, [scores, *(_among(these, clause, len(found.ids)) for _, clause in ways)]
    )
    hits = [{int(hit["_id"]): hit for hit in answer["hits"]["hits"]} for answer in answers]
    static = _static(found.ids)
    return tuple(
        Explanation(
            product_id=each,
            tier=found.tier,
            score=float(hits[0].get(each, {}).get("_score") or 0),
            met=_best([way for (way, _), met_by in zip(ways, hits[1:], strict=True) if each in met_by]),
            rule=_rule(rules, each),
            boost=rules.boosts.get(each, 0) * BOOST_STEP,
            static=static.get(each),
        )
        for each in found.ids
    )


def _among(these: Query, clause: Query, size: int) -> body.Json:
    return (
        Search()
        .query(Q("bool", filter=[these, clause]))
        .extra(size=size, _source=False, track_total_hits=False, sort=[{"by_rank": "desc"}])
        .to_dict()
    )


def _best(met: Sequence[Met]) -> tuple[Met, ...]:
    """The way that counts for each unit, units in the order typed."""
    best: dict[str, Met] = {}
    for each in met:
        if each.typed not in best or best[each.typed].points < each.points:
            best[each.typed] = each
    return tuple(best.values())


def _rule(rules: Rules, product_id: int) -> str:
    if product_id in rules.pins:
        return "pinned"
    if product_id in rules.buries:
        return "buried"
    return "boosted" if product_id in rules.boosts else ""


def _static(ids: Sequence[int]) -> dict[int, Static]:
    """The parts of the rank by product, from the cards. One query."""
    cards = ProductCard.objects.filter(pk__in=ids).values(
        "product_id", "star", "stock_state", "created_at", "rank"
    )
    return {card["product_id"]: _parts(card) for card in cards}


def _parts(card: Mapping[str, Any]) -> Static:
    """`card_sources.rank` taken apart; popularity is what the other parts leave of the stored rank."""
    nothing = {**card, "star": 0, "stock_state": ""}
    star = card_sources.STAR_POINTS * card["star"]
    stock = card_sources.STOCK_POINTS.get(card["stock_state"], 0)
    freshness = card_sources.freshness(card["created_at"])
    rest = card_sources.rank(nothing, popularity=0)
    return Static(star, stock, freshness, card["rank"] - star - stock - rest, rest - freshness)
