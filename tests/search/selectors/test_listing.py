"""Counts and cards of the list, compared with brute force over the same cards."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from random import Random

import pytest

from catalogue.choices import STANDARD_BITS
from catalogue.models import ProductCard
from catalogue.services import versions
from search.filters import ListQuery
from search.selectors import facets, results
from search.selectors.engine import DatabaseEngine
from shops.choices import Region
from tests.factories.cards import CATEGORIES, WORDS, make_cards
from tests.search import brute
from tests.search.brute import Demand

pytestmark = pytest.mark.django_db


def random_query(rng: Random, cards: list[ProductCard]) -> ListQuery:
    """Any mixture of filters; half of them off, so that lists are seldom empty."""

    def some(values: list, most: int = 3) -> tuple:
        return tuple(rng.sample(values, rng.randint(1, min(most, len(values))))) if rng.random() < 0.3 else ()

    paths = [*CATEGORIES, "textile", "beverage"]
    return ListQuery(
        text=" ".join(some([*WORDS, "สกลนคร", "nothing"], 2)),
        stars=some([0, 1, 2, 3, 4, 5]),
        regions=some(list(Region.values)),
        provinces=some(sorted({card.province_code for card in cards})),
        categories=some(paths, 2),
        standards=some(list(STANDARD_BITS)),
        price_min=Decimal(rng.randint(0, 60)) if rng.random() < 0.2 else None,
        price_max=Decimal(rng.randint(30, 100)) if rng.random() < 0.2 else None,
        in_stock=rng.random() < 0.15,
        made_to_order=rng.random() < 0.15,
        cold=rng.random() < 0.15,
        shop=rng.choice(cards).shop_slug if rng.random() < 0.15 else "",
        sort=rng.choice(list(results.ORDERS)),
    )


def demands_of(query: ListQuery) -> dict[str, Demand]:
    """Each demand of a list answered by the database: the facets', its words and its shop."""
    return {
        "words": lambda card: all(word in card.search_text for word in query.words),
        **brute.demands(query),
        "shop": lambda card: not query.shop or card.shop_slug == query.shop,
    }


def brute_counts(cards: list[ProductCard], query: ListQuery) -> facets.FacetCounts:
    demands = demands_of(query)

    def passing(but: str = "") -> list[ProductCard]:
        return [card for card in cards if all(test(card) for name, test in demands.items() if name != but)]

    def tally(facet: str, values: Callable[[ProductCard], list[str]]) -> dict[str, int]:
        counts: dict[str, int] = {}
        for card in passing(facet):
            for value in values(card):
                counts[value] = counts.get(value, 0) + 1
        return counts

    listed = passing()
    return facets.FacetCounts(
        total=len(listed),
        shops=len({card.shop_id for card in listed}),
        star=tally("star", lambda card: [str(card.star)]),
        region=tally("region", lambda card: [card.region]),
        province=tally("province", lambda card: [card.province_code]),
        category=tally("category", lambda card: sorted({card.category_top, card.category_path})),
        standard=tally(
            "standard", lambda card: [kind for kind, bit in STANDARD_BITS.items() if card.standards & bit]
        ),
        stock=tally("stock", lambda card: [card.stock_state]),
        cold=sum(card.ships_cold for card in passing("cold")),
    )


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_counts_equal_brute_force(seed: int) -> None:
    cards = make_cards(80, seed=seed)
    rng = Random(seed)
    for _ in range(40):
        query = random_query(rng, cards)
        assert facets.count(query) == brute_counts(cards, query), query


@pytest.mark.parametrize("seed", [4, 5])
def test_pages_hold_each_card_once_in_order(seed: int) -> None:
    cards = make_cards(90, seed=seed)
    rng = Random(seed)
    for _ in range(15):
        query = random_query(rng, cards)
        expected = [card for card in cards if all(test(card) for test in demands_of(query).values())]
        seen: list[int] = []
        for page in range(1, 2 + len(expected) // results.PAGE_SIZE + 1):
            found = results.cards(ListQuery(**{**_fields(query), "page": page}))
            assert len(found) <= results.PAGE_SIZE
            seen += [card.product_id for card in found]
        assert seen == [card.product_id for card in sorted(expected, key=order_of(query.sort))], query


def _fields(query: ListQuery) -> dict:
    return {name: getattr(query, name) for name in ListQuery.__dataclass_fields__}


def order_of(sort: str) -> Callable[[ProductCard], tuple]:
    last = Decimal(10**9)
    return {
        "relevance": lambda card: (-card.rank, card.product_id),
        "new": lambda card: (-card.created_at.timestamp(), card.product_id),
        "price_asc": lambda card: (last if card.price is None else card.price, card.product_id),
        "price_desc": lambda card: (last if card.price is None else -card.price, card.product_id),
        "star": lambda card: (-card.star, -card.rank, card.product_id),
    }[sort]


def test_totals_of_several_lists() -> None:
    cards = make_cards(40)
    rng = Random(9)
    queries = [random_query(rng, cards) for _ in range(10)]
    assert facets.totals(queries) == [brute_counts(cards, query).total for query in queries]
    assert facets.totals([]) == []


def test_words_match_letter_by_letter() -> None:
    make_cards(30)
    assert (
        facets.count(ListQuery(text="%")).total
        == ProductCard.objects.filter(search_text__contains="100%").count()
    )
    assert facets.count(ListQuery(text="silk_X")).total == facets.count(ListQuery(text="SILK_x")).total
    assert facets.count(ListQuery(text="silkAx")).total == 0


def test_cached_counts_are_exact_after_every_committed_change() -> None:
    cards = make_cards(30)
    query = ListQuery(stars=(5,))
    before = DatabaseEngine().counts(query)
    assert DatabaseEngine().counts(query) == before

    ProductCard.objects.filter(pk=cards[0].pk).update(star=5 if cards[0].star != 5 else 1)
    versions.bump()
    assert DatabaseEngine().counts(query) == facets.count(query) != before


def test_without_the_version_the_old_counts_would_be_shown() -> None:
    """The control of the test above: the cache is really in use."""
    cards = make_cards(30)
    query = ListQuery(stars=(5,))
    before = DatabaseEngine().counts(query)
    ProductCard.objects.filter(pk=cards[0].pk).update(star=5 if cards[0].star != 5 else 1)
    assert DatabaseEngine().counts(query) == before != facets.count(query)
