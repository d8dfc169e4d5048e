"""Thai text, digits, Buddhist-era years and dates."""

import datetime as dt
import unicodedata

import pytest
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from marketplace.common import thai
from marketplace.common.templatetags import thai as filters

thai_text = st.text(alphabet=[chr(code) for code in range(0x0E01, 0x0E5C)] + list(" \u200b\ufeff\n\t1a"))


@pytest.mark.parametrize(
    ("written", "clean"),
    [
        ("น\u0e4d\u0e49าพริก", "น้ำพริก"),  # nikhahit, tone, aa
        ("น\u0e49\u0e4dาพริก", "น้ำพริก"),
        ("น\u0e33\u0e49พริก", "น้ำพริก"),
        ("เเกง", "แกง"),
        ("ก\u0e48\u0e35", "กี่"),  # tone typed before the vowel
        ("ผ\u0e49\u0e49า", "ผ้า"),
        ("สิทธ์ิ", "สิทธิ์"),
        ("ผ้า\u200bไหม\ufeff", "ผ้าไหม"),
        ("  ผ้า \u00a0 ไหม\t", "ผ้า ไหม"),
        ("ผ ้าไหม", "ผ้าไหม"),
        ("เ ครื่อง", "เครื่อง"),
        ("เต่างอย ", "เต่างอย"),
        ("น้ำเม่า 100 %", "น้ำเม่า 100 %"),
        ("ต่าง ๆ", "ต่าง ๆ"),
    ],
)
def test_a_spelling_is_repaired(written, clean):
    assert thai.normalise(written) == clean


@given(thai_text)
def test_cleaning_twice_changes_nothing_more(text):
    once = thai.normalise(text)
    assert thai.normalise(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert once == once.strip()


@given(thai_text)
def test_cleaning_keeps_lines_when_asked(text):
    once = thai.normalise(text, keep_lines=True)
    assert thai.normalise(once, keep_lines=True) == once


def test_paragraphs_keep_their_lines():
    assert thai.normalise(" ก  ข \r\n\r\n\r\n\r\nค ", keep_lines=True) == "ก ข\n\nค"


def test_one_name_in_three_spellings_has_one_key():
    assert len({thai.match_key(name) for name in ("กลุ่มทอผ้า  บ้าน ๑๒", "กลุ่มทอผ้าบ้าน12", "กลุ่มทอผ้า-บ้าน 12")}) == 1
    assert thai.match_key("Phang-nga") == thai.match_key("PHANGNGA")


@given(st.text())
def test_digits_survive_the_way_there_and_back(text):
    arabic = thai.to_arabic_digits(text)
    assert thai.to_arabic_digits(thai.to_thai_digits(arabic)) == arabic


@pytest.mark.parametrize(
    ("written", "year"),
    [
        ("2562", 2562),
        (2562, 2562),
        ("๒๕๖๒", 2562),
        ("พ.ศ. 2562", 2562),
        ("พ.ศ.๒๕๖๒", 2562),
        ("พศ 2562", 2562),
        ("ปี 2562", 2562),
        ("ปี พ.ศ. 2562", 2562),
        ("62", 2562),
        ("2019", 2562),
        ("ค.ศ. 2019", 2562),
        ("BE 2562", 2562),
    ],
)
def test_a_year_as_documents_write_it(written, year):
    assert thai.parse_be_year(written) == year


@pytest.mark.parametrize(
    "written", ["", "ปี", "1", "625", "25622", "พ.ศ. 2019", "ค.ศ. 19", "สองห้า", "2800", "2300"]
)
def test_no_year_is_invented(written):
    with pytest.raises(thai.ThaiDateError):
        thai.parse_be_year(written)


def test_a_date_in_both_languages():
    date = dt.date(2026, 11, 21)
    assert thai.be_date(date, "th") == "21 พ.ย. 2569"
    assert thai.be_date(date, "en") == "21 Nov 2026"
    assert thai.be_date(date, "th", long=True) == "21 พฤศจิกายน 2569"


def test_a_moment_is_dated_by_the_clock_in_bangkok():
    assert thai.be_date(dt.datetime(2026, 11, 20, 18, 0, tzinfo=dt.UTC), "th") == "21 พ.ย. 2569"


@pytest.mark.parametrize(
    "written",
    [
        "21 พ.ย. 2569",
        "๒๑ พฤศจิกายน ๒๕๖๙",
        "21 พ.ย. 69",
        "21พ.ย.69",
        "วันที่ 21 พฤศจิกายน พ.ศ. 2569",
        "21/11/2569",
        "21/11/69",
        "๒๑-๑๑-๒๕๖๙",
        "2569-11-21",
        "2026-11-21",
        "2026-11-21 00:00:00",
        "21/11/2026",
        "21 Nov 2026",
        "21 November 2026",
    ],
)
def test_a_date_as_documents_write_it(written):
    assert thai.parse_be_date(written) == dt.date(2026, 11, 21)


@pytest.mark.parametrize("written", ["", "21", "31 ก.พ. 2569", "21 xx 2569", "0/1/2569", "2569", "21/11/9"])
def test_no_date_is_invented(written):
    with pytest.raises(thai.ThaiDateError):
        thai.parse_be_date(written)


@given(st.dates(min_value=dt.date(1900, 1, 1), max_value=dt.date(2150, 12, 31)), st.booleans())
def test_a_shown_date_reads_back(date, long):
    assert thai.parse_be_date(thai.be_date(date, "th", long=long)) == date
    assert thai.parse_be_date(thai.be_date(date, "en", long=long)) == date


def test_the_filters_follow_the_readers_language():
    date = dt.date(2026, 11, 21)
    with translation.override("th"):
        assert (filters.be_date(date), filters.be_year(2567), filters.be_year(date)) == (
            "21 พ.ย. 2569",
            "2567",
            "2569",
        )
    with translation.override("en"):
        assert (filters.be_date(date), filters.be_year(2567), filters.be_year(date)) == (
            "21 Nov 2026",
            "2024",
            "2026",
        )
    assert (filters.be_date(None), filters.be_year(None)) == ("", "")


def test_number_and_unit_stay_together_and_markup_is_escaped():
    assert filters.no_break("ต่อ 1 ผืน") == "ต่อ 1\u00a0ผืน"
    assert filters.no_break("๕๐๐ กรัม <b>") == "๕๐๐\u00a0กรัม &lt;b&gt;"
