"""Counts, pages and order through the index equal brute force over the database, for any filters."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as given_settings
from hypothesis import strategies as st

from catalogue.choices import STANDARD_BITS
from catalogue.models import ProductCard
from search.filters import SORTS, ListQuery
from search.selectors.engine import IndexEngine, engine
from search.selectors.results import PAGE_SIZE
from shops.choices import Region
from tests.factories.cards import CATEGORIES, TAMBONS, make_cards
from tests.factories.index import make_index
from tests.search import brute

pytestmark = [pytest.mark.django_db, pytest.mark.timeout(120)]

# Words of names, of places and of nothing; one with a slip, one of the wrong keyboard.
TEXTS = ("", "ผ้าไหม", "มัดหมี่", "ผ้าไหมมัดหมี่", "silk", "ข้าวหอม", "ผ้าใหม", "zhkws,", "nothing at all")
CARDS = 160


def some(values: Any, most: int = 3) -> st.SearchStrategy[tuple]:
    """Mostly nothing, so that lists are seldom empty."""
    chosen = st.lists(st.sampled_from(list(values)), min_size=1, max_size=most, unique=True).map(tuple)
    return st.one_of(st.just(()), st.just(()), chosen)


def queries(shops: list[str]) -> st.SearchStrategy[ListQuery]:
    price = st.one_of(st.none(), st.none(), st.integers(0, 110).map(Decimal))
    seldom = st.sampled_from([False, False, False, True])
    return st.builds(
        ListQuery,
        text=st.sampled_from(TEXTS),
        stars=some(range(6)),
        regions=some(Region.values),
        provinces=some(sorted({code[:2] for code in TAMBONS})),
        categories=some([*CATEGORIES, "textile", "beverage"], 2),
        standards=some(STANDARD_BITS),
        price_min=price,
        price_max=price,
        in_stock=seldom,
        made_to_order=seldom,
        cold=seldom,
        shop=st.sampled_from(["", "", "", *shops]),
        sort=st.sampled_from(SORTS),
    )


def walk(query: ListQuery) -> list[int]:
    """The products of all pages, one after the other."""
    seen: list[int] = []
    for page in range(1, 2 + CARDS // PAGE_SIZE):
        found = engine().cards(replace(query, page=page))
        assert len(found) <= PAGE_SIZE
        if page > 1 and [card.product_id for card in found] == seen[-len(found) :]:
            break  # a page beyond the last one shows the last
        seen += [card.product_id for card in found]
        if len(found) < PAGE_SIZE:
            break
    return seen


def test_counts_pages_and_order_of_any_list(settings: Any, tmp_path: Path) -> None:
    cards = {card.product_id: card for card in make_cards(CARDS, seed=7)}
    make_index(settings, tmp_path)
    assert isinstance(engine(), IndexEngine)
    # A text's products and their order without filters; what filters do to them is brute force.
    by_text = {text: walk(ListQuery(text=text)) for text in TEXTS}
    weaves = [card.product_id for card in cards.values() if "มัดหมี่" in card.name_th]
    assert sorted(by_text["มัดหมี่"]) == sorted(weaves)
    assert by_text[""] == [card.product_id for card in sorted(cards.values(), key=brute.ORDERS["relevance"])]

    @given(query=queries(sorted({card.shop_slug for card in cards.values()})))
    @given_settings(max_examples=120, suppress_health_check=list(HealthCheck))
    def check(query: ListQuery) -> None:
        matching = [cards[each] for each in by_text[query.text]]
        assert engine().counts(query) == brute.counts(matching, query)
        expected = brute.passing(matching, query)
        if not (query.text and query.sort == "relevance"):
            expected = sorted(expected, key=brute.ORDERS[query.sort])
        assert walk(query) == [card.product_id for card in expected]
        assert engine().totals([query]) == [len(expected)]

    check()


def test_the_index_is_what_answers(settings: Any, tmp_path: Path) -> None:
    """The control: an index that lacks a product lists one less than the database has."""
    cards = make_cards(8, seed=3)
    made = make_index(settings, tmp_path)
    version = made.versions("products")[0].name
    made.write(version, [], removed=[cards[0].product_id])
    assert engine().counts(ListQuery()).total == 7
    assert ProductCard.objects.count() == 8
