"""The key under which spellings of one romanised word meet."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.text import folding
from search.text.folding import fold, folds

SAME = [
    "krajud krachut krajood krajoot grajood grachud kajood krajuud",
    "phaa khaao maa|pha khao ma|pakaoma|phakhaoma|pa kao ma|pha kow ma|PHA-KHAO-MA",
    "nam prik pao|nam phrik phao|namprikpao|naam phrik phao|náam phrík phǎo",
    "pha mai|phaa mai|paa mai|paa my|phāmai|pamai",
    "mat mi|madmee|matmee|mad mii",
    "khanom kanom kanohm khanohm",
    "mo hom|mor hom|morhom|moh hom|maw hom",
    "kaeng gaeng geng gaaeng",
    "chiang mai|chiangmai|jiang mai|chieng mai",
    "kaeo kaew keo gaew",
    "khiao khiew khieo kiaw",
    "charoen jaroen jarern charern",
    "mueang muang meuang",
    "phon phol porn phorn pon",
    "tambon tambol dtambon",
    "nakhon nakorn nakhorn",
    "bueng bung beung",
    "thong tong tawng thaawng",
    "loei loey luey",
    "khao lam|kao larm|khaaw laam",
    "yan liphao|yan lipao|yarn lipao",
    "si sri see srii",
    "kluai gluay kluay",
    "benjarong bencharong",
    "hat yai|had yai|haad yai",
    "wat vat wad",
    "phat thai|pad thai|phad thai",
    "ratchaburi rachaburi",
    "sarong saarong",
]
DIFFERENT = [
    "mai nai", "pha fa", "pla pha", "khao khai", "rom lom", "ban pan", "dao tao", "som sum", "krachut krachat",
    "surin sarin", "lampang lamphun", "nan nang", "kapi krabi", "rai lai",
]  # fmt: skip


@pytest.mark.parametrize("spellings", SAME)
def test_spellings_of_one_word_meet(spellings: str) -> None:
    words = spellings.split("|") if "|" in spellings else spellings.split()
    assert len({fold(word) for word in words}) == 1


@pytest.mark.parametrize("pair", DIFFERENT)
def test_other_words_stay_apart(pair: str) -> None:
    first, second = pair.split()
    assert fold(first) != fold(second)


@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        ("law", ("lo", "lao")),
        ("khaw", ("ko", "kao")),
        ("my", ("mai", "mi")),
        ("phaa thoo", ("patu", "pato")),
        ("krachut", ("kajut",)),
        ("rose ros", ("roseros", "roserot")),
        ("mew", ("meo", "mio")),
        ("cookie", ("kukia", "kuki", "kokia")),
        ("", ()),
        ("ผ้าไหม 5", ()),
    ],
)
def test_other_readings_follow_the_usual_one(typed: str, keys: tuple[str, ...]) -> None:
    assert folds(typed) == keys


LATIN = st.text("aeiouybcdfghjklmnpqrstvwxzāōŋɔ '-", max_size=16)


@given(LATIN)
def test_a_key_is_its_own_key(text: str) -> None:
    key = fold(text)
    assert fold(key) == key
    assert key == "" or (key.isascii() and key.isalpha() and key.islower())
    assert set(folds(text)) >= ({key} if key else set())


@given(st.text(max_size=60))
def test_any_text_has_a_key(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize("letter", ["h", "a", "kh", "w", "ng", "é", "ผ", "\0", "y", "er", "🙂"])
def test_ten_thousand_letters_take_no_time(letter: str) -> None:
    started = time.process_time()
    folds(letter * 10_000)
    assert time.process_time() - started < 0.5


def test_no_rule_changes_what_counts_as_settled() -> None:
    syllables = [
        onset + vowel + end
        for onset in [*"bdfhjlmnrswy", *(stop + glide for stop in "kpt" for glide in ("", "l", "r", "w"))]
        for vowel in ("oei", "oe", "ua", "ia", "ai", "ao", "eo", "oi", "ui", "io", *"aeiou")
        for end in ("", "k", "p", "t", "n", "ng", "m")
    ]
    pairs = [first + second for first in syllables for second in syllables[::37]]
    settled = [pair for pair in pairs if folding._SETTLED.fullmatch(pair)]
    assert len(settled) > len(pairs) / 2
    assert [pair for pair in settled[::5] if folding._round(pair) != pair] == []
