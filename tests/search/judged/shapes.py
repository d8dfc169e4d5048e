"""Shapes in which a vocabulary of goods states its words, and what the generator makes of them."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Term:
    """One thing with its names: the first of each is the usual one, the others people write too."""

    key: str
    th: tuple[str, ...]
    en: tuple[str, ...]
    rom: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Good:
    """A kind of goods: how its names are put together and what it may be made of.

    `slots` names for each slot ("material", "technique", "fruit" …) the keys it may take; ""
    among them means that it may stay open. `parents` are the wider kinds it belongs to. `homes`
    are the two-digit codes of the provinces that most of it comes from. `other_th` are goods a
    description likes to mention, which mislead.
    """

    term: Term
    family: str
    category: str
    price: tuple[int, int]
    slots: dict[str, tuple[str, ...]] = field(default_factory=dict)
    parents: tuple[str, ...] = ()
    homes: tuple[str, ...] = ()
    standards: tuple[str, ...] = ("tcps",)

    @property
    def key(self) -> str:
        return self.term.key


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All words of one market: goods, what they are made of, wider kinds, and categories.

    `categories` maps a code path to its Thai and English names with " > " between the steps.
    """

    name: str
    goods: dict[str, Good]
    terms: dict[str, Term]
    wider: dict[str, Term]
    categories: dict[str, tuple[str, str]]
    adjectives: tuple[tuple[str, str], ...]
    brands: tuple[str, ...]
    stray_lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Product:
    """One product: what it truly is, and what its producer wrote about it.

    Grades are made of the first part alone (`good`, `parts`, `province`, `star` …).
    """

    id: int
    good: str
    parts: frozenset[str]
    kinds: frozenset[str]
    province: str
    region: str
    star: int
    standards: tuple[str, ...]
    price: int
    stock: int
    popularity: int
    created: int
    name_th: str
    name_en: str
    desc_th: str
    desc_en: str
    shop: str
    village: str
    category: str
    category_en: str

    def line(self) -> dict[str, object]:
        """The product as a line of a `search_eval` corpus."""
        told = (
            "id name_th name_en desc_th desc_en shop village province category category_en star "
            "price stock popularity created"
        )
        return {name: getattr(self, name) for name in told.split()} | {"standards": list(self.standards)}


def terms(table: str) -> dict[str, Term]:
    """Terms from lines of `key = Thai, Thai | English, English | romanised, romanised`."""
    found = {}
    for line in filter(None, map(str.strip, table.splitlines())):
        key, _, names = line.partition("=")
        cells = [tuple(filter(None, map(str.strip, cell.split(",")))) for cell in f"{names}||".split("|")]
        found[key.strip()] = Term(key.strip(), cells[0], cells[1], cells[2])
    return found


def goods(table: str, known: dict[str, Term], groups: dict[str, str]) -> dict[str, Good]:
    """Goods from lines of `key; family; category; low-high; slot=a b c, slot=…; parents; homes; standards`.

    A key behind @ stands for a group of keys, "-" for an empty slot.
    """
    found = {}
    for line in filter(None, map(str.strip, table.splitlines())):
        cells = [cell.strip() for cell in f"{line};;;;".split(";")]
        key, family, category, price = cells[:4]
        slots = {}
        for cell in filter(None, map(str.strip, cells[4].split(","))):
            name, _, keys = cell.partition("=")
            listed = [one for part in keys.split() for one in groups.get(part, part).split()]
            slots[name] = tuple("" if one == "-" else one for one in listed)
        low, high = map(int, price.split("-"))
        found[key] = Good(
            known[key],
            family,
            category,
            (low, high),
            slots,
            tuple(cells[5].split()),
            tuple(cells[6].split()),
            tuple(cells[7].split()) or ("tcps",),
        )
    return found
