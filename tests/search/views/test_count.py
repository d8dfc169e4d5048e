"""The beacon of a results page: what it counts, what it refuses, and that it knows nobody."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from catalogue.services import cards
from search.engines import router
from search.engines.base import EngineUnavailable
from search.models import ClickTally, SearchTally
from search.selectors import tallies as read
from search.selectors.reading import Reading
from search.services import tallies
from tests.factories import make_product
from tests.factories.index import make_index

pytestmark = pytest.mark.django_db
URL = "/products/count/"


def searched() -> list[tuple[str, int, int]]:
    return list(SearchTally.objects.order_by("query").values_list("query", "searches", "without_results"))


@pytest.fixture
def one_cloth(settings: Any, tmp_path: Path) -> None:
    product = make_product(title="ผ้าไหมมัดหมี่")
    cards.refresh([product.pk])
    make_index(settings, tmp_path / "index")


def test_a_search_is_counted_by_its_words_and_looked_up(one_cloth: None, client: Client) -> None:
    for text in ("ผ้าไหม", " ผ้าไหม  ", "กลองยาว"):
        # The sender's word for "found nothing" does not count.
        response = client.post(URL, {"q": text, "without_results": "1"})
        assert (response.status_code, response.content, response.cookies) == (204, b"", {})
    assert searched() == [("กลองยาว", 1, 1), ("ผ้าไหม", 2, 0)]


@pytest.mark.parametrize("gives_up", ["before", "while asked"])
def test_without_the_index_nothing_counts_as_found_in_vain(
    one_cloth: None, client: Client, monkeypatch: pytest.MonkeyPatch, gives_up: str
) -> None:
    def down(*_args: object) -> Any:
        raise EngineUnavailable("down")

    client.post(URL, {"q": "กลองยาว"})
    assert searched() == [("กลองยาว", 1, 1)]  # the control: the index knows that there is none
    if gives_up == "before":
        monkeypatch.setattr(router, "engine", down)
    else:
        monkeypatch.setattr(Reading, "find", down)
    assert client.get("/products/", {"q": "pha mai"}).context["total"] == 0
    for text in ("pha mai", "กลองยาว"):
        assert client.post(URL, {"q": text}).status_code == 204
    assert searched() == [("pha mai", 1, 0), ("กลองยาว", 2, 1)]


def test_words_that_became_filters_are_not_searched_in_vain(one_cloth: None, client: Client) -> None:
    for text in ("ผ้าไหม ราคาถึง 90000 บาท", "ผ้าไหม ไม่เกิน 90000 บาท", "ผ้าไหม 90000 บาทขึ้นไป"):
        shown = client.get("/products/", {"q": text}).context["total"]
        client.post(URL, {"q": text})
        tally = SearchTally.objects.get(query=text)
        assert (tally.without_results == 0) == (shown > 0), text
    assert SearchTally.objects.filter(without_results=0).exists()


def test_an_opened_product_is_counted_by_position(client: Client) -> None:
    for position in (1, 1, 3):
        assert client.post(URL, {"q": "ผ้าไหม", "position": position}).status_code == 204
    rows = ClickTally.objects.order_by("position").values_list("query", "position", "clicks")
    assert list(rows) == [("ผ้าไหม", 1, 2), ("ผ้าไหม", 3, 1)]


@pytest.mark.parametrize(
    "text",
    [
        "malee@otop.test",
        "โทร 081-234-5678",
        "1 1037 02071 81 1",
        "https://x.test/a",
        "ผ้าไหม" * 11,
        "นาย สมชาย ใจดี",
        "นาง มาลี",
        "นางสาว มาลี ใจดี",
        "น.ส.มาลี ใจดี",
        " “น.ส. มาลี",
        "ด.ช.ก้อง",
        "ด.ญ. แก้ว ใจดี",
        "Mr Somchai",
        "MR.SOMCHAI",
        "mrs. Malee Jaidee",
        "Ms Malee",
        "Miss\u3000Malee",
    ],
)
def test_what_may_be_personal_is_not_kept(client: Client, text: str) -> None:
    assert client.post(URL, {"q": text}).status_code == 204
    assert client.post(URL, {"q": text, "position": "1"}).status_code == 204
    assert not SearchTally.objects.exists()
    assert not ClickTally.objects.exists()


@pytest.mark.parametrize(
    "text",
    ["นางพญา", "นางพญา ผ้าไหม", "นางรำ", "นาย", "นางสาว ", "น.ส.", "miss", "mistletoe", "ดช", "ตุ๊กตา นาง รำ"],
)
def test_goods_that_begin_like_a_title_are_counted(text: str) -> None:
    assert tallies.count_search(text, found_nothing=False)


@pytest.mark.parametrize(
    "fields", [{}, {"q": "  "}, {"q": "ไหม", "position": "first"}, {"q": "ไหม", "position": "-1"}]
)
def test_malformed_posts_are_refused(client: Client, fields: dict[str, str]) -> None:
    assert client.post(URL, fields).status_code == 400
    assert not SearchTally.objects.exists()


def test_only_our_own_pages_may_post(client: Client) -> None:
    response = client.post(
        URL, {"q": "ไหม"}, headers={"sec-fetch-site": "cross-site", "origin": "https://evil.test"}
    )
    assert response.status_code == 403
    assert client.get(URL).status_code == 405
    assert not SearchTally.objects.exists()


def test_a_day_takes_a_bounded_number_of_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tallies, "MOST_TEXTS_A_DAY", 2)
    counted = [tallies.count_search(text, found_nothing=False) for text in ("a", "b", "c", "a")]
    assert counted == [True, True, False, True]


def test_old_counts_are_forgotten() -> None:
    today = timezone.localdate()
    for age in (0, tallies.KEPT_DAYS, tallies.KEPT_DAYS + 1):
        SearchTally.objects.create(day=today - dt.timedelta(days=age), query="ไหม", searches=1)
    assert tallies.forget_old() == 1
    assert SearchTally.objects.count() == 2


def test_click_through_is_the_share_of_lists_with_results() -> None:
    today = timezone.localdate()
    SearchTally.objects.create(day=today, query="ไหม", searches=9, without_results=1)
    ClickTally.objects.create(day=today, query="ไหม", position=1, clicks=4)
    ClickTally.objects.create(day=today, query="ฝ้าย", position=1, clicks=2)
    first, second, *_ = read.click_through(30)
    assert (first.position, first.clicks, first.percent) == (1, 6, 75.0)
    assert (second.clicks, second.percent) == (0, 0.0)
    assert read.click_through(30, " ไหม ")[0].clicks == 4


def test_no_share_is_above_all_lists() -> None:
    today = timezone.localdate()
    SearchTally.objects.create(day=today, query="ไหม", searches=2)
    ClickTally.objects.create(day=today, query="ไหม", position=1, clicks=7)
    assert (read.click_through(30)[0].clicks, read.click_through(30)[0].percent) == (7, 100.0)


def test_only_repeated_texts_are_listed() -> None:
    today = timezone.localdate()
    SearchTally.objects.create(day=today, query="มาลี ใจดี", searches=2, without_results=2)
    SearchTally.objects.create(day=today, query="กะต้า", searches=1)
    SearchTally.objects.create(day=today - dt.timedelta(days=1), query="กะต้า", searches=2, without_results=1)
    assert read.without_results(30) == [read.Vain("กะต้า", 1, today - dt.timedelta(days=1))]
    assert read.without_results(1) == []
    assert read.searches(30).total == 5


def test_only_the_first_look_at_a_search_is_counted(one_cloth: None, client: Client) -> None:
    page = client.get("/products/", {"q": "ผ้าไหม"})
    assert 'data-counted="ผ้าไหม" data-count-url="/products/count/"' in page.content.decode()
    for more in ({"star": "5"}, {"sort": "new"}, {"verbatim": "1"}, {"price_min": "1"}):
        assert "data-counted" not in client.get("/products/", {"q": "ผ้าไหม", **more}).content.decode(), more


def test_no_later_page_is_counted(one_cloth: None, client: Client, settings: Any, tmp_path: Path) -> None:
    cards.refresh([make_product(title=f"ผ้าไหม {n}").pk for n in range(25)])
    make_index(settings, tmp_path / "more")
    page = client.get("/products/", {"q": "ผ้าไหม", "page": "2"})
    assert page.context["paging"].number == 2
    assert "data-counted" not in page.content.decode()


def test_reading_a_list_writes_nothing(one_cloth: None, client: Client) -> None:
    client.get("/products/", {"q": "ผ้าไหม"})
    assert not SearchTally.objects.exists()
