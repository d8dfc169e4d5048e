"""`?explain=1`: why each product of a page stands where it does, for staff alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from django.http import HttpRequest

from search.engines.base import EngineUnavailable, reading_answers
from search.selectors import explained
from search.selectors.engine import IndexEngine
from search.selectors.explained import Explanation
from search.views.page import ListPage

STAFF = "wagtailadmin.access_admin"


class Told(NamedTuple):
    """An explanation with the name and position of its product."""

    position: int
    name: str
    url: str
    why: Explanation


def explanations(request: HttpRequest, page: ListPage) -> Sequence[Told] | None:
    """One for each card, or None for anybody who is not staff and for pages that did not ask.

    The session is read only when the address asks, so that other pages stay the same for all.
    """
    if request.GET.get("explain") != "1" or not request.user.has_perm(STAFF):
        return None
    engine = page.engine
    if not isinstance(engine, IndexEngine) or engine.reading is None or page.heard.found is None:
        return []
    reading = engine.reading
    rules = reading.rules_for(page.query.text)
    try:
        with reading_answers():
            whys = explained.explain(reading.engine, page.query, page.heard.found, reading.analyser, rules)
    except EngineUnavailable:
        return []
    cards = {card.product_id: card for card in engine.cards(page.query)}
    return [
        Told(page.paging.start + at, cards[why.product_id].name, cards[why.product_id].url, why)
        for at, why in enumerate(whys, 1)
        if why.product_id in cards
    ]
