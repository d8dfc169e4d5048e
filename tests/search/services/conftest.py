"""An index of this test's own in a folder, and the market that changes under it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from search.engines import router
from search.engines.router import store as site_store
from search.services import indexing, maintenance, rebuild
from search.services.product_index import PRODUCT_INDEX


@pytest.fixture(autouse=True)
def rested_engine() -> Any:
    indexing.engine_rest.forget()
    indexing.known.forget()
    indexing.pace = indexing._Pace()
    yield
    indexing.engine_rest.forget()


@pytest.fixture(params=["embedded", pytest.param("elasticsearch", marks=pytest.mark.services)])
def engine_name(request: Any) -> str:
    """Each engine in turn is the site's; for modules that use it."""
    if request.param == "elasticsearch":
        request.getfixturevalue("elasticsearch")
    return str(request.param)


@pytest.fixture
def store() -> Any:
    return site_store()


@pytest.fixture
def built(db: None) -> Any:
    """The index of products as the database is now; what follows is news to it."""
    return rebuild.rebuild(PRODUCT_INDEX)


@pytest.fixture
def differences() -> Callable[[], list[tuple[int, str]]]:
    """What a check of the active version finds."""

    def found() -> list[tuple[int, str]]:
        return [(each.id, each.problem) for each in maintenance.check(PRODUCT_INDEX).differences]

    return found


@pytest.fixture
def found_by() -> Callable[..., list[int]]:
    """Ids of the documents that have a value in a field, asked of the engine itself."""

    def found(field: str, value: str) -> list[int]:
        body = {"query": {"term": {field: {"value": value}}}, "size": 1000, "sort": [{"id": "asc"}]}
        return sorted(int(hit["_id"]) for hit in router.engine().search("products", body)["hits"]["hits"])

    return found
