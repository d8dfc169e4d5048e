"""The engine of this installation, for writing."""

from __future__ import annotations

from search.engines import router
from search.engines.base import Store


def site_store() -> Store:
    """Where the site's indexes are written: Elasticsearch when the environment names one, else a folder."""
    return router.store()
