"""Why a product stands where it does, for staff: `?explain=1`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from elasticsearch.dsl import Q, Search
from elasticsearch.dsl.query import Query

from catalogue.models import ProductCard
from catalogue.selectors import card_sources
from search.engines.base import Engine
from search.filters import ListQuery
from search.query import body, words
from search.query.body import Asked
from search.query.ranking import BOOST_STEP, MOST_NAMED, MOST_PINS, NO_RULES, PIN, WHOLE_TIER, Rules
from search.query.words import FUZZY_POINTS, Beside, Tier
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
    how: How | Literal["slip"]
    points: int


@dataclass(frozen=True, slots=True)
class Ruled:
    """What the rules of staff for the text give a product. `spared`: what all get that are not buried."""

    name: Literal["", "pinned", "buried", "boosted"] = ""
    pinned: int = 0
    spared: int = 0
    boost: int = 0

    @property
    def points(self) -> int:
        return self.pinned + self.spared + self.boost


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
    """`score` is the engine's sum, and `other` what its parts leave of it: usually nothing.

    `beside` has the points besides the words met, those of wider tiers too.
    """

    product_id: int
    tier: Tier
    score: float
    met: tuple[Met, ...]
    beside: Mapping[Beside, int]
    ruled: Ruled
    static: Static | None

    @property
    def other(self) -> float:
        return (
            self.score - sum(each.points for each in self.met) - sum(self.beside.values()) - self.ruled.points
        )


def explain(
    engine: Engine, query: ListQuery, found: Found, analyser: Reader, rules: Rules = NO_RULES
) -> tuple[Explanation, ...]:
    """One explanation for each product of the page `found`, in its order. Raises EngineUnavailable.

    Some dozens of small searches in one round trip: for staff, not for every reader.
    """
    if not found.ids:
        return ()
    typed = replace(read(found.corrected or query.text, analyser), called=found.called)
    asked = Asked(query, typed, found.tier, rules)
    ways = _ways(asked)
    beside = words.beside(asked.typed, asked.tier) if asked.typed.units else {}
    these = Q("terms", id=list(found.ids))
    size = len(found.ids)
    text_only = Asked(ListQuery(text=query.text), asked.typed, asked.tier, rules)
    answers = engine.search_many(
        INDEX,
        [
            body.ids(text_only, start=0, size=size, within=[these]),
            *(_sum(these, clauses, size) for clauses in beside.values()),
            *(_among(these, clause, size) for _, clause in ways),
        ],
    )
    points = [{int(hit["_id"]): hit.get("_score") or 0 for hit in each["hits"]["hits"]} for each in answers]
    sums = dict(zip(beside, points[1:], strict=False))
    met_by = points[1 + len(beside) :]
    static = _static(found.ids)

    def told(each: int) -> Explanation:
        score = float(points[0].get(each, 0))
        ruled = _ruled(rules, each) if asked.typed.units else Ruled()
        met = _best([way for (way, _), ids in zip(ways, met_by, strict=True) if each in ids])
        more = {name: round(ids.get(each, 0)) for name, ids in sums.items()}
        if score <= ruled.points:  # pinned although the text does not find it: its words give nothing
            met, more = (), {}
        return Explanation(each, found.tier, score, met, more, ruled, static.get(each))

    return tuple(told(each) for each in found.ids)


def _ways(asked: Asked) -> list[tuple[Met, Query]]:
    """Every way to meet a typed word, with the clause that finds it."""
    joined = words.joined_options(asked.typed.units)
    ways = [
        (Met(unit.typed, option.field, option.terms, option.how, points), words.option_clause(option))
        for unit in asked.typed.units
        for option, points in words.ways(unit, joined).items()
    ]
    if asked.tier == "fuzzy":
        ways += [
            (Met(unit.typed, name, (token,), "slip", FUZZY_POINTS), clause)
            for unit in asked.typed.units
            for (name, token), clause in words.slips(unit).items()
        ]
    return ways


def _among(these: Query, clause: Query, size: int) -> body.Json:
    return (
        Search()
        .query(Q("bool", filter=[these, clause]))
        .extra(size=size, _source=False, track_total_hits=False, sort=[{"by_rank": "desc"}])
        .to_dict()
    )


def _sum(these: Query, clauses: list[Query], size: int) -> body.Json:
    """Each of these products with the points that the clauses give it together."""
    query = Q("bool", filter=[these], should=clauses)
    return Search().query(query).extra(size=size, _source=False, track_total_hits=False).to_dict()


def _best(met: Sequence[Met]) -> tuple[Met, ...]:
    """The way that counts for each unit, units in the order typed."""
    best: dict[str, Met] = {}
    for each in met:
        if each.typed not in best or best[each.typed].points < each.points:
            best[each.typed] = each
    return tuple(best.values())


def _ruled(rules: Rules, product_id: int) -> Ruled:
    """`search.query.ranking.rule_clauses` for one product; a pinned one has a point for being found by it."""
    pins = rules.pins[:MOST_PINS]
    buried = product_id in sorted(rules.buries)[:MOST_NAMED]
    pinned = PIN * (len(pins) - pins.index(product_id)) + 1 if product_id in pins else 0
    spared = 2 * WHOLE_TIER if rules.buries and not buried else 0
    boost = dict(list(rules.boosts.items())[:MOST_NAMED]).get(product_id, 0) * BOOST_STEP
    if pinned:
        return Ruled("pinned", pinned, spared, boost)
    if buried:
        return Ruled("buried", pinned, spared, boost)
    return Ruled("boosted" if boost else "", pinned, spared, boost)


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
