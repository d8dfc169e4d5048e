"""The typed words as clauses: which products match in a tier, and what each match is worth.

Tiers are cumulative. `exact`: every unit is met by one of its options. `near`: also names that
share most trigrams, of a piece or of the whole text, in letters or in sound (typos, other cuts, words
run together), or bear the Thai words of those that have every word in English. `fuzzy`: also words a
letter or two away, and products that miss some of the units.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from elasticsearch.dsl import Q
from elasticsearch.dsl.query import Query

from search.query.ranking import (
    CALLED,
    DESCRIBED,
    HEAD_BONUS,
    JOINED_BONUS,
    NEIGHBOUR_BONUS,
    WHOLE_TIER,
    constant,
    points,
)
from search.text.sounds import SOUND_MARK
from search.text.units import Option, Unit

Tier = Literal["exact", "near", "fuzzy"]
TIERS: tuple[Tier, ...] = ("exact", "near", "fuzzy")
# What gives points beside the words themselves (`beside`).
Beside = Literal["whole", "called", "described", "neighbours", "trigrams"]

# Fields made of the name: a token met there may be its head noun.
NAME_FIELDS = ("word", "sub", "eng", "rom")
# Fewer trigrams say nothing of a word.
TRIGRAMS_LEAST = 3
# One slip takes three trigrams, which is half of a short word; a long text has room for two slips.
SHORT_PERCENT, LONG_PERCENT, LONG = 50, 60, 10
# A long name has many sounds, and no foreign word shall be made of them: bicycle, toyota.
SOUND_PERCENT = 67
TRIGRAM_POINTS = 10
# Of so many pieces between spaces a product near the text may miss one, of six two: a rare word
# more often says what nobody wrote than what nobody sells.
CHUNKS_MANY, MOST_CHUNKS_PERCENT = 3, 66
# Names with fewer of the trigrams are not looked at for a correction.
ALIKE_PERCENT = 35
# Letters of a token from which one, then two slips are forgiven.
ONE_SLIP, TWO_SLIPS = 4, 8
# As many as Elasticsearch allows at least: it takes the nearest words, the embedded engine all of them.
FUZZY_MOST = 1000
FUZZY_POINTS = 40


@dataclass(frozen=True, slots=True)
class Chunk:
    """What stands between two spaces of a typed text: its units, and the trigrams of its letters and
    of how it sounds."""

    units: tuple[Unit, ...]
    trigrams: tuple[str, ...]
    sounds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Typed:
    """A text ready to be asked. `called`: Thai words that mean the same, learnt from names in both languages."""

    chunks: tuple[Chunk, ...] = ()
    trigrams: tuple[str, ...] = ()
    sounds: tuple[str, ...] = ()
    called: tuple[str, ...] = ()

    @property
    def units(self) -> tuple[Unit, ...]:
        return tuple(unit for chunk in self.chunks for unit in chunk.units)


def matching(typed: Typed, tier: Tier) -> Query:
    """The products that the text finds in this tier. Unscored."""
    every = Q("bool", must=[_any(unit) for unit in typed.units])
    if tier == "exact":
        return every
    wider = [every, *_called(typed), *_most_of(typed.trigrams), *_most_of(typed.sounds, SOUND_PERCENT)]
    if len(typed.chunks) >= CHUNKS_MANY:
        each = [Q("bool", must=[_any(unit) for unit in chunk.units]) for chunk in typed.chunks]
        least = -(-len(each) * MOST_CHUNKS_PERCENT // 100)
        wider.append(Q("bool", should=each, minimum_should_match=least))
    if len(typed.chunks) > 1:
        wider.append(Q("bool", must=[_near(chunk) for chunk in typed.chunks]))
    if tier == "fuzzy":
        slipped = [_any(unit, with_slips=True) for unit in typed.units]
        wider.append(Q("bool", should=slipped, minimum_should_match=(len(slipped) + 1) // 2))
    return Q("bool", should=wider, minimum_should_match=1)


def whole(typed: Typed) -> Query:
    """Points for the products that have every word, the same for all of them."""
    return constant(Q("bool", must=[_any(unit) for unit in typed.units]), WHOLE_TIER)


def spelled(typed: Typed) -> Typed:
    """The text without what Thai words only sound like: as a careful writer would have typed it.

    A word typed in Latin letters has nothing but its sound, and keeps it.
    """
    return _with_units(typed, lambda unit: unit if unit.typed.isascii() else _without_sound(unit))


def lettered(typed: Typed) -> Typed:
    """The text without what any of its words sounds like: Latin ones are English then."""
    return _with_units(typed, _without_sound)


def _with_units(typed: Typed, change: Callable[[Unit], Unit]) -> Typed:
    chunks = (replace(chunk, units=tuple(map(change, chunk.units))) for chunk in typed.chunks)
    return replace(typed, chunks=tuple(chunks))


def _without_sound(unit: Unit) -> Unit:
    options = tuple(option for option in unit.options if option.how != "sound")
    return replace(unit, options=options) if options else unit


def alike(typed: Typed) -> Query:
    """Names by the share of trigrams they have in common with the text."""
    each = _shared(typed.trigrams)
    return Q("bool", should=each, minimum_should_match=max(1, len(each) * ALIKE_PERCENT // 100))


def scored(typed: Typed, tier: Tier) -> Query:
    """`matching`, with points."""
    more = beside(typed, tier)
    joined = joined_options(typed.units)
    if tier == "exact":
        must = [_best(unit, joined) for unit in typed.units]
        return Q("bool", must=must, should=[*more["described"], *more["neighbours"]])
    should = [*more["whole"], *more["called"], *more["described"], *more["neighbours"]]
    should += [_best(unit, joined, with_slips=tier == "fuzzy") for unit in typed.units]
    should += more["trigrams"]
    return Q("bool", filter=[matching(typed, tier)], should=should)


def beside(typed: Typed, tier: Tier) -> Mapping[Beside, list[Query]]:
    """The clauses that give points beside the words themselves: those met add up."""
    found: dict[Beside, list[Query]] = {
        "described": [_described(unit) for unit in typed.units],
        "neighbours": _neighbours(typed.units),
    }
    if tier != "exact":
        found["whole"] = [whole(typed)]
        found["called"] = [constant(each, CALLED) for each in _called(typed)]
        found["trigrams"] = _shared((*typed.trigrams, *typed.sounds))
    return found


def _called(typed: Typed) -> list[Query]:
    """Names with all the Thai words that were learnt for the text."""
    return [Q("bool", must=[Q("term", sub=word) for word in typed.called])] if typed.called else []


def _joined_bonus(option: Option) -> int:
    return NEIGHBOUR_BONUS if option.field == "eng" else JOINED_BONUS


def joined_options(units: Sequence[Unit]) -> frozenset[Option]:
    """Single tokens that meet more than one of the units: words that were typed apart."""
    times = Counter(
        option
        for unit in units
        for option in set(unit.options)
        if len(option.terms) == 1 and option.how != "translation"
    )
    return frozenset(option for option, count in times.items() if count > 1)


def option_clause(option: Option) -> Query:
    """Products that have all terms of the option."""
    terms = [Q("term", **{option.field: term}) for term in option.terms]
    return terms[0] if len(terms) == 1 else Q("bool", must=terms)


def ways(unit: Unit, joined: Collection[Option] = ()) -> dict[Option, int]:
    """Every way to meet the unit with its points; a token of the name also as its head noun.

    `joined` are options that stand for several neighbours together (`joined_options`).
    """
    found: dict[Option, int] = {}
    for option in unit.options:
        found[option] = points(option) + (_joined_bonus(option) if option in joined else 0)
        if option.field in NAME_FIELDS and len(option.terms) == 1:
            mark = SOUND_MARK if option.field == "rom" else ""
            head = Option("head", (mark + option.terms[0],), option.how)
            found[head] = max(found.get(head, 0), found[option] + HEAD_BONUS)
    best: dict[tuple[str, tuple[str, ...]], Option] = {}
    for option, worth in found.items():
        known = best.setdefault((option.field, option.terms), option)
        if found[known] < worth:
            best[option.field, option.terms] = option
    return {option: found[option] for option in best.values()}


def _neighbours(units: Sequence[Unit]) -> list[Query]:
    """Names in which two words stand side by side as they were typed."""
    together = dict.fromkeys(one.typed + other.typed for one, other in pairwise(units))
    return [constant(Q("term", pair=pair), NEIGHBOUR_BONUS) for pair in together if not pair.isascii()]


@lru_cache(maxsize=32)
def _any(unit: Unit, *, with_slips: bool = False) -> Query:
    """The unit by any of its ways. It stands several times in each body of a page, and is kept no longer."""
    clauses = [option_clause(option) for option in unit.options]
    if with_slips:
        clauses += slips(unit).values()
    return _one_of(clauses)


def _one_of(clauses: list[Query]) -> Query:
    return clauses[0] if len(clauses) == 1 else Q("bool", should=clauses, minimum_should_match=1)


def _best(unit: Unit, joined: Collection[Option], *, with_slips: bool = False) -> Query:
    """The unit by its best option."""
    clauses = [constant(option_clause(option), worth) for option, worth in ways(unit, joined).items()]
    if with_slips:
        clauses += slips(unit).values()
    return Q("dis_max", queries=clauses)


def _described(unit: Unit) -> Query:
    """Descriptions are of both languages, so any token of the unit counts."""
    terms = sorted({term for option in unit.options if option.field != "rom" for term in option.terms})
    return constant(Q("terms", desc=terms), DESCRIBED)


def _near(chunk: Chunk) -> Query:
    """Products that have all units of the chunk, or a name with most of its trigrams in letters or sound."""
    every = Q("bool", must=[_any(unit) for unit in chunk.units])
    return _one_of([every, *_most_of(chunk.trigrams), *_most_of(chunk.sounds, SOUND_PERCENT)])


def _shared(trigrams: Sequence[str]) -> list[Query]:
    """Points for each trigram that the name has.

    Counted, not weighed by BM25: its sums differ in the last bit from engine to engine, and
    names that are equally like would stand in another order on each.
    """
    return [constant(Q("term", tri=each), TRIGRAM_POINTS) for each in dict.fromkeys(trigrams)]


def _most_of(trigrams: Sequence[str], percent: int = 0) -> list[Query]:
    """Names with most of these trigrams, or this share of them; nothing for too few of them."""
    each = list(dict.fromkeys(trigrams))
    if len(each) < TRIGRAMS_LEAST:
        return []
    percent = percent or (SHORT_PERCENT if len(each) < LONG else LONG_PERCENT)
    least = -(-len(each) * percent // 100)
    return [Q("bool", should=[Q("term", tri=one) for one in each], minimum_should_match=least)]


def slips(unit: Unit) -> dict[tuple[str, str], Query]:
    """By field of the name and token: words a slip away from what was typed, each FUZZY_POINTS."""
    tokens = dict.fromkeys(
        (option.field, option.terms[0])
        for option in unit.options
        if option.field in ("word", "eng", "rom") and len(option.terms) == 1 and option.how != "synonym"
    )
    # Constant, since the engines score and rewrite a bare one each in its own way.
    return {
        (name, token): constant(_fuzzy(name, token), FUZZY_POINTS)
        for name, token in tokens
        if len(token) >= ONE_SLIP
    }


def _fuzzy(name: str, token: str) -> Query:
    how = {
        "value": token,
        "fuzziness": 2 if len(token) >= TWO_SLIPS else 1,
        "prefix_length": 0,
        "max_expansions": FUZZY_MOST,
        "transpositions": True,
    }
    return Q("fuzzy", **{name: how})
