"""Place names in a query."""

import csv
import time
from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.text import places
from search.text.meanings import plain
from search.text.segment import Segmenter

WORDS = Segmenter()


def found(text: str) -> list[tuple[str, ...]]:
    return [
        (text[each.start : each.end], *(value for _, value in each.choices))
        for each in places.find(plain(text), WORDS)
    ]


def provinces() -> list[dict[str, str]]:
    text = (resources.files("shops") / "data" / "provinces.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("ผ้าไหมมัดหมี่ชัยภูมิ", "ชัยภูมิ", "36"), ("ผ้าไหมสุรินทร์", "สุรินทร์", "32"), ("กล้วยตากพิษณุโลก", "พิษณุโลก", "65"),
        ("ผ้าฝ้าย เลย", "เลย", "42"), ("หม้อห้อมแพร่", "แพร่", "54"), ("ผ้าทอน่าน", "น่าน", "55"), ("น่าน", "น่าน", "55"),
        ("หมูย่างตรัง", "ตรัง", "92"), ("จ.ตาก", "จ.ตาก", "63"), ("ผ้าทอจังหวัดตาก", "จังหวัดตาก", "63"), ("ตาก", "ตาก", "63"),
        ("โคราช", "โคราช", "30"), ("ของฝาก กทม.", "กทม.", "10"), ("เมืองคอน", "เมืองคอน", "80"), ("ข้าวหอมมะลิร้อยเอ็ด", "ร้อยเอ็ด", "45"),
        ("โรตีสายไหมอยุธยา", "อยุธยา", "14"), ("ผ้าทอจากลำพูน", "จากลำพูน", "51"), ("ผ้าฝ้าย (แพร่)", "แพร่", "54"),
        ("ของดีเมืองน่าน", "เมืองน่าน", "55"), ("ผ้าครามสกล", "สกล", "47"), ("สุราษฎร์", "สุราษฎร์", "84"),
        ("silk from surin", "from surin", "32"), ("Chiang Mai silver", "Chiang Mai", "50"), ("chiengmai", "chiengmai", "50"),
        ("silver nan", "nan", "55"), ("Nan silver", "Nan", "55"), ("from Tak province", "from Tak province", "63"),
        ("nakorn sri thammarat niello", "nakorn sri thammarat", "80"), ("ubon ratchatani", "ubon ratchatani", "34"),
        ("Ayutthaya", "Ayutthaya", "14"), ("ayudhya", "ayudhya", "14"), ("Korat silk", "Korat", "30"), ("pisanulok", "pisanulok", "65"),
        ("chaiyapoom", "chaiyapoom", "36"), ("BKK", "BKK", "10"), ("made in Lampang", "made in Lampang", "52"),
        ("prachuapkhirikhan", "prachuapkhirikhan", "77"), ("roi et rice", "roi et", "45"), ("Phang-nga", "Phang-nga", "82"),
        ("เชียงไหม่", "เชียงไหม่", "50"), ("ผ้าเชียงไหม่", "เชียงไหม่", "50"), ("นครศรีธรรมราข", "นครศรีธรรมราข", "80"),
        ("อุบลราชทานี", "อุบลราชทานี", "34"), ("chiang mia", "chiang mia", "50"), ("kanchanburi", "kanchanburi", "71"),
        ("ภาคเหนือ", "ภาคเหนือ", "north"), ("อีสาน", "อีสาน", "northeast"), ("isaan silk", "isaan", "northeast"),
        ("northern food", "northern", "north"), ("north-eastern silk", "north-eastern", "northeast"),
        ("from the south", "from the south", "south"), ("อาหารเหนือ", "เหนือ", "north"), ("ของฝากปักษ์ใต้", "ปักษ์ใต้", "south"),
        ("central thailand", "central thailand", "central"),
    ],
)  # fmt: skip
def test_places(text: str, words: str, value: str) -> None:
    assert found(text) == [(words, value)]


@pytest.mark.parametrize(
    "text",
    ["กล้วยตาก", "ปลาตากแห้ง", "ตากแดด", "อร่อยเลย", "เผยแพร่", "ผ้าแพร", "น่านับถือ", "น่ารัก", "kluai tak", "nana", "banana",
     "kapi", "ka pi", "pre order", "lao cotton", "ทะเลใต้", "เหนือชั้น", "เพชร", "ดอกอุบลสีขาว", "surinam", "long", "mai", "silk",
     "western", "บ้านสันปูเลย", "ผ้าไหม", "", "\0", "จ.", "จังหวัด", "from", "กลาง"],
)  # fmt: skip
def test_other_words(text: str) -> None:
    assert found(text) == []


def test_a_place_in_the_name_of_goods_is_none_and_another_behind_it_is() -> None:
    for goods in ("ไส้กรอกอีสาน", "Sai Krok Isan", "korat rice noodles", "หมี่โคราช"):
        assert found(goods) == []
    for cloth in ("ผ้ามัดหมี่โคราช", "mat mi korat", "mud mee korat"):
        assert [value for _, value in found(cloth)] == ["30"]
    assert found("ไส้กรอกอีสาน ขอนแก่น") == [("ขอนแก่น", "40")]
    assert [value for _, value in found("ผ้าไหมอีสาน")] == ["northeast"]


def test_several_places() -> None:
    assert found("ไส้อั่ว เชียงใหม่, ลำพูน") == [("เชียงใหม่", "50"), ("ลำพูน", "51")]
    assert found("silk in Khon Kaen or Surin") == [("in Khon Kaen", "40"), ("Surin", "32")]
    assert found("ภาคตะวันออก") == [("ภาคตะวันออก", "20", "21", "22", "23", "24", "25", "27")]


@pytest.mark.parametrize("row", provinces(), ids=lambda row: row["name_en"])
def test_every_province_by_its_names(row: dict[str, str]) -> None:
    assert found(f"จังหวัด{row['name_th']}") == [(f"จังหวัด{row['name_th']}", row["code"])]
    assert found(f"silk from {row['name_en']}") == [(f"from {row['name_en']}", row["code"])]
    together = row["name_en"].replace(" ", "").lower()
    assert found(f"silk from {together}") == [(f"from {together}", row["code"])]
    if row["code"] != "63":
        assert found(f"ผ้าไหม {row['name_th']}") == [(row["name_th"], row["code"])]


def test_every_spelling_of_the_tables() -> None:
    text = (resources.files("shops") / "data" / "province_spellings.csv").read_text(encoding="utf-8")
    for row in csv.DictReader(text.splitlines()):
        ((_, code),) = found(row["spelling"])
        assert code == row["code"], row["spelling"]


def test_no_two_provinces_share_a_key() -> None:
    known = places.names()
    codes = [row["code"] for row in provinces()]
    assert {choice[1] for name in known.thai.values() for choice in name.choices} >= set(codes)
    for row in provinces():
        assert known.latin["".join(filter(str.isalpha, row["name_en"].lower()))].choices == (
            ("province", row["code"]),
        )


def test_district_words_go_and_their_names_stay() -> None:
    assert places.without_district_words("ผ้าทอ อ.แม่แจ่ม ต.ท่าผา") == "ผ้าทอ แม่แจ่ม ท่าผา"
    assert places.without_district_words("อ.ย.") == "อ.ย."
    assert places.without_district_words("amphoe mae rim") == "mae rim"


@given(st.text(max_size=80) | st.text("กขจดตนมยรลวสอะาิีุู่้์เแโไใ. abiknorstu\0-", max_size=80))
def test_any_text_is_read(text: str) -> None:
    flat = plain(text)
    for each in places.find(flat, WORDS):
        assert 0 <= each.start < each.end <= len(flat)


@pytest.mark.parametrize(
    "unit", ["เชียง", "สุรินทร์", "chiang ", "a", "ก", "nakhon", "จังหวัด", "north ", "\0", "ใ"]
)
def test_two_hundred_letters_take_no_time(unit: str) -> None:
    text = plain(unit * 200)[:200]
    started = time.process_time()
    places.find(text, WORDS)
    assert time.process_time() - started < 0.5
