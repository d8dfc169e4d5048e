"""Slugs are ASCII, readable and never empty."""

import json
import re
from pathlib import Path

import geothai
import pytest
from hypothesis import given
from hypothesis import strategies as st
from oscar.core.utils import slugify as oscar_slugify

from marketplace.common.slugs import romanise, romanise_slug

SLUG = re.compile(r"[a-z0-9]+(?:[-_]+[a-z0-9]+)*")


@pytest.mark.parametrize(
    ("thai", "slug"),
    [
        ("ผ้าทอ", "phatho"),
        ("ผ้าไหมยกดอก", "phamaiyokdok"),
        ("น้ำพริกกะปิ", "namphrikkapi"),
        ("เครื่องแกงเผ็ด", "khrueangkaengphet"),
        ("กระเป๋าผ้าทูโทน", "krapaophathuthon"),
        ("ข้าวฮางงอกหอมมะลิ", "khaohangngokhommali"),
        ("น้ำเม่า 100 %", "nammao-100"),
        ("แสวงหา", "sawaengha"),
        ("กรุงเทพมหานคร", "krungthepmahanakhon"),
        ("Indigo Scarf № 5", "indigo-scarf-no-5"),
    ],
)
def test_thai_stays_readable(thai, slug):
    assert romanise_slug(thai) == slug


def test_nine_of_ten_tambon_names_come_out_as_the_official_romanisation():
    rows = json.loads((Path(geothai.__file__).parent / "_data" / "subdistricts.json").read_text())
    equal = sum(romanise(thai) == re.sub("[^a-z]", "", english.lower()) for _code, thai, english, *_ in rows)
    assert equal / len(rows) > 0.93


@given(st.text())
def test_any_text_gives_a_slug(text):
    slug = romanise_slug(text)
    assert SLUG.fullmatch(slug)
    assert len(slug) <= 200
    assert slug == romanise_slug(text)


@given(st.text(alphabet=[chr(code) for code in range(0x0E01, 0x0E5C)], min_size=1))
def test_any_thai_gives_a_slug(text):
    assert SLUG.fullmatch(romanise_slug(text))


def test_a_long_slug_is_cut_between_words():
    assert romanise_slug("ผ้าไหม " * 60, max_length=20) == "phamai-phamai"
    assert len(romanise_slug("ผ้าไหม" * 60, max_length=50)) == 50


def test_oscar_uses_it():
    assert oscar_slugify("ผ้าไหมยกดอก") == "phamaiyokdok"
