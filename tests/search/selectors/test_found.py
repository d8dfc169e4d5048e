"""What the embedded index finds, compared with brute force over the same cards."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from search.documents import Record
from search.engines.base import Json
from search.engines.embedded import EmbeddedEngine
from search.filters import STARS, ListQuery
from search.query.body import Asked
from search.query.facets import PRICE_EDGES
from search.query.ranking import Rules
from search.selectors import found, hearing, paging
from search.selectors.found import find, totals
from search.text.analyser import analyser_for
from tests.factories.cards import CATEGORIES, WORDS, make_cards
from tests.search.indexes import index_of, index_of_cards
from tests.search.selectors.test_listing import brute_counts, demands_of, order_of, random_query

ANALYSER = analyser_for(())
pytestmark = pytest.mark.django_db


def wordless(rng: Random, cards: list) -> ListQuery:
    return replace(random_query(rng, cards), text="")


@pytest.mark.parametrize("seed", [1, 2])
def test_counts_and_pages_equal_brute_force(tmp_path: Path, seed: int) -> None:
    cards = make_cards(90, seed=seed)
    engine = index_of_cards(tmp_path)
    rng = Random(seed)
    for _ in range(25):
        query = wordless(rng, cards)
        expected = [card for card in cards if all(test(card) for test in demands_of(query).values())]
        expected.sort(key=order_of(query.sort))
        seen: list[int] = []
        for page in range(1, 2 + len(expected) // 20):
            answer = find(engine, replace(query, page=page), ANALYSER)
            seen += answer.ids if answer.page == page else ()
            assert replace(answer.counts, prices=()) == brute_counts(cards, query), query
        assert seen == [card.product_id for card in expected], query


def test_histogram_counts_prices_without_their_own_filter(tmp_path: Path) -> None:
    cards = make_cards(120)
    engine = index_of_cards(tmp_path)
    query = ListQuery(stars=(5, 4, 3), price_max=cards[0].price or 10)
    bars = find(engine, query, ANALYSER).counts.prices
    prices = [card.price for card in cards if card.star in query.stars and card.price is not None]
    assert [(bar.low, bar.high) for bar in bars] == list(
        zip(PRICE_EDGES, [*PRICE_EDGES[1:], None], strict=True)
    )
    assert [bar.products for bar in bars] == [
        sum(low <= price and (high is None or price < high) for price in prices) for low, high, _ in bars
    ]


@pytest.mark.parametrize("text", ["ผ้าไหม", "มัดหมี่", "ข้าวหอม", "ผ้าไหม ชา", "phamai", "ข้าวหม", "thing"])
def test_a_count_beside_a_value_is_what_the_list_shows_with_it(tmp_path: Path, text: str) -> None:
    make_cards(150)
    engine = index_of_cards(tmp_path)
    base = ListQuery(text=text, regions=("northeast", "south"))
    counts = find(engine, base, ANALYSER).counts
    for star in STARS:
        with_star = find(engine, replace(base, stars=(star,)), ANALYSER)
        assert with_star.total == counts.star.get(str(star), 0)
    for path in CATEGORIES:
        listed = find(engine, replace(base, categories=(path,)), ANALYSER)
        assert listed.total == counts.category.get(path, 0)
    for region in ("north", "northeast", "central", "south"):
        alone = find(engine, replace(base, regions=(region,)), ANALYSER)
        assert alone.total == counts.region.get(region, 0)
    queries = [replace(base, stars=(star,)) for star in STARS]
    assert totals(engine, queries, ANALYSER) == [counts.star.get(str(star), 0) for star in STARS]


class Windowed(EmbeddedEngine):
    """Refuses what Elasticsearch refuses: hits beyond its window, and an offset with `search_after`."""

    name = "elasticsearch"

    def search(self, index: str, body: Json) -> Json:
        assert body.get("from", 0) + body["size"] <= paging.WINDOW
        assert not (body.get("from") and "search_after" in body)
        return super().search(index, body)


@pytest.mark.parametrize("sort", ["relevance", "new", "price_asc", "price_desc", "star"])
@pytest.mark.parametrize("text", ["", "ผ้าไหม"])
def test_deep_pages_leave_no_gap_and_repeat_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sort: str, text: str
) -> None:
    make_cards(400, seed=3)
    engine = index_of_cards(tmp_path)
    query = ListQuery(text=text, sort=sort, stars=(0, 1, 2, 3, 4))
    whole = find(engine, query, ANALYSER, size=400)
    assert whole.total == len(whole.ids) > 150
    # The same walk as beyond 10,000 on a big index: windows of 30, histograms of 4 bars.
    monkeypatch.setattr(paging, "WINDOW", 30)
    monkeypatch.setattr(paging, "HOP", 20)
    monkeypatch.setattr(paging, "BARS", 4)
    windowed = Windowed(tmp_path)
    seen: list[int] = []
    for page in range(1, whole.total // 10 + 2):
        answer = find(windowed, replace(query, page=page), ANALYSER, size=10)
        seen += answer.ids if answer.page == page else ()
    assert seen == list(whole.ids)


@pytest.mark.parametrize("text", ["", "ผ้าไหม"])
def test_a_deep_page_of_a_list_that_became_shorter_is_empty(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    make_cards(100, seed=3)
    index_of_cards(tmp_path)
    monkeypatch.setattr(paging, "WINDOW", 30)
    monkeypatch.setattr(paging, "HOP", 20)
    query = ListQuery(text=text)
    asked = Asked(query, hearing.read(text, ANALYSER))
    assert paging.ids_at(Windowed(tmp_path), asked, start=300, size=10, total=400) == ()


def test_a_page_beyond_the_last_is_the_last(tmp_path: Path) -> None:
    cards = make_cards(45)
    engine = index_of_cards(tmp_path)
    answer = find(engine, ListQuery(page=99_999), ANALYSER)
    assert (answer.page, len(answer.ids), answer.total) == (3, 5, len(cards))


@pytest.fixture
def shelf(tmp_path: Path) -> Callable[..., EmbeddedEngine]:
    """An index of products with these Thai names, numbered from 1, the earlier the higher in rank."""

    def build(*names: str) -> EmbeddedEngine:
        records = [Record(id=number, name_th=name, rank=999 - number) for number, name in enumerate(names, 1)]
        return index_of(tmp_path, records)

    return build


def ids(engine: EmbeddedEngine, text: str, rules: Rules = Rules()) -> tuple[int, ...]:  # noqa: B008 -- frozen
    return find(engine, ListQuery(text=text), ANALYSER, rules).ids


def test_the_thing_itself_stands_before_things_with_it(shelf: Callable[..., EmbeddedEngine]) -> None:
    engine = shelf("สบู่กาแฟ", "แก้วกาแฟ", "กาแฟคั่วบด", "กาแฟดริป", "กาแฟ", "ข้าวแต๋น")
    assert ids(engine, "กาแฟ") == (3, 4, 5, 1, 2)


def test_few_exact_hits_are_corrected_from_names(shelf: Callable[..., EmbeddedEngine]) -> None:
    engine = shelf("ลูกประคบสมุนไพร", "ลูกประคบสด", "ลูกประคำ", "สบู่")
    answer = find(engine, ListQuery(text="ลูกปรคบ"), ANALYSER)
    # Corrected, and with what comes near behind it: two are as few as they would be typed right.
    assert (answer.ids[:2], answer.corrected, answer.tier) == ((1, 2), "ลูกประคบ", "near")
    assert find(engine, ListQuery(text="ลูกประคบ"), ANALYSER).ids == answer.ids


def test_the_text_decides_the_tier_not_the_filters(shelf: Callable[..., EmbeddedEngine]) -> None:
    engine = shelf(*["ผ้าไหม"] * 10, "ผ้าไหมพรม")
    answer = find(engine, ListQuery(text="ผ้าไหม", stars=(5,)), ANALYSER)
    assert (answer.total, answer.tier, answer.corrected) == (0, "exact", "")


def test_no_words_find_nothing(shelf: Callable[..., EmbeddedEngine]) -> None:
    answer = find(shelf("ผ้าไหม"), ListQuery(text="!!! ()"), ANALYSER)
    assert (answer.total, answer.ids) == (0, ())


def test_staff_pin_bury_and_boost(shelf: Callable[..., EmbeddedEngine]) -> None:
    engine = shelf("กาแฟคั่ว", "กาแฟบด", "กาแฟสด", "กาแฟถุง", "กาแฟขวด", "ชาดำ")
    assert ids(engine, "กาแฟ") == (1, 2, 3, 4, 5)
    rules = Rules(pins=(6, 4), buries=(1,), boosts={5: 1})
    assert ids(engine, "กาแฟ", rules) == (6, 4, 5, 2, 3, 1)


def test_ids_alone_are_those_of_the_whole_answer(tmp_path: Path) -> None:
    make_cards(90)
    engine = index_of_cards(tmp_path)
    for text in ("", WORDS[0], "ผ้าไห"):
        query = ListQuery(text=text, page=2)
        known = find(engine, query, ANALYSER)
        assert found.ids(engine, query, ANALYSER, known=known) == known.ids


def test_words_run_together_are_found_by_their_sound(shelf: Callable[..., EmbeddedEngine]) -> None:
    engine = shelf("ถุงย่าม ลายม้ง", "ถุงผ้า ลายไทย", "สบู่")
    assert ids(engine, "thungyamlaimong")[:1] == (1,)
    # English is no romanised Thai, whatever it sounds like.
    assert ANALYSER.sounds("thungyamlaimong")
    assert not ANALYSER.sounds("bamboo basket")


def test_similar_names_follow_few_that_have_every_word_and_none_follow_a_screenful(
    shelf: Callable[..., EmbeddedEngine],
) -> None:
    few = shelf(*["ลูกประคบสด"] * 9, "ลูกประคำ")
    assert find(few, ListQuery(text="ลูกประคบ"), ANALYSER).tier == "near"
    assert ids(few, "ลูกประคบ") == tuple(range(1, 11))


def test_a_screenful_is_enough(shelf: Callable[..., EmbeddedEngine]) -> None:
    many = shelf(*["ลูกประคบสด"] * 10, "ลูกประคำ")
    assert find(many, ListQuery(text="ลูกประคบ"), ANALYSER).tier == "exact"
    assert ids(many, "ลูกประคบ") == tuple(range(1, 11))


def test_in_an_order_by_price_similar_names_follow_those_that_have_every_word(tmp_path: Path) -> None:
    names = [*["ลูกประคบสด"] * 8, *["ลูกประคำ"] * 3]
    prices = [900, 800, 700, 600, 500, 400, 300, 200, 10, 30, 20]
    records = [
        Record(id=at, name_th=name, price_satang=price * 100)
        for at, (name, price) in enumerate(zip(names, prices, strict=True), 1)
    ]
    engine = index_of(tmp_path, records)
    cheap = find(engine, ListQuery(text="ลูกประคบ", sort="price_asc"), ANALYSER)
    assert (cheap.tier, cheap.ids) == ("near", (8, 7, 6, 5, 4, 3, 2, 1, 9, 11, 10))
    dear = find(engine, ListQuery(text="ลูกประคบ", sort="price_desc"), ANALYSER)
    assert dear.ids == (1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 9)


@pytest.mark.parametrize(
    ("text", "meant"),
    [("suea khaen yao", 1), ("takra song sung", 2), ("nang khwai", 3), ("mai guad", 6), ("khwan", 5)],
)
def test_romanised_words_that_resemble_others(
    shelf: Callable[..., EmbeddedEngine], text: str, meant: int
) -> None:
    engine = shelf("เสื้อแขนยาว", "ตะกร้าทรงสูง", "หนังควาย", "กล้วยตาก", "ขวานเหล็ก", "ไม้กวาดดอกหญ้า", "ทุเรียนกวน")
    answer = find(engine, ListQuery(text=text, verbatim=True), ANALYSER)
    assert answer.ids[:1] == (meant,)
    assert answer.tier in ("exact", "near")


@pytest.fixture
def goods(tmp_path: Path) -> EmbeddedEngine:
    """Goods of which three, their brands aside, say in English what nobody else says."""
    names = [
        ("ป้าแดง ปลากริมจิ๋ว เคลือบครั่ง", "Lacquered zorbel fish"),
        ("ปลากริมจิ๋ว งานดี", "Zorbel fish"),
        ("ปลากริมจิ๋ว สีแดง", "Red zorbel fish"),
        ("ปลากริมจิ๋ว", ""),
        ("ปลากริมจิ๋วใหญ่", "Pla krim"),
        ("สบู่ปลากริม", ""),
        ("สบู่", "Wumfit"),
        ("สบู่ขมิ้น", ""),
        ("เทียนหอม", "Grozle candle"),
    ]
    return index_of(tmp_path, [Record(id=at, name_th=th, name_en=en) for at, (th, en) in enumerate(names, 1)])


def test_what_some_call_in_english_finds_all_that_are_called_so_in_thai(goods: EmbeddedEngine) -> None:
    answer = find(goods, ListQuery(text="zorbel fish", verbatim=True), ANALYSER)
    assert set(answer.ids[:3]) == {1, 2, 3}  # those that say it stand first
    assert set(answer.ids[3:5]) == {4, 5}
    assert (answer.tier, 6 in answer.ids) == ("near", False)
    assert "ปลา" in "".join(answer.called)
    second = found.ids(goods, ListQuery(text="zorbel fish", verbatim=True), ANALYSER, known=answer)
    assert second == answer.ids


def test_of_a_single_one_the_head_noun_tells(goods: EmbeddedEngine) -> None:
    answer = find(goods, ListQuery(text="wumfit", verbatim=True), ANALYSER)
    assert (answer.ids[0], answer.called) == (7, ("สบู่",))
    assert 8 in answer.ids


def test_a_brand_or_property_does_not_mean_the_whole_kind(goods: EmbeddedEngine) -> None:
    assert find(goods, ListQuery(text="grozle", verbatim=True), ANALYSER).called == ()


def test_thai_and_unknown_words_tell_nothing(goods: EmbeddedEngine) -> None:
    for text in ("ปลากริมจิ๋ว", "ปลากริมจิ๋ว 100", "blorptak"):
        assert find(goods, ListQuery(text=text, verbatim=True), ANALYSER).called == ()


def test_a_foreign_word_finds_nothing(shelf: Callable[..., EmbeddedEngine]) -> None:
    engine = shelf("ถุงผ้าฝ้ายสกรีนลายช้าง งานทำมือ", "โรตีกรอบบ้านคลองไทร", "ไม้แกะสลักช้าง")
    for text in ("bicycle", "toyota"):
        assert find(engine, ListQuery(text=text, verbatim=True), ANALYSER).total == 0
