"""What the search is asked in a bench: lists of five facets with two filters, and keystrokes."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from random import Random
from urllib.parse import urlencode

# What people look for, in the ways they write it; mostly found as typed.
TEXTS = (
    "ผ้าไหม", "ผ้าไหมมัดหมี่", "ผ้าขาวม้า", "ผ้าฝ้าย", "ผ้าซิ่นตีนจก", "ผ้าคลุมไหล่", "ผ้าบาติก", "ผ้ามัดย้อม", "กระเป๋าผ้า",
    "กระเป๋ากระจูด", "กระติบข้าว", "ตะกร้าไม้ไผ่", "เบญจรงค์", "แจกัน", "ไม้แกะสลัก", "เทียนหอม", "ข้าวหอมมะลิ", "ข้าวแต๋น",
    "กล้วยตาก", "กล้วยฉาบ", "มะม่วงอบแห้ง", "ทุเรียนทอดกรอบ", "น้ำผึ้งป่า", "เห็ดอบกรอบ", "น้ำพริก", "น้ำพริกเผา", "เครื่องแกงส้ม",
    "กะปิ", "ไส้อั่ว", "ขนมไทย", "ไข่เค็ม", "กาแฟ", "ชาดอกไม้", "น้ำกระเจี๊ยบ", "สบู่สมุนไพร", "ยาหม่อง", "ลูกประคบ", "น้ำมันนวด",
    "silk", "mudmee silk", "indigo scarf", "cotton", "rattan basket", "jasmine rice", "dried mango", "honey", "curry paste",
    "coffee", "herbal soap", "pha mai", "pha khao ma", "nam prik pao", "krajood", "kluai tak",
    "ผ้าใหม", "กระเปากระจูด", "ข้าวหอมมะริ", "indgo scarf", "zhkw,s,yfs,uj",
)  # fmt: skip
STARS = ("5", "4", "3", "2", "1", "0")
REGIONS = ("north", "northeast", "central", "south")


def filters() -> list[list[tuple[str, str]]]:
    """Every choice of one or two stars and one or two regions."""
    stars = [*itertools.combinations(STARS, 1), *itertools.combinations(STARS, 2)]
    regions = [*itertools.combinations(REGIONS, 1), *itertools.combinations(REGIONS, 2)]
    return [
        [*(("star", star) for star in chosen), *(("region", region) for region in among)]
        for chosen in stars
        for among in regions
    ]


def queries() -> list[str]:
    """Query strings, some twelve thousand, each another one, so that no answer is in a cache."""
    pairs = [[("q", text), *chosen] for text in TEXTS for chosen in filters()]
    Random(1).shuffle(pairs)
    return [urlencode(each) for each in pairs]


def searches() -> Iterator[str]:
    """Addresses of lists with words, two filters and all facets counted."""
    return itertools.cycle([f"/products/?{query}" for query in queries()])


def keystrokes() -> Iterator[str]:
    """Addresses of suggestions for every beginning of every text, in no order."""
    typed = {text[:length] for text in TEXTS for length in range(1, len(text) + 1)}
    beginnings = sorted(typed)
    Random(2).shuffle(beginnings)
    return itertools.cycle([f"/products/suggest/?{urlencode({'q': each})}" for each in beginnings])
