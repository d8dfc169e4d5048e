"""An index of the products in the test's database, in the test's own folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from search.engines.embedded import EmbeddedEngine
from search.services.definitions import expected_meta
from search.services.product_index import PRODUCT_INDEX


def make_index(settings: Any, folder: Path) -> EmbeddedEngine:
    """The site searches with the embedded engine over all cards there are now.

    `settings` is pytest-django's; the index is written past the queue, straight from the database.
    """
    settings.ELASTICSEARCH_HOSTS = []
    settings.SEARCH_FOLDER = folder
    engine = EmbeddedEngine(folder)
    meta = expected_meta(PRODUCT_INDEX)
    version = engine.create(PRODUCT_INDEX.schema, meta)
    engine.load(version, [PRODUCT_INDEX.make(PRODUCT_INDEX.every_id(), meta)])
    engine.activate(version)
    return engine
