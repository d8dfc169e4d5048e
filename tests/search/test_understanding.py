"""What a typed text says beside its goods."""

import csv
import logging
import time
from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search import understanding
from search.filters import ListQuery, Vocabulary
from search.understanding import Understanding, understand

TEXT = (resources.files("shops") / "data" / "provinces.csv").read_text(encoding="utf-8")
KNOWN = Vocabulary(
    provinces=[row["code"] for row in csv.DictReader(TEXT.splitlines())],
    categories=("food", "textile", "textile/silk", "drink"),
    is_shop=lambda slug: False,
    category_names={
        "food": ("อาหาร", "Food"),
        "drink": ("เครื่องดื่ม", "Drinks"),
        "textile": ("ผ้าและเครื่องแต่งกาย", "Textiles and clothing"),
        "textile/silk": ("ผ้าไหม", "Silk"),
    },
)


def read(text: str, **filters: object) -> Understanding:
    return understand(ListQuery(text=text, **filters), KNOWN)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "rest", "filters"),
    [
        ("ผ้าไหม 5 ดาว สุรินทร์", "ผ้าไหม", "star=5 province=32"),
        ("ผ้าไหมมัดหมี่ชัยภูมิ", "ผ้าไหมมัดหมี่", "province=36"),
        ("5 star silk from Surin under 500 baht", "silk", "star=5 province=32 price_max=500"),
        ("อาหาร", "", "category=food"),
        ("FOOD", "", "category=food"),
        ("หมวดเครื่องดื่ม เชียงราย", "", "province=57 category=drink"),
        ("หมวดผ้าไหม", "", "category=textile/silk"),
        ("อาหาร 5 ดาว เชียงใหม่", "", "star=5 province=50 category=food"),
        ("OTOP 5 ดาว", "", "star=5"),
        ("สินค้าโอทอปเชียงใหม่", "", "province=50"),
        ("โอทอป 5 ดาว ผ้าบาติก", "ผ้าบาติก", "star=5"),
        ("น้ำพริก อย. ไม่เกิน 100 บาท", "น้ำพริก", "standard=fda price_max=100"),
        ("ผ้าทอ อ.แม่แจ่ม จ.เชียงใหม่", "ผ้าทอ แม่แจ่ม", "province=50"),
        ("silk in Khon Kaen or Surin", "silk", "province=32 province=40"),
        ("halal snacks from the south", "snacks", "region=south standard=halal"),
        ("ของฝาก ภูเก็ต ราคา 100-300", "", "province=83 price_min=100 price_max=300"),
        ("gift from phuket, 5 stars", "gift", "star=5 province=83"),
        ("สบู่ พร้อมส่ง", "สบู่", "in_stock=1"),
        ("ตาก", "", "province=63"),
        ("ภาคเหนือ", "", "region=north"),
        ("zhkws, l6ibomiN", "ผ้าไหม", "province=32"),
    ],
)
def test_filters_leave_the_text(text: str, rest: str, filters: str) -> None:
    query = read(text).query
    choices = [choice for choice in query.choices() if choice[0] != "q"]
    assert (query.text, " ".join(f"{name}={value}" for name, value in choices)) == (rest, filters)


@pytest.mark.parametrize(
    "text",
    [
        "กล้วยตาก",
        "ผ้าไหม",
        "silk",
        "krajood",
        "pha mai",
        "ดอกดาวเรือง",
        "น้ำผึ้ง 500 กรัม",
        "kluai tak",
        "???",
        "5",
    ],
)
def test_text_of_goods_alone_stays_as_it_is(text: str) -> None:
    assert read(text) == Understanding(ListQuery(text=text))


@pytest.mark.parametrize("text", ["สินค้า", "otop", "สินค้าโอทอป", "OTOP products", "ของฝาก"])
def test_words_true_of_all_goods_ask_for_everything(text: str) -> None:
    assert read(text) == Understanding(ListQuery())


def test_notes_tell_the_words_and_the_query_without_them() -> None:
    notes = read("ผ้าไหม 5 ดาว จาก สุรินทร์ ไม่เกิน 900 บาท", stars=(4,), page=3).notes
    assert [(note.kind, note.typed, note.choices) for note in notes] == [
        ("star", "5 ดาว", (("star", "5"),)),
        ("place", "จาก สุรินทร์", (("province", "32"),)),
        ("price", "ไม่เกิน 900 บาท", (("price_max", "900"),)),
    ]
    assert [note.without for note in notes] == [
        ListQuery(text="ผ้าไหม จาก สุรินทร์ ไม่เกิน 900 บาท", stars=(4,)),
        ListQuery(text="ผ้าไหม 5 ดาว ไม่เกิน 900 บาท", stars=(4,)),
        ListQuery(text="ผ้าไหม 5 ดาว จาก สุรินทร์", stars=(4,)),
    ]


def test_what_was_typed_keeps_its_capitals_and_digits() -> None:
    (star, place) = read("Silk ๕ ดาว from Chiang Mai").notes
    assert (star.typed, place.typed) == ("๕ ดาว", "from Chiang Mai")
    assert star.without.text == "Silk from Chiang Mai"


def test_removing_every_note_in_turn_leaves_the_goods() -> None:
    query = ListQuery(text="halal snacks 4-5 stars from Nan under 200 baht")
    for _ in range(4):
        query = understand(query, KNOWN).notes[0].without
    assert query == ListQuery(text="snacks")
    assert understand(query, KNOWN).is_literal


def test_a_wrong_keyboard_is_told_and_can_be_taken_back() -> None:
    answer = read("zhkws,")
    (note,) = answer.notes
    assert (answer.query, note.kind, note.typed) == (ListQuery(text="ผ้าไหม"), "keyboard", "zhkws,")
    assert note.without == ListQuery(text="zhkws,", verbatim=True)
    assert understand(note.without, KNOWN).is_literal


def test_understood_values_join_the_ticked_ones() -> None:
    query = read("ผ้าไหม สุรินทร์ 5 ดาว", provinces=("50",), stars=(5, 4), page=2, sort="new").query
    assert query == ListQuery(text="ผ้าไหม", provinces=("32", "50"), stars=(5, 4), page=2, sort="new")


def test_prices_of_the_address_win() -> None:
    from decimal import Decimal

    assert read("ผ้า ไม่เกิน 500 บาท", price_min=Decimal(100)).query.price_max is None
    assert read("ผ้า ไม่เกิน 500 บาท").query.price_max == Decimal(500)


def test_verbatim_is_not_understood() -> None:
    query = ListQuery(text="ผ้าไหม 5 ดาว สุรินทร์", verbatim=True)
    assert understand(query, KNOWN) == Understanding(query)


def test_a_place_that_the_site_does_not_have_stays_text() -> None:
    few = Vocabulary(provinces=("50",), categories=(), is_shop=lambda slug: False)
    assert understand(ListQuery(text="ผ้าไหม สุรินทร์"), few).is_literal
    assert understand(ListQuery(text="ผ้าไหม เชียงใหม่"), few).query.provinces == ("50",)


def test_a_failure_is_logged_and_the_text_stays(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(text: str) -> list[object]:
        raise RuntimeError("planted")

    monkeypatch.setattr(understanding.stars, "find", fail)
    query = ListQuery(text="ผ้าไหม 5 ดาว")
    with caplog.at_level(logging.ERROR):
        assert understand(query, KNOWN) == Understanding(query)
    assert "planted" in caplog.text


PIECES = [
    *("ผ้าไหม", "5", "ดาว", "สุรินทร์", "ไม่เกิน", "500", "บาท", "from", "nan", "-", ",", "(", ")", "อย.", "หมวด"),
    *("อาหาร", "zhkws,", "★", "ฯ", "จ.", "\0", "\u202e", "🙂", "ิ", "่", "OTOP", "1-5"),
]


@given(
    st.text(max_size=200)
    | st.lists(
        st.sampled_from(PIECES),
        max_size=30,
    ).map(" ".join)
)
def test_any_text_is_understood_without_failing(text: str) -> None:
    query = ListQuery(text=text)
    answer = understanding._understand(query, KNOWN) if text else understand(query, KNOWN)
    assert len(answer.query.text) <= max(len(text), 1)
    for note in answer.notes:
        assert note.typed.strip() or note.kind == "keyboard"
        assert len(note.without.text) <= len(text)
        understand(note.without, KNOWN)


@pytest.mark.parametrize("unit", ["ผ้า", "a", "5 ดาว ", "สุรินทร์", "\0", "1-", "หมวด", "zhk", "ิ", "("])
def test_the_longest_text_is_soon_understood(unit: str) -> None:
    read("ผ้าไหม zhkws,")  # loads the dictionary
    spent = []
    for _ in range(3):  # a collection of garbage may fall into one of them
        started = time.process_time()
        read((unit * 200)[:200])
        spent.append(time.process_time() - started)
    assert min(spent) < 0.5
    assert isinstance(read(unit * (10_000 // len(unit))), Understanding)
