"""What was searched in vain, and how far down a list people open products."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from django.db.models import Max, Q, Sum
from django.utils import timezone

from search.models import ClickTally, SearchTally
from search.text.normalise import normalise

POSITIONS = 20
# A text that fewer searches had may be one person's own: it is counted, but not listed.
LEAST_LISTED = 3


@dataclass(frozen=True, slots=True)
class Vain:
    """A text that found nothing `times` times, last on `last`."""

    query: str
    times: int
    last: dt.date


@dataclass(frozen=True, slots=True)
class Position:
    """A position of a list: products opened there, and their share in percent.

    The share is of all counted searches that found something, also those whose list was too short
    to have the position. Only the pages that told a search tell clicks, one for each position, so
    it ends at 100; anybody may post to the address, hence the bound in `click_through`.
    """

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
    """The texts that found nothing, the most frequent first, from LEAST_LISTED searches on."""
    rows = (
        SearchTally.objects.filter(day__gt=_before(days))
        .values("query")
        .annotate(
            searched=Sum("searches"),
            times=Sum("without_results"),
            last=Max("day", filter=Q(without_results__gt=0)),
        )
        .filter(searched__gte=LEAST_LISTED, times__gt=0)
        .order_by("-times", "-last", "query")[:limit]
    )
    return [Vain(row["query"], row["times"], row["last"]) for row in rows]


def click_through(days: int, query: str = "") -> list[Position]:
    """Positions 1 to POSITIONS, of all texts or of one, however it is spelled."""
    tallies = SearchTally.objects.filter(day__gt=_before(days))
    clicks = ClickTally.objects.filter(day__gt=_before(days), position__lte=POSITIONS)
    if query := " ".join(normalise(query).split()):
        tallies, clicks = tallies.filter(query=query), clicks.filter(query=query)
    shown = tallies.aggregate(n=Sum("searches", default=0) - Sum("without_results", default=0))["n"]
    by_position = dict(clicks.values_list("position").annotate(n=Sum("clicks")))
    opened = [by_position.get(at, 0) for at in range(1, POSITIONS + 1)]
    return [
        Position(at, clicks, min(100.0, 100 * clicks / shown) if shown else 0.0)
        for at, clicks in enumerate(opened, start=1)
    ]


def _before(days: int) -> dt.date:
    return timezone.localdate() - dt.timedelta(days=days)
