"""Answers of the right shape that lack what a page needs: the page then comes from the database."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, cast

import pytest
from django.test import Client

from search.engines import router
from search.engines.base import Engine, Json, Store
from search.engines.breaker import Breaker
from tests.factories import make_product

HIT = {"_id": "1", "_score": 1.0, "sort": [1, 2], "_source": {"face": "goods\tผ้า\t\t\t\t"}}
ODD: dict[str, Json] = {
    "no aggregations": {"hits": {"total": {"value": 9}, "hits": [HIT]}},
    "no total": {"hits": {"hits": [HIT]}, "aggregations": {}},
    "a total in words": {"hits": {"total": {"value": "many"}, "hits": [HIT]}, "aggregations": {}},
    "an id in words": {"hits": {"total": {"value": 9}, "hits": [{**HIT, "_id": "x"}]}, "aggregations": {}},
    "no source": {"hits": {"total": {"value": 9}, "hits": [{"_id": "1"}]}, "aggregations": {}},
    "a face of two parts": {
        "hits": {"total": {"value": 9}, "hits": [{**HIT, "_source": {"face": "a\tb"}}]},
        "aggregations": {"all": 7},
    },
}
METAS: dict[str, Any] = {
    "no meta": None,
    "no words": {"extra_words": None},
    "words in a number": {"extra_words": 7},
}


class OddEngine:
    """Answers everything with the same."""

    name = "odd"

    def __init__(self, answer: Json, meta: Any) -> None:
        self._answer, self._meta = answer, meta
        self.asked = 0

    def search(self, index: str, body: Json) -> Json:
        self.asked += 1
        return self._answer

    def search_many(self, index: str, bodies: Sequence[Json]) -> list[Json]:
        self.asked += 1
        return [self._answer for _ in bodies]

    def generation(self, index: str) -> str:
        return f"odd:{id(self)}"

    def meta(self, index: str) -> Mapping[str, Any]:
        self.asked += 1
        return cast("Mapping[str, Any]", self._meta)


@pytest.fixture
def site(settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[OddEngine], None]]:
    """Makes the site search with this engine."""

    def use(engine: OddEngine) -> None:
        guarded = router.GuardedEngine(cast("Engine", engine), Breaker(engine.name))
        monkeypatch.setattr(router, "_elasticsearch", lambda: (guarded, cast("Store", engine)))
        settings.ELASTICSEARCH_HOSTS = ["http://odd.invalid:9200"]
        router.forget()

    yield use
    router.forget()


def check_pages(client: Client, engine: OddEngine) -> None:
    make_product(title="ผ้าขาวม้าร้อยสี")
    for path in ("/products/", "/products/?q=ผ้าขาวม้า", "/products/?q=ผ้าขาวม้า&sort=new", "/products/?q=ไม่มี"):
        assert client.get(path).status_code == 200, path
    assert client.get("/products/suggest/?q=ผ้า").status_code == 200
    assert client.get("/products/?q=ผ้าขาวม้า").context["total"] == 1
    assert client.post("/products/count/", {"q": "ผ้าขาวม้า"}).status_code == 204
    # The control: pages did ask it.
    assert engine.asked


@pytest.mark.django_db
@pytest.mark.parametrize("kind", ODD)
def test_answers_that_lack_something(kind: str, client: Client, site: Callable[[OddEngine], None]) -> None:
    engine = OddEngine({"timed_out": False, "_shards": {"failed": 0}, **ODD[kind]}, {})
    site(engine)
    check_pages(client, engine)


@pytest.mark.django_db
@pytest.mark.parametrize("kind", METAS)
def test_what_the_index_tells_of_itself_is_odd(
    kind: str, client: Client, site: Callable[[OddEngine], None]
) -> None:
    engine = OddEngine({}, METAS[kind])
    site(engine)
    check_pages(client, engine)
