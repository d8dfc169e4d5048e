"""Queries that nobody should send: random, hostile, and good ones with something broken in them."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from urllib.parse import quote, quote_plus

LONGEST = 10_000
GOOD = (
    "ผ้าไหมมัดหมี่ชัยภูมิ", "pha mai", "phaa khaao maa", "กระเป๋ากระจูด", "indigo cotton", "nam prik pao",
    "zhkws,", "ผ้าไหม 5 ดาว ภาคอีสาน", "กาแฟ เชียงราย", "5 star silk from surin", "ของฝาก จังหวัดตรัง", "น้ำพริก",
)  # fmt: skip
SYNTAX = (
    '"', "\\", "+ - = && || > < ! ( ) { } [ ] ^ \" ~ * ? : \\ /", "title:ผ้า AND NOT star:[1 TO *]", "*:*",
    "_exists_:id", "/.*/", "(((((((((", "))))))", "~~~~", "ผ้า~2^1e309", '{"match_all":{}}', '{"script":"1"}',
    "{{7*7}}", "{% debug %}", "<script>alert(1)</script>", "'; DROP TABLE x; --", "%s%n%x", "${jndi:ldap://x}",
    "../../../etc/passwd", "\r\nSet-Cookie: a=b", "NaN", "-0", "1e400", "9" * 400, "--", "a AND OR NOT b", "||||||",
)  # fmt: skip
SPACES = (
    "\u0000\u0009\u000b\u000c\u001c\u0085\u00a0\u1680\u2000\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"
)
DIRECTIONS = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
RIGHT_TO_LEFT = "אבגדהוזחטי ابتثجحخدذر سلام"
THAI_MARKS = "ะัาำิีึืฺุูเแโใไๅๆ็่้๊๋์ํ๎ฯ๏๚๛"
THAI = "".join(chr(code) for code in range(0x0E01, 0x0E5C) if code not in range(0x0E3B, 0x0E3F))
COMBINING = "".join(chr(code) for code in (*range(0x0300, 0x0370), *range(0x20D0, 0x20F1)))
EMOJI = ("😀", "👨‍👩‍👧‍👦", "🏳️‍🌈", "🇹🇭", "👍🏽", "❤️", "0️⃣", "\U000e0067", "🧵", "🌶️")
FAR = "𐀀𝒜𝔘𠀀𪛖\U0010ffff\uffff\ufdd0﷽ꙮǆﬁ²⑤Ⅳ½๕٥五"
# Octets that are no UTF-8: lone surrogates, overlong forms, cut-off letters.
OCTETS = (
    "%ED%A0%80",
    "%ED%BF%BF",
    "%C0%AF",
    "%E0%80%80",
    "%F4%90%80%80",
    "%FF%FE",
    "%E0%B8",
    "%80",
    "%00",
    "%",
    "%zz",
)
NAMES = (
    "q", "star", "region", "province", "category", "standard", "price_min", "price_max", "in_stock", "made_to_order",
    "cold", "shop", "sort", "page", "verbatim", "explain", "", "unknown", "q[]", "q.keyword", "__proto__",
)  # fmt: skip
VALUES = (
    "", "0", "1", "5", "-1", "6", "99", "north", "south", "10", "36", "textile", "textile/silk", "tcps", "relevance",
    "new", "price_asc", "star", "100", "100.005", "1e9", "99999999999999999999", "٣", "๕", "null", "true", "[]", "..",
)  # fmt: skip


def query_string(rng: Random) -> str:
    """A query string as it stands in an address, percent-encoded well or badly."""
    return rng.choice(_ADDRESSES)(rng)


def text(rng: Random) -> str:
    """The words alone, up to LONGEST letters."""
    return rng.choice(_TEXTS)(rng)[:LONGEST]


def _scramble(rng: Random) -> str:
    """Letters from anywhere in Unicode, surrogates apart."""
    codes = (rng.randrange(0x110000) for _ in range(rng.randint(1, 60)))
    return "".join(chr(code) for code in codes if not 0xD800 <= code <= 0xDFFF)


def _from(letters: str, most: int) -> Callable[[Random], str]:
    return lambda rng: "".join(rng.choices(letters, k=rng.randint(1, most)))


def _marks(rng: Random) -> str:
    """A base with a tower of marks on it."""
    base = rng.choice("กผสaeo")
    marks = rng.choice((COMBINING, THAI_MARKS))
    return "".join(
        base + "".join(rng.choices(marks, k=rng.randint(1, 200))) for _ in range(rng.randint(1, 5))
    )


def _long(rng: Random) -> str:
    unit = rng.choice((*GOOD, *SYNTAX, *EMOJI, "ก", "a", "่", "ผ้า", " ", "a ", "ม", "aa bb ", "1 "))
    return unit * (LONGEST // len(unit) + 1)


def _broken(rng: Random) -> str:
    """A good query with pieces of something else put in, letters lost and doubled."""
    letters = list(rng.choice(GOOD))
    for _turn in range(rng.randint(1, 8)):
        at = rng.randrange(len(letters) + 1)
        pieces = (*SPACES, *DIRECTIONS, *EMOJI, *SYNTAX, *THAI_MARKS, *FAR)
        chance = rng.random()
        if chance < 0.6 or not letters:
            letters.insert(at, rng.choice(pieces))
        elif chance < 0.8:
            letters.pop(min(at, len(letters) - 1))
        else:
            letters.insert(at, letters[min(at, len(letters) - 1)])
    return "".join(letters)


def _words(rng: Random) -> str:
    return " ".join(rng.choices((*GOOD, *EMOJI, *SYNTAX, "ผ้า", "x", "ๆ", "๕"), k=rng.randint(2, 60)))


_TEXTS: tuple[Callable[[Random], str], ...] = (
    _scramble,
    _from(THAI, 80),
    _from(THAI_MARKS, 40),
    _from(SPACES + "ผ้าไหม", 40),
    _from(DIRECTIONS + RIGHT_TO_LEFT, 40),
    _from(FAR, 30),
    _from("abcdefghijklmnopqrstuvwxyz '-", 60),
    _from("0123456789๐๑๒๓๔๕๖๗๘๙.,%-", 40),
    lambda rng: "".join(rng.choices(EMOJI, k=rng.randint(1, 30))),
    lambda rng: rng.choice(SYNTAX),
    lambda rng: f"{rng.choice(GOOD)} {rng.choice(SYNTAX)}",
    _marks,
    _long,
    _broken,
    _broken,
    _words,
)


def _only_words(rng: Random) -> str:
    return f"q={quote_plus(text(rng))}"


def _bad_octets(rng: Random) -> str:
    parts = [rng.choice((*OCTETS, quote(rng.choice(GOOD)))) for _ in range(rng.randint(1, 12))]
    return f"q={''.join(parts)}"


def _many_filters(rng: Random) -> str:
    count = rng.choice((1, 2, 5, 20, 300, 1200))
    pairs = []
    for _pair in range(count):
        value = rng.choice(VALUES) if rng.random() < 0.8 else text(rng)[:40]
        pairs.append(f"{quote(rng.choice(NAMES))}={quote(value)}")
    return "&".join([_only_words(rng)[:200].rpartition("%")[0], *pairs])


def _no_pairs(rng: Random) -> str:
    return rng.choice(("&&&&", "q", "=", "q=&q=&q=", ";;;", "?q=1", "q==", "&".join(["q"] * 500), "%26%3D"))


_ADDRESSES: tuple[Callable[[Random], str], ...] = (
    *(_only_words for _ in range(6)),
    _bad_octets,
    _many_filters,
    _many_filters,
    _no_pairs,
)
