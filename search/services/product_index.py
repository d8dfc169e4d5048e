"""The index of products: one document for each card, made of the product's record."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from search.documents import PRODUCTS, to_document
from search.engines.base import Document
from search.selectors import staff
from search.selectors.records import every_id, records
from search.services.definitions import IndexDefinition, Meta
from search.text.analyser import Analyser, analyser_for


def analyser_of(meta: Meta) -> Analyser:
    """What cuts for a version of this meta: today's rules with that version's extra words."""
    return analyser_for(tuple(meta.get("extra_words", ())))


def _meta() -> dict[str, Any]:
    extra_words = staff.extra_words()
    return {"analyser": analyser_for(tuple(extra_words)).version, "extra_words": extra_words}


def _make(product_ids: Sequence[int], meta: Meta) -> list[Document]:
    analyser = analyser_of(meta)
    return [to_document(record, analyser) for record in records(product_ids)]


PRODUCT_INDEX = IndexDefinition(schema=PRODUCTS, meta=_meta, every_id=every_id, make=_make)
