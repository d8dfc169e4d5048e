"""What the site asks of a search engine, whichever runs.

The language between them is Elasticsearch's: a request body and an answer as its search API
takes and gives them. Only what `search.query` emits has to be understood.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

from search.documents import Schema

logger = logging.getLogger(__name__)

Json = dict[str, Any]
# A document: its id under "id", token fields as space-joined text, others as their values.
Document = Mapping[str, Any]


class EngineUnavailable(Exception):
    """The engine is down, too slow, refused, or has no index yet; lists then come from the database."""


class NoIndex(EngineUnavailable):
    """The engine answers, but nothing was built yet, or that version is gone."""


class RequestRefused(EngineUnavailable):
    """This one request or document is at fault; the engine itself is well."""


@contextmanager
def reading_answers() -> Iterator[None]:
    """An answer that lacks what was asked for becomes RequestRefused, so that no page fails over it."""
    try:
        yield
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        logger.warning("search: an odd answer of the engine", exc_info=True)
        raise RequestRefused(f"odd answer: {type(error).__name__}: {error}"[:500]) from error


@dataclass(frozen=True, slots=True)
class Version:
    """One index on disk or in the cluster. `meta` is what was given to `create`."""

    name: str  # "products-20261121-120000"
    schema: str
    meta: Mapping[str, Any]
    documents: int
    is_active: bool


class Engine(Protocol):
    """Reads. `index` names a schema (its active version) or one version.

    Every method raises EngineUnavailable, and nothing else, when there is no answer.
    """

    name: str  # "embedded" or "elasticsearch"

    def search(self, index: str, body: Json) -> Json:
        """The answer to one request: `hits` (`total`, `_id`, `_score`, `sort`) and `aggregations`."""

    def search_many(self, index: str, bodies: Sequence[Json]) -> list[Json]:
        """The answers to several requests, in one round trip where the engine knows how."""

    def generation(self, index: str) -> str:
        """Changes with every visible change of the active version; what answers are cached under."""

    def meta(self, index: str) -> Mapping[str, Any]:
        """What was given to `create` for the active version: among others the words it is cut by."""


class Store(Protocol):
    """Writes: versions of an index and their documents. Raises EngineUnavailable like Engine."""

    name: str

    def create(self, schema: Schema, meta: Mapping[str, Any]) -> str:
        """A new empty version that nobody searches yet; its name."""

    def write(self, version: str, documents: Iterable[Document], removed: Iterable[int] = ()) -> None:
        """The documents replace those of the same id, the removed ones are gone; durable and
        searchable on return. Safe to call twice."""

    def load(self, version: str, batches: Iterable[Sequence[Document]]) -> int:
        """Bulk: as `write`, but searchable only at the end. How many were written."""

    def activate(self, version: str) -> None:
        """From now on searches read this version: one atomic step. The earlier one stays."""

    def versions(self, schema: str) -> list[Version]:
        """All versions of this schema, the newest first."""

    def drop(self, version: str) -> None:
        """The version is gone. The active one is refused with ValueError."""

    def digests(self, version: str) -> Iterator[tuple[int, str]]:
        """Id and stored `digest` of every document, in id order."""
