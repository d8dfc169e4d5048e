"""Pages and counts over enough documents that nothing fits at once."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

import pytest

from search.engines.embedded import EmbeddedEngine

from .bodies import SCHEMA

Json = dict[str, Any]
MANY = 4000


@pytest.fixture(scope="module")
def documents() -> list[Json]:
    rng = Random(3)
    ranks = rng.sample(range(10**12), MANY)
    return [
        {
            "id": number,
            "word": "ผ้า ไหม" if number % 3 else "ผ้า",
            "shop": f"shop-{rng.randrange(2500)}",
            "price": rng.randrange(20),
            # Behind the greatest number that a 64-bit float holds exactly.
            "rank": 2**60 + ranks[number - 1],
        }
        for number in range(1, MANY + 1)
    ]


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory, documents: list[Json]) -> Iterator[EmbeddedEngine]:
    engine = EmbeddedEngine(tmp_path_factory.mktemp("index"))
    version = engine.create(SCHEMA, {})
    engine.load(version, [documents[: MANY // 2]])
    engine.write(version, documents[MANY // 2 :])
    engine.activate(version)
    return engine


WORDS = {
    "bool": {
        "must": [{"constant_score": {"filter": {"term": {"word": "ผ้า"}}, "boost": 100}}],
        "should": [{"constant_score": {"filter": {"term": {"word": "ไหม"}}, "boost": 20}}],
    }
}
BY_SCORE = [{"_score": "desc"}, {"rank": "desc"}]


def ordered(documents: list[Json]) -> list[int]:
    return [each["id"] for each in sorted(documents, key=lambda each: (each["id"] % 3 == 0, -each["rank"]))]


@pytest.mark.parametrize("start", [0, 24, 1000, 2650, 2664, 3990, 4000, 9000])
def test_thousands_of_equals_come_in_the_order_of_the_next_key(
    engine: EmbeddedEngine, documents: list[Json], start: int
):
    body = {"query": WORDS, "sort": BY_SCORE, "from": start, "size": 24}
    answer = engine.search("products", body)["hits"]
    assert [int(hit["_id"]) for hit in answer["hits"]] == ordered(documents)[start : start + 24]
    assert answer["total"]["value"] == MANY


@pytest.mark.parametrize("start", [1, 1500, 2666, 3999])
def test_a_page_begins_behind_any_hit(engine: EmbeddedEngine, documents: list[Json], start: int):
    by_id = {each["id"]: each for each in documents}
    last = by_id[ordered(documents)[start - 1]]
    after = [100.0 + (20 if last["id"] % 3 else 0), last["rank"]]
    body = {"query": WORDS, "sort": BY_SCORE, "search_after": after, "size": 24}
    answer = engine.search("products", body)["hits"]
    assert [int(hit["_id"]) for hit in answer["hits"]] == ordered(documents)[start : start + 24]


def test_equal_prices_are_never_torn_at_the_edge_of_a_page(engine: EmbeddedEngine, documents: list[Json]):
    expected = [each["id"] for each in sorted(documents, key=lambda each: (each["price"], each["id"]))]
    found: list[int] = []
    for start in range(0, MANY, 500):
        body = {"query": {"match_all": {}}, "sort": [{"price": "asc"}], "from": start, "size": 500}
        found += [int(hit["_id"]) for hit in engine.search("products", body)["hits"]["hits"]]
    assert found == expected


def test_thousands_of_shops_are_counted_exactly(engine: EmbeddedEngine, documents: list[Json]):
    shops = {"shops": {"cardinality": {"field": "shop", "precision_threshold": 40_000}}}
    cheap = {"range": {"price": {"gte": 0, "lte": 3}}}
    body = {
        "query": {"match_all": {}},
        "size": 0,
        "aggs": {**shops, "cheap": {"filter": cheap, "aggs": shops}},
    }
    found = engine.search("products", body)["aggregations"]
    assert found["shops"]["value"] == len({each["shop"] for each in documents})
    of_cheap = [each for each in documents if each["price"] <= 3]
    assert found["cheap"] == {
        "doc_count": len(of_cheap),
        "shops": {"value": len({each["shop"] for each in of_cheap})},
    }
