"""Indexes of the products in the test's database, in the test's own folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from search.engines.embedded import EmbeddedEngine
from search.services.definitions import expected_meta
from search.services.indexes import definitions


def make_index(settings: Any, folder: Path) -> EmbeddedEngine:
    """The site searches with the embedded engine over all there is now, suggestions included.

    `settings` is pytest-django's; indexes are written past the queue, straight from the database.
    """
    settings.ELASTICSEARCH_HOSTS = []
    settings.SEARCH_FOLDER = folder
    engine = EmbeddedEngine(folder)
    for definition in definitions():
        meta = expected_meta(definition)
        version = engine.create(definition.schema, meta)
        engine.load(version, [definition.make(definition.every_id(), meta)])
        engine.activate(version)
    return engine
