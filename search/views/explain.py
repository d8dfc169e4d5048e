"""`?explain=1`: why each product of a page stands where it does, for staff alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from search.engines.base import EngineUnavailable, reading_answers
from search.selectors import explained
from search.selectors.engine import IndexEngine
from search.selectors.explained import Explanation, Met
from search.text.sounds import SOUND_MARK
from search.views.page import ListPage

STAFF = "wagtailadmin.access_admin"

TIERS = {"exact": _("every word met"), "near": _("alike"), "fuzzy": _("a letter or two away")}
FIELDS = {
    "head": _("head noun"),
    "word": _("word of the name"),
    "eng": _("English word of the name"),
    "sub": _("part of a word"),
    "rom": _("sound of the name"),
    "ctx": _("place, shop or category"),
}
HOWS = {
    "exact": _("as typed"),
    "parts": _("in parts"),
    "synonym": _("another word for it"),
    "translation": _("translated"),
    "sound": _("by its sound"),
    "slip": _("misspelled"),
}
BESIDE = {
    "whole": _("every word met"),
    "called": _("called as those with every word"),
    "described": _("in the description, too"),
    "neighbours": _("words side by side"),
    "trigrams": _("three letters in common"),
}
RULES = {"pinned": _("At the top"), "boosted": _("Further up"), "buried": _("At the end")}


class Row(NamedTuple):
    """Points and what they are for."""

    label: str
    points: float


class Told(NamedTuple):
    """An explanation with the name and position of its product."""

    position: int
    name: str
    url: str
    why: Explanation

    @property
    def tier(self) -> str:
        return str(TIERS[self.why.tier])

    @property
    def words(self) -> list[Row]:
        """What the score is made of, the rules of staff apart."""
        return list(_words(self.why))

    @property
    def rule(self) -> str:
        return str(RULES.get(self.why.ruled.name, ""))

    @property
    def rules(self) -> list[Row]:
        ruled = self.why.ruled
        rows = [
            Row(gettext("At the top"), ruled.pinned),
            Row(gettext("Further up"), ruled.boost),
            Row(gettext("not at the end"), ruled.spared),
        ]
        return [row for row in rows if row.points]


def context_of(request: HttpRequest, page: ListPage) -> dict[str, Any]:
    """What `search/explained.html` shows below a list, in any frame."""
    return {"explanations": _explanations(request, page), "found_nothing": _found_nothing(page)}


def keep_private(response: HttpResponse, context: dict[str, Any]) -> None:
    """A page that explains is kept by no cache."""
    if context["explanations"] is not None:
        response["Cache-Control"] = "private, no-store"


def _explanations(request: HttpRequest, page: ListPage) -> Sequence[Told] | None:
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


def _found_nothing(page: ListPage) -> bool:
    """Whether the index answered, and with no product."""
    return page.heard.found is not None and not page.heard.found.ids


def _words(why: Explanation) -> Iterator[Row]:
    for met in why.met:
        yield Row(_met(met), met.points)
    for name, points in why.beside.items():
        if points:
            yield Row(str(BESIDE[name]), points)
    if abs(why.other) > 0.05:
        yield Row(gettext("other"), why.other)


def _met(met: Met) -> str:
    terms = " + ".join(term.removeprefix(SOUND_MARK) for term in met.terms)
    return f"“{met.typed}” → {FIELDS.get(met.field, met.field)}: {terms} ({HOWS[met.how]})"
