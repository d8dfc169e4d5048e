"""The way to the cluster: bounded questions for pages, patient ones for the worker."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as DeadlinePassed
from contextlib import contextmanager
from functools import cached_property
from typing import Any, TypeVar

from elasticsearch import ApiError, BadRequestError, Elasticsearch, NotFoundError, TransportError

from search.engines.base import EngineUnavailable, NoIndex, RequestRefused

T = TypeVar("T")

# The drainer holds its claims for 30 s: twice this has to end before.
PATIENCE_SECONDS = 10.0
# Commands and rebuilds hold nothing that runs out.
LONG_SECONDS = 60.0
MERGE_SECONDS = 600.0
# What a page may wait for stands in the settings; the server itself gives up a little earlier,
# so that a heavy question is told from a server that hangs.
_SERVER_SHARE = 0.85
_WAITING_MOST = 16


class Cluster:
    """One or several nodes and the part of their names that is ours.

    Clients connect at first use. An object belongs to one process: its threads and sockets
    do not survive a fork (`search.engines.router` makes it anew).
    """

    def __init__(self, hosts: Sequence[str], *, prefix: str = "otop", timeout_seconds: float = 0.7) -> None:
        self.hosts = tuple(hosts)
        self.prefix = prefix
        self.timeout_seconds = timeout_seconds

    @property
    def server_timeout(self) -> str:
        """After this the server is to stop working on a question, in its own notation."""
        return f"{int(self.timeout_seconds * _SERVER_SHARE * 1000)}ms"

    @property
    def key(self) -> str:
        """Names cluster and prefix where caches are shared."""
        return hashlib.blake2b(" ".join((*self.hosts, self.prefix)).encode(), digest_size=8).hexdigest()

    def full_name(self, name: str) -> str:
        """The alias of a schema, or the index of a version, as the cluster knows it."""
        return f"{self.prefix}-{name}"

    def short_name(self, index: str) -> str:
        return index.removeprefix(f"{self.prefix}-")

    def write_alias(self, version: str) -> str:
        """Writes go through it: a write to a dropped version fails instead of making an index."""
        return f"{self.full_name(version)}-write"

    def ask(self, question: Callable[[Elasticsearch], T]) -> T:
        """The answer within `timeout_seconds`, whatever hangs: name server, connection, server.

        Raises EngineUnavailable, NoIndex or RequestRefused.
        """
        waiting = self._waiting.submit(question, self._reader)
        with as_unavailable():
            try:
                return waiting.result(timeout=self.timeout_seconds)
            except DeadlinePassed as error:
                waiting.cancel()
                raise EngineUnavailable(f"no answer within {self.timeout_seconds} s") from error

    def tell(self, order: Callable[[Elasticsearch], T], *, seconds: float = LONG_SECONDS) -> T:
        """The same for the worker and for commands, who can wait and need a certain answer."""
        with as_unavailable():
            return order(self._writer.options(request_timeout=seconds))

    def close(self) -> None:
        """Threads and sockets are given back; the object can be used on."""
        for name in ("_waiting", "_reader", "_writer"):
            if part := self.__dict__.pop(name, None):
                part.shutdown(wait=False) if name == "_waiting" else part.close()

    @cached_property
    def _waiting(self) -> ThreadPoolExecutor:
        return ThreadPoolExecutor(_WAITING_MOST, thread_name_prefix="elasticsearch")

    @cached_property
    def _reader(self) -> Elasticsearch:
        # A refused connection is tried on the other nodes, which costs nothing; a slow one is not.
        return self._client(self.timeout_seconds, max_retries=min(len(self.hosts) - 1, 2))

    @cached_property
    def _writer(self) -> Elasticsearch:
        return self._client(
            LONG_SECONDS, max_retries=1 if len(self.hosts) == 1 else 2, retry_on_status=(502, 503, 504)
        )

    def _client(self, request_timeout: float, **options: Any) -> Elasticsearch:
        return Elasticsearch(
            list(self.hosts),
            request_timeout=request_timeout,
            retry_on_timeout=False,
            connections_per_node=_WAITING_MOST,
            max_dead_node_backoff=5,
            **options,
        )


@contextmanager
def as_unavailable() -> Iterator[None]:
    """Whatever the client or a strange answer raises becomes the engine's own errors."""
    try:
        yield
    except EngineUnavailable:
        raise
    except NotFoundError as error:
        raise NoIndex(_told(error)) from error
    except BadRequestError as error:
        raise RequestRefused(_told(error)) from error
    except (ApiError, TransportError) as error:
        raise EngineUnavailable(_told(error)) from error
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
        # Answered, but not as Elasticsearch does.
        raise EngineUnavailable(f"odd answer: {_told(error)}") from error


def _told(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:500]
