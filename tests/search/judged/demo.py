"""The demo market as a corpus, with the attributes that its own vocabulary states."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from marketplace.demo.generate import generate
from marketplace.demo.places import all_places
from marketplace.demo.real import SOURCE
from marketplace.demo.specs import ProductSpec, ShopSpec
from marketplace.demo.vocabulary.categories import CATEGORIES
from marketplace.demo.vocabulary.registry import RECIPES
from marketplace.demo.vocabulary.samples import SAMPLES
from marketplace.demo.vocabulary.shapes import Form, Recipe

_WORD = re.compile(r"[a-z]+")


@dataclass(frozen=True, slots=True)
class DemoProduct:
    """A product of the demo market. `tags` are the English words of its form in the vocabulary,
    "@" and the key of its recipe, and "~" and the words of its kind (flavour, pattern)."""

    id: int
    tags: frozenset[str]
    province: str
    region: str
    star: int
    line: dict[str, object]


def _words(text: str, before: str = "") -> set[str]:
    return {before + word for word in _WORD.findall(text.casefold())}


def _recipe_and_form(product: ProductSpec) -> tuple[Recipe, Form]:
    """Which words of the vocabulary this product was made of."""
    candidates = [
        (recipe, form)
        for recipe in RECIPES.values()
        if recipe.category == product.category and recipe.picture_recipe == product.recipe
        for form in recipe.forms
        if product.name_th.startswith(form.th)
    ]
    return max(candidates, key=lambda pair: len(pair[1].th))


def _tags(product: ProductSpec, amphoe: str) -> frozenset[str]:
    if product.source == SOURCE:
        words = SAMPLES[amphoe]
        return frozenset(_words(words[0]) | {f"@{words[2]}", "real"})
    recipe, form = _recipe_and_form(product)
    rest = product.name_th[len(form.th) :]
    kinds = [kind for kind in recipe.kinds if kind[0] and f" {kind[0]}" in rest]
    told = max(kinds, key=lambda kind: len(kind[0]))[1] if kinds else ""
    return frozenset(_words(form.en) | {f"@{recipe.key}"} | _words(told, "~"))


@cache
def market(size: int, seed: int) -> tuple[DemoProduct, ...]:
    """What the open shops of a demo market of `size` products sell."""
    names = {path: (thai, english) for path, thai, english in CATEGORIES}
    made: list[DemoProduct] = []
    for shop in generate(shops=size * 800 // 5000, products=size, seed=seed):
        if shop.status == "live":
            made += _of_shop(shop, names, first_id=len(made) + 1)
    return tuple(made)


def _of_shop(shop: ShopSpec, names: dict[str, tuple[str, str]], *, first_id: int) -> Iterator[DemoProduct]:
    place = all_places()[shop.tambon_code]
    for number, product in enumerate(shop.products, first_id):
        star = max((a.level for a in product.assessments[-1:]), default=0)
        steps = product.category.split("/")
        paths = ["/".join(steps[:length]) for length in range(1, len(steps) + 1)]
        line: dict[str, object] = {
            "id": number,
            "name_th": product.name_th,
            "name_en": product.name_en,
            "desc_th": product.description_th,
            "desc_en": product.description_en,
            "shop": shop.name_th,
            "village": place.village_th,
            "province": shop.province_code,
            "category": ">".join(names[path][0] for path in paths),
            "category_en": ">".join(names[path][1] for path in paths),
            "star": star,
            "standards": sorted({c.kind for c in product.certificates if c.state == "verified"}),
            "stock": product.stock,
            "popularity": 0,
            "created": int((product.created_on.toordinal() - 719_163) * 86_400),
        }
        if product.price is not None:
            line["price"] = float(product.price)
        yield DemoProduct(
            number, _tags(product, shop.tambon_code[:4]), shop.province_code, shop.region, star, line
        )
