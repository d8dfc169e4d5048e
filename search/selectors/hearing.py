"""As what a typed text is asked: as it stands, corrected, or in a wider tier.

Everything here depends on the text and the index alone, never on the filters, so that the count
beside a filter is what the list shows once it is chosen.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol

from search.engines.base import Engine, Json
from search.filters import ListQuery
from search.query import body
from search.query.body import Asked
from search.query.correction import corrected
from search.query.words import Chunk, Tier, Typed, lettered, spelled
from search.selectors.paging import INDEX
from search.text.alike import words_like
from search.text.units import Unit

# So many products spelled like that are enough not to ask whether something else was meant.
ENOUGH = 5
# With fewer than fill a first screen, similar names follow those that have every word.
SCREENFUL = 10
# Words that so many of the full matches share say in Thai what was typed in English.
SHARED_PERCENT = 66
# Names that a correction is taken from.
NAMES_READ = 30
# Words of the glossary beside them, which also name what stands in categories alone.
WORDS_READ = 5


class Reader(Protocol):
    """What cuts a typed text: `search.text.analyser.Analyser`."""

    def units(self, text: str) -> tuple[Unit, ...]: ...

    def trigrams(self, text: str) -> Sequence[str]: ...

    def sounds(self, text: str) -> Sequence[str]: ...

    def telling(self, name_th: str) -> Sequence[str]: ...

    def english_heads(self, name_en: str) -> Sequence[str]: ...


@dataclass(frozen=True, slots=True)
class Heard:
    """The words to ask for, those typed or the corrected ones, and the tier."""

    typed: Typed
    tier: Tier = "exact"
    corrected: str = ""
    is_any_complete: bool = True


class Verdict(NamedTuple):
    """How a text is heard: the tier, the corrected words or "", `Typed.called`, and whether any
    product has every word."""

    tier: Tier
    corrected: str = ""
    called: tuple[str, ...] = ()
    is_any_complete: bool = True


# Gives what it keeps under a name, or computes it.
Memory = Callable[[str, Callable[[], Verdict]], Verdict]


def forgetful(_about: str, compute: Callable[[], Verdict]) -> Verdict:
    return compute()


def read(text: str, analyser: Reader) -> Typed:
    """The units and trigrams of a typed text, by the pieces between its spaces."""
    pieces = text.split()
    units: list[list[Unit]] = [[] for _ in pieces]
    place = at = 0
    for unit in analyser.units(text):
        # A unit of which the normalised spelling stands nowhere belongs where the one before did.
        for later in range(place, len(pieces)):
            start = at if later == place else 0
            if (found := pieces[later].casefold().find(unit.typed, start)) >= 0:
                place, at = later, found + len(unit.typed)
                break
        units[place].append(unit)
    chunks = (
        Chunk(tuple(inside), tuple(analyser.trigrams(piece)), tuple(analyser.sounds(piece)))
        for piece, inside in zip(pieces, units, strict=True)
        if inside
    )
    return Typed(tuple(chunks), tuple(analyser.trigrams(text)), tuple(analyser.sounds(text)))


def hear(
    engine: Engine,
    query: ListQuery,
    typed: Typed,
    analyser: Reader,
    *,
    beside: Sequence[Json] = (),
    memory: Memory = forgetful,
) -> tuple[Heard, list[Json]]:
    """The surest way in which the text of `query` finds enough, and the answers to `beside`.

    As typed, when a screenful of products is spelled like that; corrected, when few are and more are
    then; otherwise in the first tier with a screenful, or to which the next adds nothing. `beside`
    are other bodies for the first round trip; they stay unanswered when `memory` has the text.
    """
    if not typed.units:
        return Heard(typed), engine.search_many(INDEX, beside) if beside else []
    answers: list[Json] = []

    def listen() -> Verdict:
        counted, *others = engine.search_many(INDEX, [_total_of(spelled(typed), "exact"), *beside])
        answers.extend(others)
        sure = hits_of(counted)
        if sure >= SCREENFUL:
            return Verdict("exact")
        meant = (
            None if query.verbatim or sure >= ENOUGH else _meant(engine, query.text, typed, analyser, sure)
        )
        return meant or _tier(engine, typed, analyser)

    verdict = memory(f"{query.verbatim} {query.text}", listen)
    meant = _as_heard(typed, verdict, analyser)
    return Heard(meant, verdict.tier, verdict.corrected, verdict.is_any_complete), answers


def _as_heard(typed: Typed, verdict: Verdict, analyser: Reader) -> Typed:
    meant = read(verdict.corrected, analyser) if verdict.corrected else typed
    return replace(meant, called=verdict.called) if verdict.called else meant


def hits_of(answer: Json) -> int:
    return int(answer["hits"]["total"]["value"])


def _meant(engine: Engine, text: str, typed: Typed, analyser: Reader, sure: int) -> Verdict | None:
    """The text corrected from the names and words most like it, if more products are spelled like that."""
    if not typed.trigrams:
        return None
    alike = engine.search(INDEX, body.names(typed, size=NAMES_READ))
    mended = corrected(text, [*_names(alike), *words_like(text.split(), WORDS_READ)])
    if not mended:
        return None
    meant = read(mended, analyser)
    found = hits_of(engine.search(INDEX, _total_of(spelled(meant), "exact"))) if meant.units else 0
    if found <= sure:
        return None
    if found >= SCREENFUL:
        return Verdict("exact", mended)
    return _tier(engine, meant, analyser)._replace(corrected=mended)


def _tier(engine: Engine, typed: Typed, analyser: Reader) -> Verdict:
    """The first tier with a screenful of hits, or to which the next adds some."""
    called = _called(engine, typed, analyser)
    answers = engine.search_many(
        INDEX, [_total_of(typed, "exact"), _total_of(replace(typed, called=called), "near")]
    )
    exact, near = map(hits_of, answers)
    if exact >= SCREENFUL or (exact and exact == near):
        return Verdict("exact")
    return Verdict("near" if near else "fuzzy", called=called, is_any_complete=exact > 0)


def _called(engine: Engine, typed: Typed, analyser: Reader) -> tuple[str, ...]:
    """The Thai words that most products share of which the English name means what was typed: it has
    every word, and its head noun is one of them. Of a single one its Thai head noun.

    So one product that says "hanging mobile" finds all that say โมบาย, though no glossary has it.
    """
    stems = {
        term
        for unit in typed.units
        for option in unit.options
        if option.field == "eng" and option.how == "exact" and not unit.typed.isdigit()
        for term in option.terms
    }
    if not stems:
        return ()
    answer = engine.search(INDEX, body.both_names(lettered(typed), size=SCREENFUL))
    told = [
        analyser.telling(source["name_th"])
        for source in _sources(answer)
        if not stems.isdisjoint(analyser.english_heads(source.get("name_en", "")))
    ]
    if len(told) == 1:
        return tuple(told[0][:1])
    shared = Counter(word for words in told for word in words)
    return tuple(word for word, times in shared.items() if times * 100 >= len(told) * SHARED_PERCENT)


def _total_of(typed: Typed, tier: Tier) -> Json:
    return body.total(Asked(ListQuery(), typed, tier))


def _names(answer: Json) -> list[str]:
    """Thai and English names of hits, the most alike first."""
    return [
        source[name] for name in ("name_th", "name_en") for source in _sources(answer) if source.get(name)
    ]


def _sources(answer: Json) -> list[Json]:
    return [hit["_source"] for hit in answer["hits"]["hits"]]
