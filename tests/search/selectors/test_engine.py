"""The list's engine: the index when there is one, the database at once when it fails."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from catalogue.models import ProductCard
from catalogue.services import versions
from search.engines import router
from search.engines.base import EngineUnavailable, Json
from search.engines.embedded import EmbeddedEngine
from search.filters import ListQuery
from search.selectors import engine as engines
from search.selectors import facets, results
from search.selectors.engine import DatabaseEngine, IndexEngine, engine
from tests.factories.cards import make_cards
from tests.search.indexes import index_of_cards

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, settings: Any) -> Iterator[Path]:
    settings.SEARCH_FOLDER = tmp_path / "search"
    settings.ELASTICSEARCH_HOSTS = []
    yield settings.SEARCH_FOLDER
    router.forget()


def break_after(monkeypatch: pytest.MonkeyPatch, answers: int) -> list[str]:
    """From the given number of answers on the engine is down; what it was still asked."""
    asked: list[str] = []
    inner = EmbeddedEngine.search_many

    def search_many(self: EmbeddedEngine, index: str, bodies: Any) -> list[Json]:
        asked.append(index)
        if len(asked) > answers:
            raise EngineUnavailable("pulled out")
        return inner(self, index, bodies)

    monkeypatch.setattr(EmbeddedEngine, "search_many", search_many)
    monkeypatch.setattr(
        EmbeddedEngine, "search", lambda self, index, body: search_many(self, index, [body])[0]
    )
    return asked


def test_without_an_index_the_database_answers(django_assert_num_queries: Any) -> None:
    make_cards(10)
    with django_assert_num_queries(1):  # the version of the catalogue, as before
        assert isinstance(engine(), DatabaseEngine)


def test_the_index_and_the_database_show_the_same_list(folder: Path) -> None:
    make_cards(60)
    index_of_cards(folder)
    found = engine()
    assert isinstance(found, IndexEngine)
    for query in (ListQuery(), ListQuery(stars=(5, 3), sort="price_asc", page=2), ListQuery(in_stock=True)):
        assert replace(found.counts(query), prices=()) == facets.count(query)
        assert found.cards(query) == results.cards(query)
    queries = [ListQuery(stars=(star,)) for star in range(6)]
    assert found.totals(queries) == facets.totals(queries)


def test_a_warm_page_asks_neither_the_engine_nor_for_cards(
    folder: Path, monkeypatch: pytest.MonkeyPatch, django_assert_num_queries: Any
) -> None:
    make_cards(60)
    index_of_cards(folder)
    query = ListQuery(text="ผ้าไหม", stars=(5, 4, 3))
    first = engine()
    expected = (first.counts(query), first.cards(query))
    asked = break_after(monkeypatch, 0)
    with django_assert_num_queries(1):
        again = engine()
        assert (again.counts(query), again.cards(query)) == expected
    assert asked == []


def test_prices_shown_are_those_of_the_database_now(folder: Path) -> None:
    make_cards(10)
    index_of_cards(folder)
    shown = engine().cards(ListQuery())
    ProductCard.objects.filter(pk=shown[0].product_id).update(price=1)
    ProductCard.objects.filter(pk=shown[1].product_id).delete()
    versions.bump()
    now = engine().cards(ListQuery())
    assert now[0].price == 1
    assert [card.product_id for card in now] == [
        shown[0].product_id,
        *(card.product_id for card in shown[2:]),
    ]


def test_a_page_is_of_one_source_when_the_engine_fails(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_cards(60)
    index_of_cards(folder)
    ProductCard.objects.filter(star=5).delete()  # the index does not know yet
    versions.bump()
    down = engine()
    break_after(monkeypatch, 0)
    query = ListQuery(stars=(5,))
    assert down.counts(query) == facets.count(query)
    assert down.cards(query) == ()
    assert down.totals([query, ListQuery()]) == facets.totals([query, ListQuery()])


def test_one_request_serves_counts_and_cards(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_cards(60)
    index_of_cards(folder)
    found = engine()
    break_after(monkeypatch, 1)
    query = ListQuery(page=99)
    total = found.counts(query).total
    last = replace(query, page=3)
    assert (total, found.cards(last)) == (60, results.cards(last))


def test_what_is_found_follows_the_index_not_the_cache(folder: Path) -> None:
    make_cards(10)
    index = index_of_cards(folder)
    assert engine().counts(ListQuery()).total == 10
    version = index.versions("products")[0].name
    index.write(version, [], removed=[ProductCard.objects.values_list("pk", flat=True)[0]])
    assert engine().counts(ListQuery()).total == 9


def test_the_page_s_words_are_cut_by_the_index_s_own(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_cards(5)
    index_of_cards(folder)
    monkeypatch.setattr(EmbeddedEngine, "meta", lambda self, index: {"extra_words": ["ผ้าไหมลายลูกแก้ว"]})
    found = engines.engine()
    assert found._reading.analyser.units("ผ้าไหมลายลูกแก้ว")[0].typed == "ผ้าไหมลายลูกแก้ว"


def test_another_filter_does_not_ask_again_how_the_words_are_heard(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_cards(60)
    index_of_cards(folder)
    asked = break_after(monkeypatch, answers=1000)

    def answers(query: ListQuery) -> int:
        before = len(asked)
        counts = engine().counts(query)
        assert counts.total
        return len(asked) - before

    first = answers(ListQuery(text="ผ้าหไม"))
    assert first > 2
    assert answers(ListQuery(text="ผ้าหไม", stars=(5, 4, 3, 2, 1))) == 1
    assert answers(ListQuery(text="ผ้าหไม", verbatim=True)) > 1
