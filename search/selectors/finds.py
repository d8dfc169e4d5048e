"""Why the cards of a page were found: the typed words marked in each name and text."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils.translation import get_language

from catalogue.selectors.cards import ListedCard
from marketplace.common.templatetags.look import Find
from search import marking
from search.selectors import records
from search.text.analyser import Analyser


def finds(cards: Sequence[ListedCard], text: str, analyser: Analyser) -> dict[int, Find]:
    """By product id: the marked name, and an excerpt where a word stands that the name has not.

    One query when some name lacks a word, none otherwise.
    """
    units = analyser.units(text)
    if not units:
        return {}
    names = {card.product_id: marking.mark(card.name, units, analyser) for card in cards}
    lacking = [product for product, name in names.items() if len(name.units) < len(units)]
    language = "en" if (get_language() or "th").startswith("en") else "th"
    told = records.texts(lacking, language) if lacking else {}
    found = {}
    for product, name in names.items():
        part = marking.excerpt(told.get(product, ""), units, analyser, but=name.units)
        found[product] = Find(name.html, part.html if part else "")
    return found
