"""What `search.engines.base` promises, kept by both engines."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from search.documents import Field, FieldKind, Schema
from search.engines.base import EngineUnavailable, NoIndex, RequestRefused
from tests.search.engines.conftest import Pair

SCHEMA = Schema(
    "things",
    (
        Field("word", FieldKind.TOKENS),
        Field("tri", FieldKind.SCORED),
        Field("star", FieldKind.KEYWORD),
        Field("price", FieldKind.INTEGER),
        Field("digest", FieldKind.STORED),
    ),
)
EVERYTHING = {"query": {"match_all": {}}, "size": 100, "sort": [{"id": "asc"}], "track_total_hits": True}


def thing(number: int, word: str = "ผ้า ไหม", **fields: Any) -> dict[str, Any]:
    return {
        "id": number,
        "word": word,
        "tri": word,
        "star": str(number % 6),
        "price": number * 100,
        "digest": f"digest {number}",
        **fields,
    }


def ids(pair: Pair, index: str = "things", body: dict[str, Any] | None = None) -> list[int]:
    answer = pair.engine.search(index, {**EVERYTHING, **(body or {})})
    found = [int(hit["_id"]) for hit in answer["hits"]["hits"]]
    assert answer["hits"]["total"] == {"value": len(found), "relation": "eq"}
    return found


def made(pair: Pair, *numbers: int) -> str:
    """An active version with these things."""
    version = pair.store.create(SCHEMA, {"extra_words": ["ม่อฮ่อม"]})
    assert pair.store.load(version, [[thing(number)] for number in numbers]) == len(numbers)
    pair.store.activate(version)
    return version


def test_without_an_index_there_is_none(pair: Pair):
    for ask in (pair.engine.generation, pair.engine.meta, lambda index: ids(pair, index)):
        with pytest.raises(NoIndex):
            ask("things")
    assert pair.store.versions("things") == []


def test_what_is_loaded_is_searched_after_the_swap_only(pair: Pair):
    first = made(pair, 1, 2, 3)
    second = pair.store.create(SCHEMA, {"extra_words": []})
    pair.store.load(second, [[thing(7), thing(8)], [thing(9)]])
    assert ids(pair) == [1, 2, 3]
    assert ids(pair, second) == [7, 8, 9]
    assert pair.engine.meta("things") == {"extra_words": ["ม่อฮ่อม"]}

    pair.store.activate(second)
    assert ids(pair) == [7, 8, 9]
    assert ids(pair, first) == [1, 2, 3]
    assert pair.engine.meta("things") == pair.engine.meta(second) == {"extra_words": []}
    assert [(each.name, each.documents, each.is_active) for each in pair.store.versions("things")] == [
        (second, 3, True),
        (first, 3, False),
    ]

    pair.store.activate(first)
    assert ids(pair) == [1, 2, 3]


def test_a_write_replaces_and_removes_and_is_seen_at_once(pair: Pair):
    version = made(pair, 1, 2, 3)
    for _ in range(2):  # safe to call twice
        pair.store.write(version, [thing(2, "เซรามิก"), thing(4)], [1, 99])
        assert ids(pair) == [2, 3, 4]
        assert ids(pair, body={"query": {"term": {"word": {"value": "เซรามิก"}}}}) == [2]
    assert [(each.documents, each.schema) for each in pair.store.versions("things")] == [(3, "things")]


def test_every_visible_change_gives_a_new_generation(pair: Pair):
    version = made(pair, 1)
    seen = [pair.engine.generation("things")]
    pair.store.write(version, [thing(2)])
    seen.append(pair.engine.generation("things"))
    pair.store.write(version, [], [1])
    seen.append(pair.engine.generation("things"))
    made(pair, 5)
    seen.append(pair.engine.generation("things"))
    assert len(set(seen)) == 4


def test_digests_come_in_the_order_of_ids(pair: Pair):
    version = made(pair, 10, 9, 2)
    pair.store.write(version, [thing(100)], [9])
    assert list(pair.store.digests(version)) == [(2, "digest 2"), (10, "digest 10"), (100, "digest 100")]


def test_the_active_version_cannot_be_dropped(pair: Pair):
    version, other = made(pair, 1), pair.store.create(SCHEMA, {})
    with pytest.raises(ValueError, match=version):
        pair.store.drop(version)
    assert ids(pair) == [1]
    pair.store.drop(other)
    assert [each.name for each in pair.store.versions("things")] == [version]


def test_a_dropped_version_takes_no_more_writes(pair: Pair):
    made(pair, 1)
    gone = pair.store.create(SCHEMA, {})
    pair.store.drop(gone)
    for write in (
        lambda: pair.store.write(gone, [thing(1)]),
        lambda: pair.store.load(gone, [[thing(1)]]),
        lambda: pair.store.activate(gone),
        lambda: ids(pair, gone),
    ):
        with pytest.raises(NoIndex):
            write()
    assert len(pair.store.versions("things")) == 1
    assert ids(pair) == [1]


def test_several_searches_are_answered_in_their_order(pair: Pair):
    made(pair, 1, 2, 8)
    bodies = [
        {
            "query": {"bool": {"filter": [{"term": {"star": {"value": star}}}]}},
            "size": 0,
            "track_total_hits": True,
        }
        for star in "210"
    ]
    totals = [answer["hits"]["total"]["value"] for answer in pair.engine.search_many("things", bodies)]
    assert totals == [2, 1, 0]
    assert pair.engine.search_many("things", []) == []


def test_a_request_it_does_not_know_is_refused_and_nothing_else(pair: Pair):
    made(pair, 1)
    odd = {"query": {"no_such_query": {}}, "size": 1}
    for ask in (
        lambda: pair.engine.search("things", odd),
        lambda: pair.engine.search_many("things", [EVERYTHING, odd]),
    ):
        with pytest.raises(RequestRefused):
            ask()
    assert ids(pair) == [1]


def test_a_document_it_cannot_take_is_refused(pair: Pair):
    version = made(pair, 1)
    with pytest.raises(EngineUnavailable):
        pair.store.write(version, [thing(2, price="cheap")])
    pair.store.write(version, [thing(3)])
    assert ids(pair) == [1, 3]


@pytest.mark.timeout(120)
def test_searches_go_on_while_versions_are_swapped(pair: Pair):
    """The swap is one step: a search finds the whole of one version or of the other."""
    versions = [made(pair, 1, 2), made(pair, 3, 4)]
    seen: set[tuple[int, ...]] = set()
    failures: list[Exception] = []
    done = threading.Event()

    def search() -> None:
        while not done.is_set():
            try:
                seen.add(tuple(ids(pair)))
            except Exception as error:  # any at all fails the test
                failures.append(error)

    readers = [threading.Thread(target=search) for _ in range(3)]
    for reader in readers:
        reader.start()
    for number in range(8):
        pair.store.activate(versions[number % 2])
    done.set()
    for reader in readers:
        reader.join(30)
    assert failures == []
    assert seen <= {(1, 2), (3, 4)}
    assert seen
