"""What a match is worth. The reasons and the sources: docs/algorithms/ranking.md.

All points are whole numbers, so that their sums are equal on every engine (`search.query`).
Points order only by text; among equals `by_rank` decides: what can be bought, official star of
the newest round, freshness, popularity, spread, id (`catalogue.selectors.card_sources.rank`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from elasticsearch.dsl import Q
from elasticsearch.dsl.query import Query

from search.text.units import How, Option

# Points of one unit by the best field it is met in.
FIELD_POINTS: Mapping[str, int] = {
    "head": 160,
    "word": 120,
    "eng": 110,
    "sub": 90,
    "rom": 80,
    "ctx": 30,
}
# Tenths of the points that remain when the token is not what was typed but stands for it.
HOW_TENTHS: Mapping[How, int] = {"exact": 10, "parts": 9, "synonym": 9, "sound": 9, "translation": 8}
PHRASE_TENTHS = 5
# What the head noun adds for a token of the name: the thing itself before a thing with it.
HEAD_BONUS = 40
# What a token that stands for several typed words adds to each of them: "pha" and "mai" met by
# one word ผ้าไหม, before products that have the two sounds somewhere. English words joined only
# stand side by side.
JOINED_BONUS = 60
NEIGHBOUR_BONUS = 20  # two words typed side by side that stand so in the name, too
DESCRIBED = 1  # each unit that the description has too
CALLED = 10_000  # a product called in Thai as those are that meet all units in English
WHOLE_TIER = 100_000  # a product that meets all units exactly, among those of a wider tier
BOOST_STEP = 100  # points of one step that staff give a product
PIN = 500_000  # more than all other points together; one more for each place further up
MOST_PINS = 20
MOST_NAMED = 100  # buried or boosted products of one text


@dataclass(frozen=True, slots=True)
class Rules:
    """What staff decided for one typed text, by product id.

    Pinned products come first in the order given, whatever their text, when they pass the
    filters. Buried ones come last. Boosts add BOOST_STEP points for each step, 1 to 9.
    Beyond MOST_PINS and MOST_NAMED the rest is left out.
    """

    pins: tuple[int, ...] = ()
    buries: tuple[int, ...] = ()
    boosts: Mapping[int, int] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.pins or self.buries or self.boosts)


NO_RULES = Rules()


def points(option: Option) -> int:
    """What a unit met by this option is worth, its head noun apart."""
    tenths = HOW_TENTHS[option.how]
    if option.how == "translation" and len(option.terms) > 1:
        tenths = PHRASE_TENTHS  # its words may stand anywhere in the name: "shrimp" and "paste"
    return FIELD_POINTS[option.field] * tenths // 10


def constant(query: Query, score: int) -> Query:
    return Q("constant_score", filter=query, boost=score)


def rule_clauses(rules: Rules) -> list[Query]:
    """Scoring clauses for the rules; a product that none names gets the same as any other."""
    pinned = list(reversed(rules.pins[:MOST_PINS]))
    clauses = [constant(Q("term", id=each), PIN * place) for place, each in enumerate(pinned, 1)]
    boosted = list(rules.boosts.items())[:MOST_NAMED]
    clauses += [constant(Q("term", id=each), BOOST_STEP * step) for each, step in boosted]
    if rules.buries:
        # There are no negative points: all the others rise instead.
        others = Q("bool", must_not=[Q("terms", id=sorted(rules.buries)[:MOST_NAMED])])
        clauses.append(constant(others, 2 * WHOLE_TIER))
    return clauses
