"""Why a product stands where it does."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalogue.models import ProductCard, ProductInfo
from catalogue.selectors import card_sources
from search.filters import ListQuery
from search.query.ranking import BOOST_STEP, NEIGHBOUR_BONUS, PIN, WHOLE_TIER, Rules
from search.query.words import FUZZY_POINTS, TRIGRAM_POINTS
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
    assert {each.other for each in told} == {0}
    kinds = {"described", "neighbours", "whole", "trigrams", "called"}
    assert {name for each in told for name in each.beside} <= kinds
    assert all(met.points > 0 and met.terms for each in told for met in each.met)


def test_rules_are_named(tmp_path: Path) -> None:
    cards = make_cards(60)
    named = [card.pk for card in cards if "ผ้าไหม" in card.name_th][:3]
    engine = index_of_cards(tmp_path)
    rules = Rules(pins=(named[0],), boosts={named[1]: 3}, buries=(named[2],))
    query = ListQuery(text="ผ้าไหม")
    found = find(engine, query, ANALYSER, rules, size=60)
    told = {each.product_id: each for each in explain(engine, query, found, ANALYSER, rules)}
    ruled = [told[each].ruled for each in named]
    assert [each.name for each in ruled] == ["pinned", "boosted", "buried"]
    assert [(each.pinned, each.spared, each.boost) for each in ruled] == [
        (PIN + 1, 2 * WHOLE_TIER, 0),
        (0, 2 * WHOLE_TIER, 3 * BOOST_STEP),
        (0, 0, 0),
    ]
    assert {each.other for each in told.values()} == {0}
    assert (found.ids[0], found.ids[1], found.ids[-1]) == tuple(named)


@pytest.mark.parametrize(
    ("text", "tier", "kinds"),
    [
        ("ผ้าไหม มัดหมี่", "exact", {"neighbours": NEIGHBOUR_BONUS}),
        ("ผ้าไหมมัดหม่", "near", {"trigrams": 8 * TRIGRAM_POINTS}),
        ("mudmea zilk", "fuzzy", {"trigrams": 4 * TRIGRAM_POINTS}),
    ],
)
def test_each_kind_of_points_is_told_apart(
    tmp_path: Path, text: str, tier: str, kinds: dict[str, int]
) -> None:
    make_cards(60)
    engine = index_of_cards(tmp_path)
    query = ListQuery(text=text, verbatim=True)
    found = find(engine, query, ANALYSER)
    assert found.tier == tier
    told = explain(engine, query, found, ANALYSER)
    assert {each.other for each in told} == {0}
    assert {name: points for name, points in told[0].beside.items() if points} == kinds
    slips = {met.points for each in told for met in each.met if met.how == "slip"}
    assert slips == ({FUZZY_POINTS} if tier == "fuzzy" else set())


def test_a_pinned_product_that_the_text_does_not_find(tmp_path: Path) -> None:
    cards = make_cards(60)
    [other, *_] = [card.pk for card in cards if "ผ้าไหม" not in card.name_th]
    engine = index_of_cards(tmp_path)
    rules = Rules(pins=(other,))
    query = ListQuery(text="ผ้าไหม")
    found = find(engine, query, ANALYSER, rules)
    first = explain(engine, query, found, ANALYSER, rules)[0]
    assert (first.product_id, first.score, first.met, first.beside) == (other, PIN + 1, (), {})
    assert first.other == 0


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
