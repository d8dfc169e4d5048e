"""Pages of a list whose whole state stands in the query string."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import QueryDict

# Page numbers shown on each side of the present one.
BESIDE = 2


@dataclass(frozen=True, slots=True)
class PageKey:
    """One key of the row of page numbers; a gap stands for the numbers left out."""

    number: int = 0
    url: str = ""
    is_current: bool = False
    is_gap: bool = False


@dataclass(frozen=True, slots=True)
class Paging:
    """Page `number` of `count` items, `size` a page; `state` is the query string without a page."""

    number: int
    count: int
    size: int
    state: str = ""

    @property
    def last(self) -> int:
        return max(1, -(-self.count // self.size))

    @property
    def start(self) -> int:
        return (self.number - 1) * self.size

    @property
    def end(self) -> int:
        return self.start + self.size

    @property
    def is_needed(self) -> bool:
        return self.last > 1

    @property
    def previous_url(self) -> str:
        return self.url(self.number - 1) if self.number > 1 else ""

    @property
    def next_url(self) -> str:
        return self.url(self.number + 1) if self.number < self.last else ""

    @property
    def keys(self) -> list[PageKey]:
        """First, last and the ones around the present page, with gaps between."""
        shown = {1, self.last, *range(self.number - BESIDE, self.number + BESIDE + 1)}
        keys: list[PageKey] = []
        before = 0
        for number in sorted(number for number in shown if 1 <= number <= self.last):
            if number > before + 1:
                keys.append(PageKey(is_gap=True))
            keys.append(PageKey(number, self.url(number), is_current=number == self.number))
            before = number
        return keys

    def url(self, number: int) -> str:
        """ "?star=5&page=2"; the first page has no number."""
        page = f"page={number}" if number > 1 else ""
        return "?" + "&".join(part for part in (self.state, page) if part)


def read_paging(data: QueryDict, count: int, size: int) -> Paging:
    """The page that the query string asks for, kept between the first and the last."""
    state = data.copy()
    asked = (state.pop("page", None) or ["1"])[-1]
    number = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 7 else 1
    last = max(1, -(-count // size))
    return Paging(number=min(max(number, 1), last), count=count, size=size, state=state.urlencode())
