"""The beacon of a results page: what it counts, what it refuses, and that it knows nobody."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from catalogue.services import cards
from search.models import ClickTally, SearchTally
from search.selectors import tallies as read
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
    "text", ["malee@otop.test", "โทร 081-234-5678", "1 1037 02071 81 1", "https://x.test/a", "ผ้าไหม" * 11]
)
def test_what_may_be_personal_is_not_kept(client: Client, text: str) -> None:
    assert client.post(URL, {"q": text}).status_code == 204
    assert client.post(URL, {"q": text, "position": "1"}).status_code == 204
    assert not SearchTally.objects.exists()
    assert not ClickTally.objects.exists()


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
    assert read.click_through(30, "ไหม")[0].clicks == 4


def test_reading_a_list_writes_nothing(one_cloth: None, client: Client) -> None:
    page = client.get("/products/", {"q": "ผ้าไหม"})
    assert 'data-counted="ผ้าไหม" data-count-url="/products/count/" data-first-look' in page.content.decode()
    assert "data-first-look" not in client.get("/products/", {"q": "ผ้าไหม", "star": "5"}).content.decode()
    assert not SearchTally.objects.exists()
