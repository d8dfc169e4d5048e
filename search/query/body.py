"""Whole request bodies: a list with its counts, the ids of a page, the number of hits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from elasticsearch.dsl import A, Q, Search
from elasticsearch.dsl.query import Query

from search.filters import ListQuery
from search.query import facets, ranking, sorting, words
from search.query.ranking import NO_RULES, Rules
from search.query.words import Tier, Typed

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Asked:
    """A list as the engine is asked for it: `typed` holds the words of `query.text`."""

    query: ListQuery
    typed: Typed = field(default=Typed())
    tier: Tier = "exact"
    rules: Rules = NO_RULES

    @property
    def by_score(self) -> bool:
        """Whether points come before any field: those of the words, or, in a wider tier sorted by a
        field, whether a product has every word at all."""
        return bool(self.typed.units) and (self.query.sort == "relevance" or self.tier != "exact")

    @property
    def words(self) -> Query | None:
        """The scored clause of the text and of the staff's rules for it; None without words."""
        if not self.typed.units:
            return None
        text = words.scored(self.typed, self.tier)
        if not self.rules:
            return text
        if self.rules.pins:
            text = Q(
                "bool",
                should=[text, Q("terms", id=list(self.rules.pins[: ranking.MOST_PINS]))],
                minimum_should_match=1,
            )
        return Q("bool", must=[text], should=ranking.rule_clauses(self.rules))


def page(asked: Asked, *, start: int, size: int) -> Json:
    """Counts of all facets and the hits from `start` on (0 is the first)."""
    demands = facets.conditions(asked.query)
    search = _search(asked, []).extra(track_total_hits=True, **{"from": start, "size": size})
    if condition := facets.together(demands):
        search = search.post_filter(condition)
    for name, count in facets.aggregations(demands).items():
        search.aggs[name] = count
    return search.to_dict()


def ids(
    asked: Asked, *, start: int, size: int, after: Sequence[Any] = (), within: Sequence[Query] = ()
) -> Json:
    """Only hits: `size` of them from `start`, or those after the sort values `after`.

    `within` narrows further, for walking through one part of the order.
    """
    demands = [*facets.conditions(asked.query).values(), *within]
    search = _search(asked, demands).extra(track_total_hits=False, size=size)
    if after:
        return search.extra(search_after=list(after)).to_dict()
    return search.extra(**{"from": start}).to_dict()


def total(asked: Asked) -> Json:
    """Only the number of products on this list."""
    query = _unscored(asked, list(facets.conditions(asked.query).values()))
    return Search().query(query).extra(track_total_hits=True, size=0, _source=False).to_dict()


def histogram(asked: Asked, name: str, *, interval: int, within: Sequence[Query] = ()) -> Json:
    """How many hits stand in each interval of an integer field; every facet narrows."""
    demands = [*facets.conditions(asked.query).values(), *within]
    search = Search().query(_unscored(asked, demands)).extra(size=0, track_total_hits=False, _source=False)
    search.aggs.bucket("in", A("histogram", field=name, interval=interval, min_doc_count=1))
    return search.to_dict()


def both_names(typed: Typed, *, size: int) -> Json:
    """The names of products that have every word."""
    search = Search().query(words.matching(typed, "exact")).sort(*sorting.sort("relevance", by_score=False))
    return search.extra(size=size, track_total_hits=False).source(["name_th", "name_en"]).to_dict()


def names(typed: Typed, *, size: int) -> Json:
    """Both names of the products whose names have most trigrams of the text."""
    search = Search().query(words.alike(typed)).sort(*sorting.BY_SCORE)
    return search.extra(size=size, track_total_hits=False).source(["name_th", "name_en"]).to_dict()


def _search(asked: Asked, demands: list[Query]) -> Search:
    asked_words = asked.words
    if asked_words is not None and asked.query.sort == "relevance":
        query = _among(asked_words, demands, asked)
    elif asked.by_score:
        query = Q("bool", filter=[_unscored(asked, demands)], should=[words.whole(asked.typed)])
    else:
        query = _unscored(asked, demands)
    sort = sorting.sort(asked.query.sort, by_score=asked.by_score)
    return Search().query(query).sort(*sort).extra(_source=False)


def _among(asked_words: Query, demands: list[Query], asked: Asked) -> Query:
    filters = [*demands, *_fixed(asked.query)]
    return Q("bool", must=[asked_words], filter=filters) if filters else asked_words


def _unscored(asked: Asked, demands: list[Query]) -> Query:
    filters = [*demands, *_fixed(asked.query)]
    if asked.typed.units:
        text = words.matching(asked.typed, asked.tier)
        if asked.rules.pins:
            text = Q(
                "bool",
                should=[text, Q("terms", id=list(asked.rules.pins[: ranking.MOST_PINS]))],
                minimum_should_match=1,
            )
        filters.append(text)
    return Q("bool", filter=filters) if filters else Q("match_all")


def _fixed(query: ListQuery) -> list[Query]:
    return [Q("term", shop=query.shop)] if query.shop else []
