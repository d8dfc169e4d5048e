"""Documents and queries meet: the same words on both sides, with their alternatives."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.documents import Record
from search.text.analyser import Analyser, analyser_for
from search.text.glossary import glossary

ANALYSER = analyser_for()
GOODS = sorted(entry.thai for entry in glossary().values() if entry.kind in ("good", "material"))
NAMES = st.lists(st.sampled_from(GOODS), min_size=1, max_size=5).flatmap(
    lambda words: st.sampled_from(["", " "]).map(lambda gap: gap.join(words))
)


def finds(query: str, name_th: str, *, analyser: Analyser = ANALYSER, **facts: object) -> bool:
    """Whether every unit of the query is met by one of its options, as the query builder asks."""
    fields = {
        name: set(tokens) for name, tokens in analyser.tokens(Record(id=1, name_th=name_th, **facts)).items()
    }
    units = analyser.units(query)
    return bool(units) and all(
        any(set(option.terms) <= fields[option.field] for option in unit.options) for unit in units
    )


@given(NAMES)
def test_a_name_finds_its_own_product(name: str) -> None:
    assert finds(name, name)


@given(NAMES)
def test_spaces_between_words_do_not_matter(name: str) -> None:
    assert finds(" ".join(token.text for token in ANALYSER.cut(name)), name)


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("ผ้าไหม", "ผ้าไหมมัดหมี่ ลายขอ 2 หลา"),
        ("ไหมมัดหมี่", "ผ้าไหมมัดหมี่ ลายขอ"),
        ("ผ้าไหมมัดหมี่", "ผ้าพันคอไหมมัดหมี่"),
        ("ผ้าไหม", "ไหมมัดหมี่ยกดอก"),
        ("ผ้า ไหม", "ผ้าไหมแพรวา"),
        ("กระเป๋าสตางค์", "กระเป๋าสตางค์หนังแท้"),
        ("หม้อห้อม", "เสื้อม่อฮ่อม คอจีน"),
        ("เซรามิค", "แจกันเซรามิก"),
        ("สัปปะรดกวน", "สับปะรดกวน"),
        ("เหล้า", "สุราชุมชน"),
        ("กระเป๋าตังค์", "กระเป๋าสตางค์ผ้าคราม"),
        ("ผ้าฝ้ายจากสุโขทัยครับ", "ผ้าฝ้ายทอมือสุโขทัย"),
        ("500 กรัม", "ข้าวฮาง 500 ก."),
        ("ข้าวฮาง 1kg", "ข้าวฮางงอก 1 กก."),
        ("น้ำผึ้งของดอยตุง", "น้ำผึ้งดอยตุง"),
    ],
)
def test_thai_finds_thai(query: str, name: str) -> None:
    assert finds(query, name)


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("indigo cotton", "ผ้าฝ้ายย้อมคราม"),
        ("coconut oil", "น้ำมันมะพร้าวสกัดเย็น"),
        ("fish sauce", "น้ำปลาแท้หมักธรรมชาติ"),
        ("chili paste", "น้ำพริกเผาตาแดง"),
        ("chilli pastes", "น้ำพริกหนุ่ม"),
        ("Mudmee silk", "ผ้าไหมมัดหมี่"),
        ("tie-dye", "ผ้ามัดย้อม"),
        ("tie dye", "เสื้อมัดย้อม"),
        ("tiedye shirt", "เสื้อมัดย้อม"),
        ("scarves", "ผ้าพันคอฝ้าย"),
        ("baskets", "ตะกร้าสานไม้ไผ่"),
        ("cashew nuts", "เม็ดมะม่วงหิมพานต์อบ"),
        ("hand woven cotton", "ผ้าฝ้ายทอมือ"),
        ("celadon vase", "แจกันศิลาดล"),
        ("wooden elephant", "ช้างไม้แกะสลัก"),
        ("a bag of krajood for my mother", "กระเป๋ากระจูดคุณแม่"),
        ("jasmine rice from Surin", "ข้าวหอมมะลิสุรินทร์"),
        ("jewelry", "เครื่องประดับเงิน"),
        ("jewellery", "เครื่องประดับเงิน"),
        ("brown rice", "ข้าวกล้องหอมมะลิ"),
    ],
)
def test_english_finds_goods_without_an_english_name(query: str, name: str) -> None:
    assert finds(query, name)


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("pha mai", "ผ้าไหมยกดอก"),
        ("phaa mai", "ผ้าไหมยกดอก"),
        ("phaa khaao maa", "ผ้าขาวม้า"),
        ("nam prik pao", "น้ำพริกเผา"),
        ("krajud", "กระเป๋ากระจูด"),
        ("krachut", "กระเป๋ากระจูด"),
        ("mor hom", "เสื้อหม้อห้อม"),
    ],
)
def test_romanised_thai_finds_thai(query: str, name: str) -> None:
    assert finds(query, name)


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("มะม่วง", "เม็ดมะม่วงหิมพานต์อบเกลือ"),
        ("mango", "เม็ดมะม่วงหิมพานต์อบเกลือ"),
        ("ไหม", "ไม้แกะสลัก"),  # both sound "mai"
        ("ผ้าไหม", "ผ้าฝ้ายทอมือ"),
        ("น้ำพริก", "น้ำผึ้งป่า"),
        ("ชา", "ชามตราไก่"),
        ("silk", "ผ้าฝ้าย"),
        ("สบู่มังคุด", "สบู่ขมิ้น"),
    ],
)
def test_other_goods_stay_out(query: str, name: str) -> None:
    assert not finds(query, name)


def test_place_shop_and_category_answer_in_both_languages() -> None:
    facts = {
        "shop_th": "กลุ่มทอผ้าบ้านหนองบัว",
        "shop_en": "Ban Nong Bua Weavers",
        "place_words": ("ชัยภูมิ", "Chaiyaphum"),
        "category_th": ("ผ้า เครื่องแต่งกาย", "ผ้าไหม"),
        "category_en": ("Textiles", "Silk"),
    }
    for query in ("ผ้าพันคอ ชัยภูมิ", "scarf chaiyapoom", "ผ้าพันคอหนองบัว", "silk scarf", "nong bua weaver"):
        assert finds(query, "ผ้าพันคอลายขอ", **facts), query
    assert not finds("ผ้าพันคอ ลำพูน", "ผ้าพันคอลายขอ", **facts)


def test_function_words_are_dropped_unless_nothing_else_is_typed() -> None:
    assert [unit.typed for unit in ANALYSER.units("อยากได้ผ้าไหมสำหรับคุณแม่ค่ะ")] == ["ผ้าไหม", "คุณแม่"]
    assert [unit.typed for unit in ANALYSER.units("the silk of Surin")] == ["silk", "surin"]
    assert [unit.typed for unit in ANALYSER.units("ของจาก")] == ["ของ", "จาก"]
    assert [unit.typed for unit in ANALYSER.units("มีผ้าพันคอไหมคะ")] == ["ผ้า", "พันคอ"]
    assert [unit.typed for unit in ANALYSER.units("ผ้าพันคอไหม")] == ["ผ้า", "พันคอ", "ไหม"]
    assert [unit.typed for unit in ANALYSER.units("that mai")] == ["that", "mai"]
    assert [unit.typed for unit in ANALYSER.units("that basket")] == ["basket"]
    assert [unit.typed for unit in ANALYSER.units("ข้าวแต๋น รสเผ็ด")] == ["ข้าวแต๋น", "เผ็ด"]
    assert ANALYSER.units("  ") == ()


def test_a_feature_is_found_without_its_announcement() -> None:
    assert finds("สบู่กลิ่นมะลิ", "สบู่มะลิ")
    assert finds("ข้าวแต๋นรสเผ็ด", "ข้าวแต๋น (เผ็ด)")
    assert finds("เผ็ด", "ข้าวแต๋นรสเผ็ด")


def test_head_is_what_the_product_is() -> None:
    def head(name_th: str, name_en: str = "") -> list[str]:
        return ANALYSER.tokens(Record(id=1, name_th=name_th, name_en=name_en))["head"]

    assert "สบู่" in head("สบู่น้ำผึ้ง")
    assert "น้ำผึ้ง" not in head("สบู่น้ำผึ้ง")
    assert {"ผ้าไหม", "ผ้า"} <= set(head("DOITUNG ผ้าไหมมัดหมี่"))
    assert {"ชุด", "สบู่"} <= set(head("ชุดสบู่ 3 ก้อน"))
    assert {"เสื้อ", "ผ้าซิ่น"} <= {*head("ผ้าไหมมัดหมี่ (เสื้อ)"), *head("ผ้าฝ้าย ผ้าซิ่น")}
    assert "ผ้าไหม" not in head("ผ้าไหมมัดหมี่ (เสื้อ)")
    assert "rice" in head("ข้าวหอมมะลิ")
    assert "rice" not in head("ข้าวแต๋น")
    assert {"mug", "coffeemug"} <= set(head("ศรีวิไล แก้วกาแฟ"))
    assert "~jam" in head("ชามดินเผา")
    assert "jam" not in head("ชามดินเผา")  # a sound is no English word
    assert "soap" in head("น้ำผึ้ง", "Honey soap, 3 bars")
    assert "nom" in head("โลชั่นนมข้าว", "Nom Khao")
    assert "khao" not in head("โลชั่นนมข้าว", "Nom Khao")
    assert "honey" not in head("ก้อน", "Honey soap, 3 bars")


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("phasinmudmee", "ผ้าซิ่น ผ้าฝ้าย มัดหมี่"),  # words run together that the name has apart
        ("saboonampueng", "สบู่จากน้ำผึ้ง"),
        ("go go", "โกโก้"),
        ("pha pu to mat yom", "ผ้าปูโต๊ะ ฝ้ายมัดย้อม"),  # "to" is no English word here
        ("ผ้าพันคอใยกัญชง", "ผ้าพันคอกัญชง"),
    ],
)
def test_words_typed_another_way(typed: str, name: str) -> None:
    assert finds(typed, name)


class TestSynonymsOfStaff:
    def test_act_on_queries_at_once(self) -> None:
        analyser = Analyser(synonyms=[("ส้มบะโอ", "ส้มโอ"), ("เงาะโรงเรียน", "rong rian rambutan")])
        assert not finds("ส้มบะโอ", "ส้มโอนครชัยศรี")
        assert finds("ส้มบะโอ", "ส้มโอนครชัยศรี", analyser=analyser)
        assert finds("rong rian rambutan", "เงาะโรงเรียนนาสาร", analyser=analyser)
        assert finds("เงาะโรงเรียน", "Rambutan", name_en="Rong Rian rambutan", analyser=analyser)

    def test_leave_the_version_alone_and_added_words_do_not(self) -> None:
        assert Analyser(synonyms=[("ส้มบะโอ", "ส้มโอ")]).version == ANALYSER.version
        assert Analyser(extra_words=["ส้มบะโอ"]).version != ANALYSER.version

    def test_become_words_with_the_next_index(self) -> None:
        word = Analyser(extra_words=["ตะปีดัง"])
        assert [token.text for token in word.cut("ขนมตะปีดัง")] == ["ขนม", "ตะปีดัง"]


def test_the_analyser_of_the_same_words_is_made_once() -> None:
    assert analyser_for(("ส้มบะโอ",)) is analyser_for(("ส้มบะโอ",))


@given(st.text(max_size=300))
def test_anything_typed_has_an_answer(text: str) -> None:
    for unit in ANALYSER.units(text):
        assert unit.typed
        assert unit.options
        assert all(
            option.terms and all(term.strip() == term != "" for term in option.terms)
            for option in unit.options
        )


@given(st.text(max_size=120))
def test_tokens_hold_no_spaces(text: str) -> None:
    fields = ANALYSER.tokens(Record(id=1, name_th=text, name_en=text, desc_th=text, shop_th=text))
    assert not [token for tokens in fields.values() for token in tokens if len(token.split()) != 1]
