"""The orders of a list as sorts on one unique number each (`search.documents`)."""

from __future__ import annotations

from elasticsearch.dsl.query import Query

Sort = list[dict[str, str]]

BY_FIELD = {
    "relevance": "by_rank",
    "new": "by_new",
    "price_asc": "by_cheap",
    "price_desc": "by_dear",
    "star": "by_star",
}
BY_SCORE: Sort = [{"_score": "desc"}, {"by_rank": "desc"}]


def sort(name: str, words: Query | None) -> Sort:
    """Relevance goes by points when there are words, by rank alone otherwise."""
    if name == "relevance" and words is not None:
        return BY_SCORE
    return [{BY_FIELD[name]: "desc"}]
