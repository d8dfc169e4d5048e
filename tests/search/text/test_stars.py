"""Star words, prices, standards and stock in a query."""

import time

import pytest

from search.text import labels, prices, stars
from search.text.meanings import Meaning, plain


def said(found: list[Meaning], text: str) -> list[tuple[str, ...]]:
    return [
        (text[each.start : each.end], *(f"{name}={value}" for name, value in each.choices)) for each in found
    ]


@pytest.mark.parametrize(
    ("text", "words", "levels"),
    [
        ("ผ้าไหม 5 ดาว", "5 ดาว", "5"), ("ห้าดาว", "ห้าดาว", "5"), ("4-5 ดาว", "4-5 ดาว", "54"), ("๕ ดาว", "๕ ดาว", "5"),
        ("5 star silk", "5 star", "5"), ("silk 5 stars", "5 stars", "5"), ("Five-Star food", "Five-Star", "5"),
        ("★5 ข้าว", "★5", "5"), ("ดาว 5", "ดาว 5", "5"), ("4 ดาวขึ้นไป", "4 ดาวขึ้นไป", "54"),
        ("4 stars and up", "4 stars and up", "54"), ("5★", "5★", "5"), ("★★★★★", "★★★★★", "5"), ("⭐⭐⭐", "⭐⭐⭐", "3"),
        ("ผ้าไหม5ดาวสุรินทร์", "5ดาว", "5"), ("at least 4 stars", "at least 4 stars", "54"), ("4 หรือ 5 ดาว", "4 หรือ 5 ดาว", "54"),
        ("4,5 ดาว", "4,5 ดาว", "54"), ("3 ดาวลงมา", "3 ดาวลงมา", "321"), ("4+ stars", "4+ stars", "54"),
        ("ระดับสี่ดาว", "ระดับสี่ดาว", "4"), ("four stars", "four stars", "4"), ("３ ดาว", "３ ดาว", "3"),
        ("ตั้งแต่ 3 ดาว", "ตั้งแต่ 3 ดาว", "543"), ("star 4", "star 4", "4"),
        ("เครื่องประดับ 5 ดาว", "5 ดาว", "5"), ("ผ้าไหมระดับ 5 ดาว", "ระดับ 5 ดาว", "5"),
    ],
)  # fmt: skip
def test_star_words(text: str, words: str, levels: str) -> None:
    assert said(stars.find(plain(text)), text) == [(words, *(f"star={level}" for level in levels))]


@pytest.mark.parametrize(
    "text",
    ["ดาวเรือง", "5 ดาวเรือง", "โคมไฟดาว", "15 ดาว", "4.5 stars", "star anise", "ดาว 5 แฉก", "starfish", "6 stars",
     "ผ้าลายดาว", "5 start", "mustard", "ดาวกระจาย 5", "", "ด", "★" * 9],
)  # fmt: skip
def test_other_stars(text: str) -> None:
    assert stars.find(plain(text)) == []


@pytest.mark.parametrize(
    ("text", "words", "low", "high"),
    [
        ("ไม่เกิน 500 บาท", "ไม่เกิน 500 บาท", "", "500"), ("ต่ำกว่า 300", "ต่ำกว่า 300", "", "300"),
        ("under 500 baht", "under 500 baht", "", "500"), ("ราคา 100-300", "ราคา 100-300", "100", "300"),
        ("100-300 บาท", "100-300 บาท", "100", "300"), ("300 ถึง 100 บาท", "300 ถึง 100 บาท", "100", "300"),
        ("between 100 and 300", "between 100 and 300", "100", "300"), ("฿100-300", "฿100-300", "100", "300"),
        ("งบ 500", "งบ 500", "", "500"), ("กระเป๋า 500 บาท", "500 บาท", "", "500"), ("฿450", "฿450", "", "450"),
        ("ราคาไม่เกินห้าร้อยบาท", "ราคาไม่เกินห้าร้อยบาท", "", "500"), ("ไม่เกิน 1,000", "ไม่เกิน 1,000", "", "1000"),
        ("over 2000 thb", "over 2000 thb", "2000", ""), ("ไม่เกินพันบาท", "ไม่เกินพันบาท", "", "1000"),
        ("less than 1k", "less than 1k", "", "1000"), ("มากกว่า 1000 บาท", "มากกว่า 1000 บาท", "1000", ""),
        ("1000 บาทขึ้นไป", "1000 บาทขึ้นไป", "1000", ""), ("ไม่เกิน 99.50 บาท", "ไม่เกิน 99.50 บาท", "", "99.50"),
        ("<500", "<500", "", "500"), ("ไม่เกินสองพันห้าร้อย", "ไม่เกินสองพันห้าร้อย", "", "2500"),
        ("๑๐๐ บาท", "๑๐๐ บาท", "", "100"), ("ไม่เกิน 2 พันบาท", "ไม่เกิน 2 พันบาท", "", "2000"),
    ],
)  # fmt: skip
def test_price_words(text: str, words: str, low: str, high: str) -> None:
    choices = [f"price_min={low}"] * bool(low) + [f"price_max={high}"] * bool(high)
    assert said(prices.find(plain(text)), text) == [(words, *choices)]


@pytest.mark.parametrize(
    "text",
    ["ไม่เกิน 500 กรัม", "ผ้า 2 เมตร", "น้ำผึ้ง 500 ml", "ร้อยเอ็ด", "ข้าวหอมมะลิร้อยเอ็ด", "สามร้อยยอด", "2-3 ใบ", "2567-2568",
     "ราคาถูก", "100-200", "under 100g", "สิบสองปันนา", "อายุ 100 ปี", "5 ดาว", "", "1" * 50],
)  # fmt: skip
def test_other_numbers(text: str) -> None:
    assert prices.find(plain(text)) == []


@pytest.mark.parametrize(
    ("text", "words", "choice"),
    [
        ("ผ้ามี มผช.", "มี มผช.", "standard=tcps"), ("ม.ผ.ช.", "ม.ผ.ช.", "standard=tcps"), ("TCPS scarf", "TCPS", "standard=tcps"),
        ("น้ำพริก อย.", "อย.", "standard=fda"), ("อ.ย.", "อ.ย.", "standard=fda"), ("FDA approved", "FDA approved", "standard=fda"),
        ("ขนมฮาลาล", "ฮาลาล", "standard=halal"), ("Halal food", "Halal", "standard=halal"), ("ข้าว GI", "GI", "standard=gi"),
        ("gmp", "gmp", "standard=gmp"), ("มอก. หม้อ", "มอก.", "standard=tis"), ("พร้อมส่ง", "พร้อมส่ง", "in_stock=1"),
        ("in stock", "in stock", "in_stock=1"), ("สั่งทำ", "สั่งทำ", "made_to_order=1"),
        ("Made-to-Order bag", "Made-to-Order", "made_to_order=1"),
    ],
)  # fmt: skip
def test_labels(text: str, words: str, choice: str) -> None:
    assert said(labels.find(plain(text)), text) == [(words, choice)]


@pytest.mark.parametrize(
    "text", ["อยาก", "อย่างดี", "หาอยู่", "organic rice", "สมอก", "gift", "challah", "ginger", "พร้อม"]
)
def test_other_words_are_no_labels(text: str) -> None:
    assert labels.find(plain(text)) == []


@pytest.mark.parametrize(
    "unit",
    [
        "1",
        "ดาว",
        "5 ดาว ",
        "ร้อย",
        "ไม่เกิน ",
        "ได้รับ",
        "5-",
        "★",
        " ",
        "ราคา ",
        "1,",
        "มาตรฐาน",
        "ระดับ",
        "หนึ่งร้อย",
        "ม.ผ.",
        "\0",
    ],
)
def test_ten_thousand_letters_take_no_time(unit: str) -> None:
    text = plain(unit * (10_000 // len(unit)))
    started = time.process_time()
    for finder in (stars, prices, labels):
        finder.find(text)
    assert time.process_time() - started < 1


def test_plain_text_keeps_its_length() -> None:
    for text in ("İSTANBUL ß Ａ５๕", "ﬀ" * 3, "ผ้าไหม", "", "\0"):
        assert len(plain(text)) == len(text)
    assert plain("Ａ５๕Ｂ") == "a55b"
