"""What the list asks of whatever finds products: the search engine, or the database without one."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol, TypeVar

from catalogue.models import ProductCard
from catalogue.selectors import versions
from catalogue.selectors.cards import ListedCard, listed
from search.engines import router
from search.engines.base import EngineUnavailable, reading_answers
from search.filters import ListQuery
from search.selectors import facets, results, staff
from search.selectors.facets import FacetCounts
from search.selectors.found import Found
from search.selectors.paging import INDEX
from search.selectors.reading import Reading, current_reading

logger = logging.getLogger(__name__)
T = TypeVar("T")


class Engine(Protocol):
    """Counts and cards of the same state of the catalogue."""

    def counts(self, query: ListQuery) -> FacetCounts:
        """The counts beside all filter values; sort and page do not matter."""

    def cards(self, query: ListQuery) -> tuple[ListedCard, ...]:
        """The cards of the page."""

    def totals(self, queries: Sequence[ListQuery]) -> list[int]:
        """How many products each list has, for the ways out of an empty one."""

    def cached(self, kind: str, about: str, compute: Callable[[], T]) -> T:
        """`compute()`, or what it gave for the same state of the catalogue's cards and names."""


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


class IndexEngine:
    """Found by the search engine, shown from the database, which knows prices and stock best.

    What was found is cached under the generation of the index, the cards under the version of
    the catalogue. One instance serves one page. When the engine fails, everything from then on
    is the database's; counts and ids of a page come together, so both are of one source.
    """

    def __init__(self, reading: Reading, database: DatabaseEngine) -> None:
        self._reading: Reading | None = reading
        self._database = database
        self._found: dict[ListQuery, Found] = {}

    @property
    def reading(self) -> Reading | None:
        """The index that answers; None once the database does."""
        return self._reading

    def hear(self, typed: str) -> None:
        """Rules of staff for this text hold from now on, whatever filters its words become."""
        if self._reading is not None:
            self._reading = replace(self._reading, typed=typed)

    def found(self, query: ListQuery) -> Found | None:
        """The page's ids, counts and tier; None when the database answers instead.

        A page beyond the last one has the ids of the last.
        """
        if query not in self._found and self._reading is not None:
            try:
                with reading_answers():
                    self._found[query] = self._reading.find(query)
            except EngineUnavailable as error:
                logger.info("The list comes from the database: %s", error)
                self._reading = None
                self._found.clear()
        return self._found.get(query)

    def counts(self, query: ListQuery) -> FacetCounts:
        answer = self.found(query)
        return answer.counts if answer else self._database.counts(query)

    def cards(self, query: ListQuery) -> tuple[ListedCard, ...]:
        answer = next((each for asked, each in self._found.items() if _is_page_of(query, asked, each)), None)
        answer = answer or self.found(query)
        return self._shown(answer.ids) if answer else self._database.cards(query)

    def totals(self, queries: Sequence[ListQuery]) -> list[int]:
        if self._reading is not None:
            try:
                with reading_answers():
                    return self._reading.totals(queries)
            except EngineUnavailable:
                self._reading = None
        return self._database.totals(queries)

    def cached(self, kind: str, about: str, compute: Callable[[], T]) -> T:
        return self._database.cached(kind, about, compute)

    def _shown(self, ids: Sequence[int]) -> tuple[ListedCard, ...]:
        """The cards in this order. A product that is gone from the database since is left out."""

        def compute() -> tuple[ListedCard, ...]:
            rows = {card.product_id: card for card in listed(ProductCard.objects.filter(pk__in=ids))}
            return tuple(rows[each] for each in ids if each in rows)

        return self.cached("shown", ",".join(map(str, ids)), compute) if ids else ()


def engine() -> IndexEngine | DatabaseEngine:
    """The engine of one page: the index when there is one, the database otherwise."""
    database = DatabaseEngine()
    try:
        running = router.engine()
        running.generation(INDEX)  # no index, no question to the database about its words
        decided = database.cached("decisions", "", staff.decisions)
        with reading_answers():
            return IndexEngine(current_reading(running, decided), database)
    except EngineUnavailable:
        return database


def _is_page_of(query: ListQuery, asked: ListQuery, answer: Found) -> bool:
    """Whether `answer` holds the page `query`: asked for itself, or for a page beyond the last."""
    return query.filters() == asked.filters() and query.sort == asked.sort and query.page == answer.page
