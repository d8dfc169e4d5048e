"""Shapes in which the vocabulary modules state their words."""

from dataclasses import dataclass, field

Pair = tuple[str, str]
"""A text as (Thai, English)."""


def both(**texts: Pair) -> dict[str, str]:
    """The texts by the field of each language: `name` becomes `name_th` and `name_en`."""
    return {
        f"{name}_{language}": pair[side]
        for name, pair in texts.items()
        for side, language in enumerate(("th", "en"))
    }


@dataclass(frozen=True, slots=True)
class Size:
    """A size of a form: how it reads in a name, its price factor and its parcel."""

    th: str
    en: str
    factor: float
    weight_g: int


@dataclass(frozen=True, slots=True)
class Form:
    """What the thing is: the head of a product name, with its price range in baht.

    `pictures` narrows the recipe to stems whose picture shows this very form;
    empty means every picture of the recipe fits.
    """

    th: str
    en: str
    price: tuple[int, int]
    sizes: tuple[Size, ...]
    unit: Pair = ("ต่อ 1 ชิ้น", "per piece")
    box_cm: tuple[int, int, int] = (25, 30, 5)
    pictures: tuple[str, ...] = ()
    variants: str = ""


@dataclass(frozen=True, slots=True)
class Recipe:
    """All words of one picture recipe; `kinds` are flavours, patterns or ingredients.

    `coloured` puts the colour of the chosen picture into the name. `certificates` are
    weights per kind. `lead` is the range of days when made to order.
    """

    key: str
    category: str
    subtype: str
    forms: tuple[Form, ...]
    kinds: tuple[Pair, ...]
    about: tuple[Pair, ...]
    made: tuple[Pair, ...]
    materials: tuple[Pair, ...]
    care: str
    coloured: bool = False
    villaged: bool = True
    made_to_order: float = 0.05
    lead: tuple[int, int] = (7, 14)
    certificates: tuple[tuple[str, float], ...] = ()
    gi: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()
    ships_cold: bool = False
    is_alcohol: bool = False
    recipe: str = ""

    @property
    def picture_recipe(self) -> str:
        """The recipe name in pictures/manifest.csv."""
        return self.recipe or self.key


@dataclass(frozen=True, slots=True)
class Craft:
    """A family of recipes that one shop makes, where it is found and how it speaks.

    `noun` names the goods ("indigo cloth"), `work` the doing ("indigo weaving").
    `regions` are weights for north, northeast, central, south; `provinces` multiply
    them; with `only_home` the craft is found in those provinces and nowhere else.
    """

    key: str
    noun: Pair
    work: Pair
    recipes: tuple[tuple[str, float], ...]
    regions: tuple[float, float, float, float]
    provinces: dict[str, float] = field(default_factory=dict)
    only_home: bool = False
    voice: str = "sauce"
    themes: tuple[str, ...] = ("ebony",)
    motif: str = "weave"


@dataclass(frozen=True, slots=True)
class Voice:
    """How the makers of related crafts speak; texts may use {village} {year} {lead} {count}."""

    taglines: tuple[Pair, ...]
    openings: tuple[Pair, ...]
    crafts: tuple[Pair, ...]
    quotes: tuple[Pair, ...]
    roles: tuple[Pair, ...]
    picture: str = "shop"
    cover: str = "shop"
