"""The orders of a list as sorts on one unique number each (`search.documents`)."""

from __future__ import annotations

Sort = list[dict[str, str]]

BY_FIELD = {
    "relevance": "by_rank",
    "new": "by_new",
    "price_asc": "by_cheap",
    "price_desc": "by_dear",
    "star": "by_star",
}
BY_SCORE: Sort = [{"_score": "desc"}, {BY_FIELD["relevance"]: "desc"}]


def sort(name: str, *, by_score: bool) -> Sort:
    """By the field of the order, behind the points where these come first."""
    by_field = {BY_FIELD[name]: "desc"}
    return [{"_score": "desc"}, by_field] if by_score else [by_field]
