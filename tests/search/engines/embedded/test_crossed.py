"""Two filters that are each on what the other one counts, by one table: as each by itself."""

from itertools import product
from pathlib import Path
from random import Random
from typing import Any

import pytest

from search.documents import PRODUCTS
from search.engines.embedded import EmbeddedEngine, aggregate
from search.engines.embedded.crossed import MOST_TABLES, Crossed, Tables, crossed
from search.engines.embedded.schema import kinds_of

STARS, REGIONS, STANDARDS = ("1", "2", "3"), ("north", "south"), ("gi", "mor_phor_chor", "halal")


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> EmbeddedEngine:
    """Documents with each of the fields or without, and with several standards."""
    engine, rng = EmbeddedEngine(Path(tmp_path_factory.mktemp("index"))), Random(4)
    documents = [
        {
            "id": number,
            "star": rng.choice(("", *STARS)),
            "region": rng.choice(("", *REGIONS)),
            "standard": rng.sample(STANDARDS, rng.randrange(3)),
        }
        for number in range(1, 200)
    ]
    version = engine.create(PRODUCTS, {})
    engine.load(version, [documents])
    engine.activate(version)
    return engine


def asked(one: str, ones: tuple[str, ...], other: str, others: tuple[str, ...]) -> dict[str, Any]:
    def count(field: str, narrowed: str, values: tuple[str, ...]) -> dict[str, Any]:
        return {
            "filter": {"terms": {narrowed: list(values)}},
            "aggs": {field: {"terms": {"field": field, "size": 100}}},
        }

    aggregations = {one: count(one, other, others), other: count(other, one, ones)}
    return {"query": {"match_all": {}}, "size": 0, "track_total_hits": True, "aggs": aggregations}


@pytest.mark.parametrize(
    ("stars", "regions"), list(product([("1",), ("2", "3"), ("9",)], [("north",), ("north", "south")]))
)
def test_stars_and_regions(
    engine: EmbeddedEngine, monkeypatch: pytest.MonkeyPatch, stars: tuple[str, ...], regions: tuple[str, ...]
) -> None:
    body = asked("star", stars, "region", regions)
    by_table = engine.search("products", body)["aggregations"]
    monkeypatch.setattr(aggregate, "crossed", lambda *_: None)
    assert by_table == engine.search("products", body)["aggregations"]
    assert stars == ("9",) or by_table["region"]["doc_count"] > 20


def test_fields_of_several_values(engine: EmbeddedEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    body = asked("standard", ("gi", "halal"), "star", ("1", "3"))
    by_table = engine.search("products", body)["aggregations"]
    monkeypatch.setattr(aggregate, "crossed", lambda *_: None)
    assert by_table == engine.search("products", body)["aggregations"]
    assert by_table["standard"]["standard"]["buckets"]


def test_a_table_is_counted_once_for_all_filters_until_something_is_written(tmp_path: Path) -> None:
    engine = EmbeddedEngine(tmp_path)
    version = engine.create(PRODUCTS, {})
    engine.load(
        version, [[{"id": 1, "star": "1", "region": "north"}, {"id": 2, "star": "2", "region": "north"}]]
    )
    engine.activate(version)

    def north(*stars: str) -> Any:
        return engine.search("products", asked("star", stars, "region", ("north",)))["aggregations"]["region"]

    tables = engine.readers.open("products").tables
    assert (north("1")["doc_count"], north("1", "2")["doc_count"], len(tables)) == (1, 2, 1)
    engine.write(version, [{"id": 3, "star": "1", "region": "north"}])
    assert (north("1")["doc_count"], len(tables)) == (2, 1)


def _pair() -> Crossed:
    aggregations = asked("star", ("1",), "region", ("north",))["aggs"]
    found = crossed(
        {name: (each["filter"], each["aggs"]) for name, each in aggregations.items()}, kinds_of(PRODUCTS)
    )
    assert found
    return found


def test_the_oldest_table_goes() -> None:
    tables, pair = Tables(), _pair()
    for number in range(MOST_TABLES + 5):
        tables.keep(str(number), pair, {"number": number})
    assert len(tables) == MOST_TABLES
    assert tables.get("4", pair) is None
    assert tables.get("5", pair) == {"number": 5}
