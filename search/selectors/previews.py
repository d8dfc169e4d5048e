"""What a synonym group would change, before it is saved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import get_language

from catalogue.models import ProductCard
from search.engines import router
from search.engines.base import Engine, EngineUnavailable, reading_answers
from search.filters import ListQuery
from search.models import SynonymGroup
from search.selectors import found
from search.selectors.reading import current_extra_words
from search.selectors.staff import Groups, new_words
from search.text.analyser import Analyser, analyser_for

SHOWN = 5


@dataclass(frozen=True, slots=True)
class Effect:
    """A member of the group: products found today and with the group, and names that come to the first page."""

    word: str
    before: int
    after: int
    newcomers: tuple[str, ...]

    @property
    def more(self) -> int:
        return self.after - self.before


@dataclass(frozen=True, slots=True)
class Preview:
    """All members; `new_words` become words of the dictionary when the index is next built."""

    effects: tuple[Effect, ...]
    new_words: tuple[str, ...]


def preview(group: SynonymGroup) -> Preview | None:
    """The effect of the group as it stands in the form; None when no search engine answers."""
    rest: Groups = tuple(
        other.members
        for other in SynonymGroup.objects.filter(is_active=True).exclude(pk=group.pk).order_by("pk")
    )
    stored = SynonymGroup.objects.filter(pk=group.pk, is_active=True).first()
    today = (*rest, stored.members) if stored else rest
    planned = (*rest, group.members) if group.is_active else rest
    try:
        engine = router.engine()
        words = current_extra_words(engine)
        before, after = analyser_for(words, today), analyser_for(words, planned)
        with reading_answers():
            effects = tuple(_effect(engine, member, before, after) for member in group.members)
    except EngineUnavailable:
        return None
    return Preview(effects, tuple(new_words([group.members])))


def _effect(engine: Engine, word: str, before: Analyser, after: Analyser) -> Effect:
    query = ListQuery(text=word)
    old, new = found.find(engine, query, before), found.find(engine, query, after)
    fresh = [each for each in new.ids if each not in set(old.ids)]
    return Effect(word, old.total, new.total, _names(fresh[:SHOWN]))


def _names(ids: Sequence[int]) -> tuple[str, ...]:
    cards = ProductCard.objects.in_bulk(list(ids))
    english = (get_language() or "").startswith("en")
    return tuple((english and cards[each].name_en) or cards[each].name_th for each in ids if each in cards)
