"""Which indexes the site has."""

from __future__ import annotations

from search.services.definitions import IndexDefinition
from search.services.phrase_index import PHRASE_INDEX
from search.services.product_index import PRODUCT_INDEX


def definitions() -> tuple[IndexDefinition, ...]:
    """Every index of the site, the most important first."""
    return (PRODUCT_INDEX, PHRASE_INDEX)
