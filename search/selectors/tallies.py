"""What was searched in vain, and how far down a list people open products."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from django.db.models import Max, Sum
from django.utils import timezone

from search.models import ClickTally, SearchTally

POSITIONS = 20


@dataclass(frozen=True, slots=True)
class Vain:
    """A text that found nothing `times` times, last on `last`."""

    query: str
    times: int
    last: dt.date


@dataclass(frozen=True, slots=True)
class Position:
    """A position of a list: products opened there, and their share of all lists that had it, in percent."""

    position: int
    clicks: int
    percent: float


@dataclass(frozen=True, slots=True)
class Searches:
    """All searches of a period."""

    total: int
    without_results: int

    @property
    def percent(self) -> float:
        return 100 * self.without_results / self.total if self.total else 0.0


def searches(days: int) -> Searches:
    """How many there were in the last `days` days, today included."""
    sums = SearchTally.objects.filter(day__gt=_before(days)).aggregate(
        total=Sum("searches", default=0), vain=Sum("without_results", default=0)
    )
    return Searches(sums["total"], sums["vain"])


def without_results(days: int, limit: int = 100) -> list[Vain]:
    """The texts that found nothing, the most frequent first."""
    rows = (
        SearchTally.objects.filter(day__gt=_before(days), without_results__gt=0)
        .values("query")
        .annotate(times=Sum("without_results"), last=Max("day"))
        .order_by("-times", "-last", "query")[:limit]
    )
    return [Vain(row["query"], row["times"], row["last"]) for row in rows]


def click_through(days: int, query: str = "") -> list[Position]:
    """Positions 1 to POSITIONS, of all texts or of one."""
    tallies = SearchTally.objects.filter(day__gt=_before(days))
    clicks = ClickTally.objects.filter(day__gt=_before(days), position__lte=POSITIONS)
    if query:
        tallies, clicks = tallies.filter(query=query), clicks.filter(query=query)
    shown = tallies.aggregate(n=Sum("searches", default=0) - Sum("without_results", default=0))["n"]
    by_position = dict(clicks.values_list("position").annotate(n=Sum("clicks")))
    return [
        Position(at, by_position.get(at, 0), 100 * by_position.get(at, 0) / shown if shown else 0.0)
        for at in range(1, POSITIONS + 1)
    ]


def _before(days: int) -> dt.date:
    return timezone.localdate() - dt.timedelta(days=days)
