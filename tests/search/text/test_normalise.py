"""One spelling for all the ways to type a text."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from search.text.normalise import normalise

THAI_TYPING = st.text(alphabet="กขนมรสวอเแโไใาำะัิีึืุู่้๊๋์ํ็ๆฯ๑๙ .,'abZÉß\n\u200b", max_size=20)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("นํ้าพริก", "น้ำพริก"),
        ("เเกง", "แกง"),
        ("ผ้่าไหม", "ผ้่าไหม"),  # two different tones: not for us to choose
        ("ที่่", "ที่"),
        ("๕ ดาว", "5 ดาว"),
        ("ＯＴＯＰ　１", "otop 1"),
        ("Café Crème", "cafe creme"),
        ("มากกกก", "มาก"),
        ("อร่อยยยย", "อร่อย"),
        ("กรรไกร", "กรรไกร"),
        ("silkkkk", "silkk"),
        ("สวยๆ", "สวย"),
        ("จ.เลย อ. เมือง ต.แพด", "เลย เมือง แพด"),
        ("กว้าง 1 ม. ยาว 4 ม.", "กว้าง 1 ม. ยาว 4 ม."),
        ("มาตรฐาน อ.ย.", "มาตรฐาน อย"),
        ("O.T.O.P. ชา", "otop ชา"),
        ("1,250 บาท", "1250 บาท"),
        ("women's", "womens"),
        ("ผ้า\u200bไหม\u00ad", "ผ้าไหม"),
        ("a\x00b\tc", "a b c"),
        ("", ""),
    ],
)
def test_people_mean_one_spelling(typed: str, meant: str) -> None:
    assert normalise(typed) == meant


@given(st.text(max_size=40) | THAI_TYPING)
@example("ΐ İ ŉ")
@example("นํ า")
def test_normalising_again_changes_nothing(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
