"""How Thai words sound, from the shipped lexicon and by rule."""

import csv
import gzip
import re
from importlib import resources

import pytest

from search.text import lexicon, romanise
from search.text.dictionary import listed_words
from search.text.folding import fold
from search.text.glossary import glossary
from search.text.romanise import keys
from search.text.sounds import glossary_sounds, sounds_of_latin, usual_sounds
from search.text.syllables import romanise as by_rule

SPOKEN = [
    ("กระจูด", "krajood"), ("ผ้าไหม", "phaa mai"), ("ผ้าขาวม้า", "pakaoma"), ("น้ำพริกเผา", "nam prik pao"),
    ("น้ำพริกเผา", "num prik pao"), ("มัดหมี่", "mudmee"), ("มัดหมี่", "mat mi"), ("ม่อฮ่อม", "mor hom"),
    ("หม้อห้อม", "morhom"), ("โสร่ง", "sarong"), ("ขนม", "kanom"), ("เบญจรงค์", "benjarong"), ("ศิลาดล", "celadon"),
    ("กระเป๋า", "grapao"), ("ปลาร้า", "pla ra"), ("ไส้อั่ว", "sai ua"), ("แคบหมู", "kaeb moo"), ("ข้าวแต๋น", "khao taen"),
    ("ย่านลิเภา", "yan lipao"), ("ตะกร้า", "takra"), ("ร่ม", "rom"), ("สบู่", "saboo"), ("สมุนไพร", "samunprai"),
    ("ผ้าฝ้าย", "pha fai"), ("คราม", "kraam"), ("ทุเรียน", "turian"), ("มะม่วง", "mamuang"), ("มังคุด", "mangkhut"),
    ("เชียงใหม่", "Chiang Mai"), ("พระนครศรีอยุธยา", "Phra Nakhon Si Ayutthaya"), ("แพร่", "Phrae"),
]  # fmt: skip


@pytest.mark.parametrize(("word", "typed"), SPOKEN)
def test_a_word_is_found_by_its_sound(word: str, typed: str) -> None:
    assert fold(typed) in keys(word)


def test_every_province_has_its_official_name() -> None:
    text = (resources.files("shops") / "data" / "provinces.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(text.splitlines()))
    assert len(rows) == 77
    assert [row["name_th"] for row in rows if fold(row["name_en"]) != keys(row["name_th"])[0]] == []


def test_unknown_words_are_put_together_or_read_by_rule() -> None:
    assert fold("pha mai mat mi") in keys("ผ้าไหมมัดหมี่")
    assert keys("กุ๊ดจิ๊บ") == (fold("kutchip"),)
    assert keys("silk") == keys("") == keys("ๆ") == keys("123") == ()


def test_a_word_has_at_most_three_keys() -> None:
    assert max(len(keys(word)) for word in glossary()) == 3


def test_the_lexicon_holds_the_words_that_text_is_cut_into() -> None:
    lines = gzip.decompress((romanise.DATA / romanise.LEXICON).read_bytes()).decode()
    held = dict(line.split("\t") for line in lines.split("\n") if line)
    missing = [word for word in listed_words() if word not in held and re.fullmatch("[ก-ฮ].*", word)]
    assert missing == []
    assert all(re.fullmatch("[A-Za-z-]+( [A-Za-z-]+){0,2}", found) for found in held.values())
    assert all(keys(word) for word in list(held)[::97])


def test_building_keeps_what_is_written_by_hand_and_weighs_opinions() -> None:
    said = {"โสร่ง": "song", "ผ้าไหม": "phamai", "กระบอก": "krabok", "ขวด": "khot"}
    packed, figures = lexicon.build(said, said.__getitem__)
    assert gzip.decompress(packed).decode() == (
        "\nกระบอก\tkrabok\nขวด\tkhot khuat\nผ้าไหม\tphamai\nโสร่ง\tsarong\n"
    )
    assert (figures.words, figures.agree, figures.only_model) == (4, 2, 0)


@pytest.mark.parametrize(
    ("word", "latin"),
    [
        ("ผ้าไหม", "phamai"), ("กระจูด", "krachut"), ("เครื่องปั้นดินเผา", "khrueangpandinphao"), ("ชาเขียว", "chakhiao"),
        ("ตลาด", "talat"), ("ถนน", "thanon"), ("สมุนไพร", "samunphrai"), ("จันทร์", "chan"), ("แพร่", "phrae"),
        ("กล้วยตาก", "kluaitak"), ("เหนียว", "niao"), ("กรรม", "kam"), ("วรรณ", "wan"), ("ทราย", "sai"),
        ("เกลือ", "kluea"), ("สนุก", "sanuk"), ("", ""), ("abc", ""), ("ๆๆ", ""),
    ],
)  # fmt: skip
def test_rules_read_syllables(word: str, latin: str) -> None:
    assert by_rule(word) == latin


@pytest.mark.parametrize(
    "text", ["ก" * 10_000, "เแโ" * 3_000, "์" * 10_000, "\0\n\t", "กรร" * 3_000, "🙂" * 5_000]
)
def test_hostile_words_do_no_harm(text: str) -> None:
    assert isinstance(keys(text), tuple)
    assert isinstance(keys(text[:30]), tuple)


def test_a_short_u_is_heard_as_a_only_where_that_makes_a_word() -> None:
    assert sounds_of_latin("unchan") == ("unjan", "anjan")
    assert sounds_of_latin("krajud") == ("kajut",)  # กระจูด is a word, so กระจาด is not meant
    assert sounds_of_latin("phuket") == ("puket",)
    assert sounds_of_latin("") == ()


@pytest.mark.parametrize(
    ("typed", "word"),
    [("khongai", "ขนไก่"), ("mobye", "โมบาย"), ("klaplong", "กระโปรง"), ("maigwaad", "ไม้กวาด")],
)
def test_other_readings_count_when_they_make_a_word(typed: str, word: str) -> None:
    assert not set(sounds_of_latin(typed)).isdisjoint(keys(word))


@pytest.mark.parametrize("word", ["clam", "dye", "loom", "slate", "lye"])
def test_english_is_not_read_as_thai_writers_mean_it(word: str) -> None:
    assert sounds_of_latin(word) == usual_sounds(word)


def test_no_other_reading_of_what_is_a_word() -> None:
    assert sounds_of_latin("kluai") == ("kluai",)
    assert sounds_of_latin("nangat") == ("nangat",)  # neither reading is a word


def test_the_shipped_keys_of_the_glossary_are_hardly_behind_it() -> None:
    now = {key for word in glossary() for key in keys(word)}
    assert len(now - glossary_sounds()) < 0.05 * len(now)
