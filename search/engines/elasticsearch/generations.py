"""Which state of an index a reader sees, without asking the cluster.

The store leaves two values in Django's cache: the active version, and a token that is another
one after every visible change. Where all processes share a cache (Redis), reading both is one
short round trip that lists make anyway. Where each process has a cache of its own, the token of
another process is not seen, so the second of the clock is added: answers are then kept for a
second at most.
"""

from __future__ import annotations

import secrets
import time

from django.core.cache import cache, caches
from django.core.cache.backends.dummy import DummyCache
from django.core.cache.backends.locmem import LocMemCache

from search.engines.base import EngineUnavailable, NoIndex
from search.engines.elasticsearch.client import Cluster

# Somebody may swap an alias by hand.
_ACTIVE_SECONDS = 60


class Generations:
    """Reading and renewing them for the indexes of one cluster."""

    def __init__(self, cluster: Cluster) -> None:
        self._cluster = cluster

    def current(self, schema: str) -> str:
        """The name of the state that a search from now on sees, or of an earlier one.

        Raises NoIndex without an active version, EngineUnavailable when it cannot be told.
        """
        active_key, token_key = self._keys(schema)
        found = cache.get_many([active_key, token_key])
        active, token = found.get(active_key), found.get(token_key)
        if not active:
            active = self._look_up(schema)
        if not token:
            # Another process may be first; then its token counts.
            token = cache.get_or_set(token_key, _new_token, None)
        second = "" if _is_shared() else f".{int(time.time())}"
        return f"{active}.{token}{second}"

    def active(self, schema: str) -> str:
        """The version that is searched. Raises like `current`."""
        return cache.get(self._keys(schema)[0]) or self._look_up(schema)

    def changed(self, schema: str) -> None:
        """What was answered so far is of an earlier state. Call it when the change is visible."""
        cache.set(self._keys(schema)[1], _new_token(), None)

    def activated(self, schema: str, version: str) -> None:
        cache.set(self._keys(schema)[0], version, _ACTIVE_SECONDS)
        self.changed(schema)

    def _look_up(self, schema: str) -> str:
        alias = self._cluster.full_name(schema)
        answer = self._cluster.ask(lambda client: client.indices.get_alias(name=alias).body)
        if not isinstance(answer, dict):
            raise EngineUnavailable("odd answer: no aliases")
        indices = [index for index in answer if index.startswith(f"{alias}-")]
        if len(indices) != 1:
            raise NoIndex(f"{alias} stands for {len(indices)} indexes")
        version = self._cluster.short_name(indices[0])
        # Not over what an activation has just said.
        cache.add(self._keys(schema)[0], version, _ACTIVE_SECONDS)
        return version

    def _keys(self, schema: str) -> tuple[str, str]:
        return f"search:{self._cluster.key}:{schema}:active", f"search:{self._cluster.key}:{schema}:token"


def _new_token() -> str:
    return secrets.token_hex(8)


def _is_shared() -> bool:
    return not isinstance(caches["default"], LocMemCache | DummyCache)
