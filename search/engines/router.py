"""Which engine this site searches with, behind a breaker: `engine()`, `store()`, `status()`.

ELASTICSEARCH_URL names a cluster; without it the embedded engine reads SEARCH_FOLDER.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from django.conf import settings

from search.engines.base import Engine, EngineUnavailable, Json, NoIndex, RequestRefused, Store
from search.engines.breaker import Breaker

logger = logging.getLogger(__name__)
T = TypeVar("T")

PRODUCTS = "products"
# A refused request is told at most this often: a fuzzer must not fill the log.
_TELL_EVERY_SECONDS = 60.0


class GuardedEngine:
    """An engine that is asked only while it is well. Raises EngineUnavailable and nothing else."""

    def __init__(self, engine: Engine, breaker: Breaker) -> None:
        self.name = engine.name
        self.inner = engine
        self.breaker = breaker
        self._told_at: dict[str, float] = {}

    def search(self, index: str, body: Json) -> Json:
        return self._guarded(lambda: self.inner.search(index, body))

    def search_many(self, index: str, bodies: Sequence[Json]) -> list[Json]:
        return self._guarded(lambda: self.inner.search_many(index, bodies))

    def generation(self, index: str) -> str:
        return self._guarded(lambda: self.inner.generation(index))

    def meta(self, index: str) -> Mapping[str, Any]:
        return self._guarded(lambda: self.inner.meta(index))

    def _guarded(self, call: Callable[[], T]) -> T:
        ticket = self.breaker.enter()
        if ticket is None:
            raise EngineUnavailable(f"{self.name} is down: {self.breaker.last_error}")
        try:
            answer = call()
        except (NoIndex, RequestRefused) as error:
            self.breaker.succeeded(ticket)
            self._tell(error)
            raise
        except EngineUnavailable as error:
            self.breaker.failed(ticket, error)
            raise
        except Exception as error:  # a fault of ours in one request: the page is not to suffer
            self.breaker.succeeded(ticket)
            self._tell(error)
            raise RequestRefused(f"{type(error).__name__}: {error}") from error
        self.breaker.succeeded(ticket)
        return answer

    def _tell(self, error: Exception) -> None:
        """The log says it, once a minute for each kind."""
        kind, now = type(error).__name__, time.monotonic()
        if now - self._told_at.get(kind, float("-inf")) < _TELL_EVERY_SECONDS:
            return
        self._told_at[kind] = now
        if isinstance(error, NoIndex):
            logger.info("search: no index on %s yet, lists come from the database: %s", self.name, error)
        else:
            is_ours = not isinstance(error, EngineUnavailable)
            logger.warning("search: %s refused a request: %s", self.name, error, exc_info=is_ours)


@dataclass(frozen=True)
class _Parts:
    """What this process uses, and the settings it was made for."""

    settings: tuple[object, ...]
    engine: GuardedEngine
    store: Store


_parts: _Parts | None = None
_lock = threading.Lock()


def engine() -> GuardedEngine:
    """The configured engine. Cheap; nothing is asked of it yet."""
    return _configured().engine


def store() -> Store:
    """The configured engine's store, for the worker and for commands: not behind the breaker."""
    return _configured().store


def status() -> dict[str, object]:
    """For `/readyz`: who answers searches now, and how the engine is.

    `state` is "up" when the engine answers from an index, otherwise "degraded": lists then
    come from the database.
    """
    guarded = engine()
    facts: dict[str, object] = {"engine": guarded.name}
    try:
        guarded.search(PRODUCTS, {"query": {"match_all": {}}, "size": 0, "track_total_hits": True})
        facts["generation"] = guarded.generation(PRODUCTS)
        if version := getattr(guarded.inner, "server_version", None):
            facts["server"] = version()
        state = {"state": "up", "answers": guarded.name}
    except NoIndex:
        state = {"state": "degraded", "answers": "database", "error": "no index yet"}
    except EngineUnavailable as error:
        state = {"state": "degraded", "answers": "database", "error": str(error)}
    return {**state, **facts, "breaker": "open" if guarded.breaker.is_open else "closed"}


def forget() -> None:
    """Engine, threads and sockets of this process are let go; the next call makes them anew."""
    global _parts
    with _lock:
        found, _parts = _parts, None
    if found:
        _let_go(found)


def _let_go(parts: _Parts) -> None:
    parts.engine.breaker.reset()
    if close := getattr(parts.engine.inner, "close", None):
        close()


def _forget_after_fork() -> None:
    # Threads and locks of the parent are not there; its sockets and files are its own.
    global _lock, _parts
    _lock, _parts = threading.Lock(), None


os.register_at_fork(after_in_child=_forget_after_fork)


def _configured() -> _Parts:
    """One engine in each process; another when the settings are another, as in tests."""
    global _parts  # noqa: PLW0603
    wanted = (
        tuple(settings.ELASTICSEARCH_HOSTS),
        settings.ELASTICSEARCH_INDEX_PREFIX,
        settings.ELASTICSEARCH_TIMEOUT_MS,
        settings.SEARCH_FOLDER,
    )
    found = _parts
    if found is None or found.settings != wanted:
        with _lock:
            found = _parts
            if found is None or found.settings != wanted:
                if found:
                    _let_go(found)
                found = _parts = _Parts(
                    wanted, *(_elasticsearch() if settings.ELASTICSEARCH_HOSTS else _embedded())
                )
    return found


def _elasticsearch() -> tuple[GuardedEngine, Store]:
    # Imported here: its client takes 40 MB that the embedded installation has better use for.
    from search.engines.elasticsearch import Cluster, ElasticsearchEngine, ElasticsearchStore

    cluster = Cluster(
        settings.ELASTICSEARCH_HOSTS,
        prefix=settings.ELASTICSEARCH_INDEX_PREFIX,
        timeout_seconds=settings.ELASTICSEARCH_TIMEOUT_MS / 1000,
    )
    inner = ElasticsearchEngine(cluster)
    return GuardedEngine(inner, Breaker(inner.name, probe=inner.probe)), ElasticsearchStore(cluster)


def _embedded() -> tuple[GuardedEngine, Store]:
    from search.engines.embedded import EmbeddedEngine

    inner = EmbeddedEngine(settings.SEARCH_FOLDER)
    return GuardedEngine(inner, Breaker(inner.name)), inner
