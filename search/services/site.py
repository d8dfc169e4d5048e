"""The engine of this installation, for writing."""

from __future__ import annotations

from search.engines.base import Store


def site_store() -> Store:
    """Where the site's indexes are written: Elasticsearch when the environment names one, else a folder."""
    try:
        from search.engines.router import store
    except ImportError:
        from marketplace.settings import environment
        from search.engines.embedded import EmbeddedEngine

        return EmbeddedEngine(environment.VAR / "search")
    return store()
