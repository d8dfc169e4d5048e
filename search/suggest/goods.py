"""Which phrases the names of goods are made of: "ผ้าไหม", "ผ้าไหมมัดหมี่", "กระเป๋ากระจูด"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import NamedTuple

from marketplace.common.thai import normalise

# A name says what it is before the first space, number or bracket; kind, colour and size follow.
_HEAD = re.compile(r"[^\s\d(),/+%]+")
_ENGLISH_HEAD = re.compile(r"[^,;()]+")
MAX_WORDS = 7
MIN_LENGTH, MAX_LENGTH = 3, 60
# From these words on a name tells whose, how or which: not what the thing is.
_TURNS = frozenset(
    (
        *("จาก", "ของ", "แบบ", "และ", "พร้อม", "ลาย", "สี", "สูตร", "รส", "ขนาด", "ตรา"),
        *("ใน", "กับ", "สำหรับ", "ไม่", "ผสม", "เพื่อ", "โดย", "ชุมชน", "กลุ่ม", "ตำบล"),
    )
)
# A village, which the dictionary may join with the word before it; not พื้นบ้าน, แม่บ้าน, ชาวบ้าน.
_VILLAGE = re.compile("(?<!^)(?<!พื้น)(?<!แม่)(?<!ชาว)บ้าน")
# Of a phrase that is almost always followed by one word, only the longer one is offered.
GOES_ON = 0.8


class Goods(NamedTuple):
    """A phrase of goods: its words, its English when names pair them, and how many products have it."""

    th: str
    en: str
    products: int


@dataclass(slots=True)
class GoodsCounter:
    """Counts the phrases of product names, one name after another.

    `words` cuts Thai; `known` are words worth offering wherever they stand in a name: techniques
    and materials.
    """

    words: Callable[[str], Sequence[str]]
    known: Collection[str] = ()
    _heads: Counter[str] = field(default_factory=Counter)
    _counts: Counter[tuple[str, ...]] = field(default_factory=Counter)
    _next: dict[tuple[str, ...], Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    _english: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    _inside: Counter[str] = field(default_factory=Counter)

    def add(self, name_th: str, name_en: str) -> None:
        name = normalise(name_th)
        head = _HEAD.match(name)
        if head is None:
            return
        text = _VILLAGE.split(head[0], maxsplit=1)[0]
        words = tuple(self.words(text))
        goods = words[: _turn(words)][:MAX_WORDS]
        self._heads["".join(goods)] += 1
        for length in range(1, len(goods) + 1):
            self._counts[goods[:length]] += 1
            if length < len(goods):
                self._next[goods[:length]][goods[length]] += 1
        english = _ENGLISH_HEAD.match(name_en)
        if english and goods == words and text == head[0]:
            self._english[text][english[0].strip()] += 1
        if self.known:
            self._inside.update({word for word in self.words(name) if word in self.known})

    def phrases(self, most: int) -> list[Goods]:
        """The phrases of most products, at most `most`, each spelling once."""
        found = dict(self._inside)
        heads = _Beginnings(self._heads)
        for words, count in self._counts.items():
            text = "".join(words)
            if MIN_LENGTH <= len(text) <= MAX_LENGTH and not self._goes_on(words, count):
                found[text] = max(heads.count(text), found.get(text, 0))
        best = sorted(found.items(), key=lambda item: (-item[1], item[0]))[:most]
        return [Goods(text, self._english_of(text), count) for text, count in best]

    def _goes_on(self, words: tuple[str, ...], count: int) -> bool:
        followers = self._next.get(words)
        return bool(followers) and max(followers.values()) >= GOES_ON * count

    def _english_of(self, text: str) -> str:
        names = self._english.get(text)
        return min(names, key=lambda name: (-names[name], name)) if names else ""


class _Beginnings:
    """How many of the counted texts begin with something."""

    def __init__(self, texts: Counter[str]) -> None:
        self._texts = sorted(texts)
        self._sums = [0, *accumulate(texts[text] for text in self._texts)]

    def count(self, beginning: str) -> int:
        first = bisect_left(self._texts, beginning)
        return self._sums[bisect_left(self._texts, beginning + "\U0010ffff")] - self._sums[first]


def _turn(words: Sequence[str]) -> int:
    """Where a name turns from what it is to whose or which; its length when it never does."""
    return next((at for at, word in enumerate(words) if at and word in _TURNS), len(words))


def weigh(products: int, most: int, share: float = 1.0) -> int:
    """0 to 1000: how heavy a phrase of so many products is beside the heaviest of its kind."""
    return round(1000 * share * _steps(products) / max(_steps(most), 1))


def _steps(number: int) -> int:
    """A logarithm in whole hundredths of a doubling, the same on every machine."""
    scaled = number + 1
    return (scaled.bit_length() - 1) * 100 + (scaled * 100 >> (scaled.bit_length() - 1)) - 100


def heaviest(items: Iterable[Goods]) -> int:
    return max((item.products for item in items), default=0)
