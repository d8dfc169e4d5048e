"""What the list asks of whatever finds products: the database now, a search engine later."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from catalogue.selectors import versions
from catalogue.selectors.cards import ListedCard
from search.filters import ListQuery
from search.selectors import facets, results
from search.selectors.facets import FacetCounts

T = TypeVar("T")


class Engine(Protocol):
    """Counts and cards of the same state of the catalogue, exact at every moment."""

    def counts(self, query: ListQuery) -> FacetCounts:
        """The counts beside all filter values; sort and page do not matter."""

    def cards(self, query: ListQuery) -> tuple[ListedCard, ...]:
        """The cards of the page."""

    def totals(self, queries: Sequence[ListQuery]) -> list[int]:
        """How many products each list has, for the ways out of an empty one."""


class DatabaseEngine:
    """Product cards by SQL, kept in the cache under the version of the catalogue.

    One instance serves one page: it reads the version once. With a warm cache that is the
    page's only query for counts and cards (docs/algorithms/facets.md).
    """

    def __init__(self) -> None:
        self._version = versions.current()

    def counts(self, query: ListQuery) -> FacetCounts:
        return self.cached("counts", query.filters().to_query_string(), lambda: facets.count(query))

    def cards(self, query: ListQuery) -> tuple[ListedCard, ...]:
        return self.cached("cards", query.to_query_string(), lambda: results.cards(query))

    def totals(self, queries: Sequence[ListQuery]) -> list[int]:
        return facets.totals(queries)

    def cached(self, kind: str, about: str, compute: Callable[[], T]) -> T:
        """`compute()`, or what it gave for the same state of the catalogue."""
        return versions.cached(self._version, kind, about, compute)
