"""A rebuild shows in nothing: no search fails, no change is lost, and a killed one leaves no trace."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection

from catalogue.services import products
from search.choices import BuildStage
from search.engines.base import EngineUnavailable
from search.engines.router import engine
from search.errors import RebuildFailed, RebuildRefused
from search.models import IndexState, QueuedProduct
from search.services import indexing, maintenance, queue, rebuild, stages
from search.services.phrase_index import PHRASE_INDEX
from search.services.product_index import PRODUCT_INDEX
from tests.factories import make_product, make_shop

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.usefixtures("engine_name"),
    pytest.mark.timeout(90),  # three rebuilds under load on a busy machine
]

Check = Callable[[], list[tuple[int, str]]]


@pytest.fixture(autouse=True)
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rebuild, "LOAD_BATCH", 4)
    monkeypatch.setattr(stages, "PATIENCE_SECONDS", 0)


@pytest.fixture
def goods(built: Any) -> list[Any]:
    """Twelve products that the active version knows: three batches of a rebuild."""
    shop = make_shop()
    made = [make_product(shop) for _ in range(12)]
    indexing.drain()
    return made


def during_load(at: int, action: Callable[[], None]) -> Any:
    """The definition of products, whose batch number `at` is made only after `action`."""
    batches = iter(range(100))

    def make(ids: Any, meta: Any) -> Any:
        if next(batches) == at:
            action()
        return PRODUCT_INDEX.make(ids, meta)

    return replace(PRODUCT_INDEX, make=make)


def versions(store: Any) -> list[str]:
    return [version.name for version in store.versions("products")]


def first_loaded(goods: list[Any]) -> Any:
    """The one that a load reads before all others."""
    number = PRODUCT_INDEX.every_id()[0]
    return next(each for each in goods if each.pk == number)


def test_a_change_during_the_load_is_in_both_versions(
    goods: list[Any], store: Any, differences: Check
) -> None:
    seen = []

    def change() -> None:
        products.set_price(first_loaded(goods), Decimal(7))
        assert indexing.drain().written == 1
        seen.append(differences())  # the version that is searched meanwhile

    done = rebuild.rebuild(during_load(2, change))
    assert seen == [[]]
    assert (done.documents, done.replayed) == (12, 1)
    assert (differences(), queue.lag().waiting, queue.parked()) == ([], 0, 0)


def test_control_without_the_replay_that_change_is_lost(
    goods: list[Any], differences: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue, "unpark", lambda: queue.forget_parked() or 0)

    first = first_loaded(goods)

    def change() -> None:
        products.set_price(first, Decimal(7))
        indexing.drain()

    rebuild.rebuild(during_load(2, change))
    assert differences() == [(first.pk, "wrong")]


def test_products_that_come_and_go_during_the_load(goods: list[Any], differences: Check) -> None:
    made = []

    def change() -> None:
        made.append(make_product())
        goods[1].delete()
        products.remove(goods[11])
        indexing.drain()

    done = rebuild.rebuild(during_load(2, change))
    assert (done.documents, differences()) == (11, [])


class Flips:
    """The site's store, in which something happens while the queue writes."""

    def __init__(self, store: Any, action: Callable[[], None]) -> None:
        self.inner, self.action = store, action

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)

    def write(self, *args: Any) -> None:
        self.inner.write(*args)
        self.action()


def test_a_drainer_that_began_before_the_opening_does_not_take_its_rows_for_done(
    goods: list[Any], store: Any
) -> None:
    builder = stages.begin("products")
    products.set_price(goods[0], Decimal(7))
    opened: list[int] = []

    def open_once() -> None:
        if not opened:
            opened.append(stages.open_version(builder))

    indexing.drain(store=Flips(store, open_once), limit=1)
    assert opened == [0]  # nothing was parked yet when the version was opened
    assert list(QueuedProduct.objects.values_list("pk", "is_parked", "claim")) == [(goods[0].pk, False, None)]
    stages.give_up(builder)


def test_the_first_rebuild_reads_what_waits_and_forgets_it(db: None, differences: Check) -> None:
    for _ in range(3):
        make_product()
    done = rebuild.rebuild(PRODUCT_INDEX)
    assert (done.documents, done.replayed, queue.lag().waiting, differences()) == (3, 0, 0, [])


def test_the_version_before_stays_and_older_ones_go(goods: list[Any], store: Any) -> None:
    for _ in range(3):
        before = versions(store)[0]
        done = rebuild.rebuild(PRODUCT_INDEX)
        assert done.replaced == before
        assert versions(store) == [done.version, before]


def test_roll_back_brings_the_older_version_up_to_date(
    goods: list[Any], store: Any, differences: Check
) -> None:
    new = rebuild.rebuild(PRODUCT_INDEX)
    products.set_price(goods[0], Decimal(7))
    make_product()
    goods[1].delete()
    indexing.drain()
    done = maintenance.roll_back(PRODUCT_INDEX)
    assert (done.version, done.replaced) == (new.replaced, new.version)
    assert (differences(), maintenance.is_stale(PRODUCT_INDEX)) == ([], False)
    with pytest.raises(RebuildFailed):
        maintenance.roll_back(PRODUCT_INDEX)


def test_one_that_fails_leaves_everything_as_it_was(goods: list[Any], store: Any, differences: Check) -> None:
    before = versions(store)

    def fail() -> None:
        products.set_price(goods[0], Decimal(7))
        indexing.drain()
        raise ValueError("cannot be cut")

    with pytest.raises(ValueError, match="cannot be cut"):
        rebuild.rebuild(during_load(2, fail))
    assert (versions(store), differences(), queue.parked()) == (before, [], 0)
    assert IndexState.objects.get().stage == BuildStage.IDLE


def test_a_wrong_number_of_documents_is_not_activated(goods: list[Any], store: Any) -> None:
    before = versions(store)
    lossy = replace(PRODUCT_INDEX, make=lambda ids, meta: PRODUCT_INDEX.make(ids, meta)[1:])
    with pytest.raises(RebuildFailed, match="9 documents instead of 12"):
        rebuild.rebuild(lossy)
    assert versions(store) == before


def test_phrases_that_the_engine_lost_are_not_activated(
    goods: list[Any], store: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    load = type(store).load
    monkeypatch.setattr(
        type(store),
        "load",
        lambda self, version, batches: load(self, version, [each[1:] for each in batches]),
    )
    with pytest.raises(RebuildFailed, match="documents instead of"):
        rebuild.rebuild(PHRASE_INDEX)
    assert [each for each in store.versions(PHRASE_INDEX.name) if each.is_active] == []


def test_a_second_rebuild_is_refused(goods: list[Any]) -> None:
    refused = []

    def second() -> None:
        with pytest.raises(RebuildRefused):
            rebuild.rebuild(PRODUCT_INDEX)
        refused.append(True)

    rebuild.rebuild(during_load(1, second))
    assert refused == [True]


def test_a_builder_that_was_succeeded_stops(goods: list[Any], store: Any) -> None:
    other: list[Any] = []

    def take_over() -> None:
        IndexState.objects.update(builder_seen_at=None)
        other.append(stages.begin("products"))
        # What the thread that says "alive" finds a moment later.
        [builder.see() for builder in builders]

    builders: list[stages.Builder] = []
    begin = stages.begin

    def remember(schema: str) -> stages.Builder:
        builders.append(begin(schema))
        return builders[-1]

    before = versions(store)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(stages, "begin", remember)
        with pytest.raises(RebuildFailed, match="taken over"):
            rebuild.rebuild(during_load(1, take_over))
    assert versions(store) == before
    state = IndexState.objects.get()
    assert (state.builder, state.stage) == (other[-1].number, BuildStage.LOADING)  # the successor's


class TestStale:
    def test_a_missing_index_is_built_once(self, db: None) -> None:
        make_product()
        assert maintenance.why_stale(PRODUCT_INDEX, maintenance.site_store()) == "there is none yet"
        assert [done.documents for done in maintenance.rebuild_stale(indexes=[PRODUCT_INDEX])] == [1]
        assert maintenance.rebuild_stale(indexes=[PRODUCT_INDEX]) == []

    def test_other_words_make_it_stale(self, goods: list[Any], differences: Check) -> None:
        meta = {**PRODUCT_INDEX.meta(), "analyser": "of tomorrow"}
        tomorrow = replace(PRODUCT_INDEX, meta=lambda: meta)
        store = maintenance.site_store()
        assert maintenance.why_stale(tomorrow, store) == "made with another analyser"
        (done,) = maintenance.rebuild_stale(indexes=[tomorrow])
        assert (done.documents, maintenance.why_stale(tomorrow, store)) == (12, "")

    def test_another_databases_index_is_stale(self, goods: list[Any], store: Any) -> None:
        """The folder was kept, the database was not."""
        IndexState.objects.all().delete()
        assert maintenance.why_stale(PRODUCT_INDEX, store) == "this database did not make it"

    def test_status_tells(self, goods: list[Any], store: Any) -> None:
        (index,) = maintenance.status(indexes=[PRODUCT_INDEX]).indexes
        assert (index.documents, index.is_current, index.why_stale) == (12, True, "")

    def test_status_of_an_engine_that_is_down(self, goods: list[Any], store: Any) -> None:
        class Down:
            name = "elasticsearch"

            def versions(self, schema: str) -> Any:
                raise EngineUnavailable

        queue.add([1])
        found = maintenance.status(store=Down(), indexes=[PRODUCT_INDEX])  # type: ignore[arg-type]
        assert (found.engine_is_up, found.indexes, found.waiting) == (False, [], 1)


class Crowd:
    """Threads that do something again and again, until they are sent home."""

    def __init__(self) -> None:
        self.stop, self.errors = threading.Event(), list[Exception]()
        self.threads: list[threading.Thread] = []

    def add(self, action: Callable[[], object], pause_seconds: float) -> None:
        def loop() -> None:
            try:
                while not self.stop.wait(pause_seconds):
                    action()
            except Exception as error:  # the test fails with it
                self.errors.append(error)
            finally:
                connection.close()

        self.threads.append(threading.Thread(target=loop, daemon=True))
        self.threads[-1].start()

    def go_home(self) -> None:
        self.stop.set()
        for thread in self.threads:
            thread.join(20)


@pytest.fixture
def crowd() -> Iterator[Crowd]:
    made = Crowd()
    yield made
    made.go_home()


@pytest.mark.race
@pytest.mark.django_db(transaction=True)
def test_searches_and_changes_go_on_during_rebuilds(
    goods: list[Any], store: Any, differences: Check, crowd: Crowd
) -> None:
    """Three rebuilds in a row under a searcher, a seller and a drainer; nothing fails or is lost."""
    sold, answers = [0], list[int]()

    def search() -> None:
        found = engine().search("products", {"query": {"match_all": {}}, "size": 0, "track_total_hits": True})
        answers.append(found["hits"]["total"]["value"])

    def sell() -> None:
        sold[0] += 1
        products.set_price(goods[sold[0] % 12], Decimal(sold[0]))

    def make(ids: Any, meta: Any) -> Any:
        time.sleep(0.2)  # as if there were many more
        return PRODUCT_INDEX.make(ids, meta)

    slow = replace(PRODUCT_INDEX, make=make)
    crowd.add(search, 0.01)
    crowd.add(sell, 0.05)
    crowd.add(indexing.drain, 0.05)
    replayed = [rebuild.rebuild(slow, indexes=[PRODUCT_INDEX]).replayed for _ in range(3)]
    crowd.go_home()
    assert crowd.errors == []
    assert (set(answers), len(answers) > 20, sold[0] > 20, sum(replayed) > 0) == ({12}, True, True, True)
    indexing.drain(ignore_rest=True)
    assert (differences(), queue.lag().waiting, queue.parked()) == ([], 0, 0)
