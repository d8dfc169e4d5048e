"""Small indexes for tests: the embedded engine over a folder of the test's own."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from search.documents import PRODUCTS, Record, to_document
from search.engines.embedded import EmbeddedEngine
from search.selectors.records import every_id, records
from search.text.analyser import analyser_for


def index_of(folder: Path, found: Iterable[Record]) -> EmbeddedEngine:
    """An engine with these records as its active index of products."""
    engine = EmbeddedEngine(folder)
    version = engine.create(PRODUCTS, {"extra_words": []})
    analyser = analyser_for(())
    engine.load(version, [[to_document(record, analyser) for record in found]])
    engine.activate(version)
    return engine


def index_of_cards(folder: Path) -> EmbeddedEngine:
    """An engine with every card of the database."""
    return index_of(folder, records(every_id()))
