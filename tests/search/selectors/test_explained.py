"""Why a product stands where it does."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalogue.models import ProductCard, ProductInfo
from catalogue.selectors import card_sources
from search.filters import ListQuery
from search.query.ranking import Rules
from search.selectors.explained import explain
from search.selectors.found import find
from search.text.analyser import analyser_for
from tests.factories.cards import make_cards
from tests.search.indexes import index_of_cards

pytestmark = pytest.mark.django_db
ANALYSER = analyser_for(())


def test_points_add_up_to_the_score_of_each_product(tmp_path: Path) -> None:
    make_cards(60)
    engine = index_of_cards(tmp_path)
    query = ListQuery(text="ผ้าไหม ชาใบหม่อน", stars=(5, 4, 3, 2, 1, 0))
    rules = Rules(boosts={})
    found = find(engine, query, ANALYSER, rules)
    told = explain(engine, query, found, ANALYSER, rules)
    assert [each.product_id for each in told] == list(found.ids)
    assert [each.score for each in told] == sorted((each.score for each in told), reverse=True)
    # Beside the words met there are neighbours and descriptions only.
    assert {each.other // 20 for each in told} <= {0, 1, 2}
    assert {each.other % 20 for each in told} <= {0, 1, 2, 3}
    assert all(met.points > 0 and met.terms for each in told for met in each.met)


def test_rules_are_named(tmp_path: Path) -> None:
    cards = make_cards(60)
    named = [card.pk for card in cards if "ผ้าไหม" in card.name_th][:3]
    engine = index_of_cards(tmp_path)
    rules = Rules(pins=(named[0],), boosts={named[1]: 3}, buries=(named[2],))
    query = ListQuery(text="ผ้าไหม")
    found = find(engine, query, ANALYSER, rules, size=60)
    told = {each.product_id: each for each in explain(engine, query, found, ANALYSER, rules)}
    assert [told[each].rule for each in named] == ["pinned", "boosted", "buried"]
    assert told[named[1]].boost == 300
    assert (found.ids[0], found.ids[1], found.ids[-1]) == tuple(named)


def test_the_rank_is_taken_apart(tmp_path: Path) -> None:
    cards = make_cards(20)
    for card in cards:
        popularity = 100 + card.pk % 50
        ProductInfo.objects.filter(product=card.pk).update(popularity=popularity)
        facts = {name: getattr(card, name) for name in ("product_id", "star", "stock_state", "created_at")}
        ProductCard.objects.filter(pk=card.pk).update(rank=card_sources.rank(facts, popularity=popularity))
    engine = index_of_cards(tmp_path)
    found = find(engine, ListQuery(), ANALYSER)
    for told in explain(engine, ListQuery(), found, ANALYSER):
        card = ProductCard.objects.get(pk=told.product_id)
        assert told.static is not None
        assert told.static.rank == card.rank
        assert (told.static.star, told.static.popularity) == (50_000 * card.star, 50 * (100 + card.pk % 50))
        assert 0 <= told.static.spread < 50
