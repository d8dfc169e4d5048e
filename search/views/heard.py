"""What the list says of how a search was heard: filters read out of its words, other spellings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from django.utils.translation import gettext

from search.filters import Choice, ListQuery
from search.selectors.engine import DatabaseEngine, IndexEngine
from search.selectors.facets import FacetCounts
from search.selectors.found import Found
from search.understanding import Understanding, widened
from search.views.listing import Chip, Words


class Notice(NamedTuple):
    """One line above the list; `link` leads to what was typed, letter for letter."""

    text: str
    link: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Heard:
    """A list as it was asked for and as it is shown.

    `typed` is the address; `query` what is searched, with filters for words that name them.
    """

    typed: ListQuery
    understanding: Understanding
    counts: FacetCounts
    found: Found | None
    # The words of filters that no product passes; the list then goes without them.
    missed: str = ""

    @property
    def query(self) -> ListQuery:
        return self.understanding.query

    @property
    def words(self) -> str:
        """The words that names are compared with: the corrected ones where there are any."""
        return (self.found.corrected if self.found else "") or self.query.text


def hear(engine: IndexEngine | DatabaseEngine, understanding: Understanding, typed: ListQuery) -> Heard:
    """The list as understood. When that is empty: letter for letter if names are spelled so, or else
    the remaining words without the filters that were read out of the text, or what comes near.
    """
    counts = engine.counts(understanding.query)
    missed = ""
    if not counts.total and not understanding.is_literal:
        wide = widened(understanding, typed)
        literal = engine.counts(typed)
        if literal.total and (wide is None or _is_spelled(engine, typed)):
            understanding, counts = Understanding(typed), literal
        elif wide is not None and (wider := engine.counts(wide)).total:
            missed = " ".join(note.typed for note in understanding.notes if note.choices)
            understanding, counts = Understanding(wide), wider
        elif literal.total:
            understanding, counts = Understanding(typed), literal
    found = engine.found(understanding.query) if isinstance(engine, IndexEngine) else None
    return Heard(typed, understanding, counts, found, missed)


def _is_spelled(engine: IndexEngine | DatabaseEngine, query: ListQuery) -> bool:
    """Whether products are called what was typed; the database finds nothing else."""
    found = engine.found(query) if isinstance(engine, IndexEngine) else None
    return found is None or found.is_spelled


def chips(heard: Heard, words: Words, *, shop: str = "") -> tuple[list[Chip], list[Chip]]:
    """Chips of what was chosen, and of what was understood from the words; none of a fixed `shop`.

    The cross of an understood one leads to the list without its words, that of a chosen one
    keeps the words as typed.
    """
    notes = [note for note in heard.understanding.notes if note.choices]
    understood = {choice for note in notes for choice in note.choices}
    chosen = [
        Chip(words.label(choice), _without(heard, choice))
        for choice in heard.query.choices()
        if choice not in understood and not _is_understood_price(heard, choice) and choice != ("shop", shop)
    ]
    return chosen, [
        Chip(", ".join(words.label(choice) for choice in note.choices), note.without.to_query_string())
        for note in notes
    ]


def _without(heard: Heard, choice: Choice) -> str:
    if choice[0] == "q":
        return heard.query.to_query_string(without=["q"])
    return heard.typed.to_query_string(without=[choice])


def _is_understood_price(heard: Heard, choice: Choice) -> bool:
    """A price that came from the words, in the spelling of an address."""
    return choice[0] in ("price_min", "price_max") and getattr(heard.typed, choice[0]) is None


def notices(heard: Heard) -> list[Notice]:
    """How the words were read where it was not as typed."""
    notes = [
        Notice(
            gettext("Read on the other keyboard: “%(words)s”.") % {"words": _other_layout(heard)},
            gettext("Search for “%(words)s”") % {"words": note.typed},
            note.without.to_query_string(),
        )
        for note in heard.understanding.notes
        if note.kind == "keyboard"
    ]
    if heard.missed:
        told = gettext("No “%(rest)s” matches “%(words)s”. Showing all “%(rest)s”.")
        notes.append(
            Notice(
                told % {"words": heard.missed, "rest": heard.query.text},
                gettext("Search for “%(words)s”") % {"words": heard.missed},
                replace(heard.typed, text=heard.missed, page=1).to_query_string(),
            )
        )
    found = heard.found
    if found is None or not found.total:
        return notes
    literal = replace(heard.query, verbatim=True, page=1).to_query_string()
    if found.corrected:
        shown = gettext("Showing products for “%(words)s”.") % {"words": found.corrected}
        exact = gettext("Search for “%(words)s” as typed") % {"words": heard.query.text}
        notes.append(Notice(shown, exact, literal))
    if found.tier != "exact":
        # Of the words alone: with filters on, the list may hold only the ones or the others.
        few = gettext("Few products have all these words, so similar ones are listed too.")
        none = gettext("No product has all these words. Similar ones are listed.")
        notes.append(Notice(few if found.is_any_complete else none))
    return notes


def _other_layout(heard: Heard) -> str:
    """The whole text as it was read, filters among it."""
    texts = [note.typed for note in heard.understanding.notes if note.kind != "keyboard"]
    return " ".join(filter(None, [heard.query.text, *texts]))
