"""Judged queries: what was asked for as an intent, grades from attributes, never from text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

CLASSES = ("thai", "english", "romanised", "typo", "place", "star", "mixed")
DENSE = 10


class Judgeable(Protocol):
    """What grading looks at."""

    id: int
    kinds: frozenset[str]
    parts: frozenset[str]
    province: str
    region: str
    star: int
    category: str


@dataclass(frozen=True, slots=True)
class Intent:
    """What somebody wants. Empty sets demand nothing; the sets of places and stars are alternatives.

    `made_of`: goods made of this cloth are close to the cloth itself.
    """

    kinds: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    provinces: frozenset[str] = frozenset()
    regions: frozenset[str] = frozenset()
    stars: frozenset[int] = frozenset()
    made_of: str = ""


@dataclass(frozen=True, slots=True)
class Judged:
    """A query as typed, its class, and the grade of each product that answers it."""

    q: str
    kind: str
    grades: dict[int, int]

    def line(self) -> dict[str, object]:
        return {
            "q": self.q,
            "class": self.kind,
            "grades": {str(key): value for key, value in self.grades.items()},
        }


def grade(intent: Intent, product: Judgeable) -> int:
    """2: what was asked for. 1: goods made of the asked cloth. 0: something else, or from elsewhere.

    A place and stars are conditions: what does not meet them is no answer.
    """
    if intent.provinces and product.province not in intent.provinces:
        return 0
    if intent.regions and product.region not in intent.regions:
        return 0
    if intent.stars and product.star not in intent.stars:
        return 0
    if not intent.parts <= product.parts:
        return 0
    if not intent.kinds or intent.kinds & product.kinds:
        return 2
    return int(bool(intent.made_of and intent.parts and intent.made_of in product.category))


def grades(intent: Intent, products: Iterable[Judgeable]) -> dict[int, int]:
    """The products that answer, with their grades.

    Where ten or more are just what was asked for, the same goods of another material count as
    close: below the others they do no harm. Where there are fewer, they would be padding.
    """
    pool: Sequence[Judgeable] = list(products)
    found = {product.id: given for product in pool if (given := grade(intent, product))}
    if intent.kinds and intent.parts and list(found.values()).count(2) >= DENSE:
        loose = Intent(intent.kinds, frozenset(), intent.provinces, intent.regions, intent.stars)
        for product in pool:
            if product.id not in found and grade(loose, product):
                found[product.id] = 1
    return found
