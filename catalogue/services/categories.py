"""The official categories and product classes in the database, from data/categories.toml."""

from __future__ import annotations

import tomllib
from pathlib import Path

from django.db import transaction

from catalogue.models import Category, CategoryText
from catalogue.services.products import product_class

DATA = Path(__file__).resolve().parent.parent / "data" / "categories.toml"


def ensure_categories() -> dict[str, int]:
    """Every category of the file exists with its names, and so do both product classes.

    Returns category ids by code. Keyed by code, safe to call twice; categories that staff added
    stay. A renamed one keeps its products and cards, since cards carry the code.
    """
    with DATA.open("rb") as file:
        rows = tomllib.load(file)["category"]
    with transaction.atomic():
        for made_to_order in (False, True):
            product_class(made_to_order=made_to_order)
        found = {text.code: text for text in CategoryText.objects.select_related("category")}
        for row in rows:
            if row["code"] in found:
                _bring_up(found[row["code"]], name_th=row["th"], name_en=row["en"])
            else:
                found[row["code"]] = _add(row, found)
    return {code: text.category_id for code, text in found.items()}


def _add(row: dict[str, str], found: dict[str, CategoryText]) -> CategoryText:
    above, _, slug = row["code"].rpartition("/")
    fields = {"name": row["th"], "slug": slug}
    if above:
        # Read afresh: the tree's numbers change with every child.
        category = Category.objects.get(pk=found[above].category_id).add_child(**fields)
    else:
        category = Category.add_root(**fields)
    return CategoryText.objects.create(category=category, name_en=row["en"], code=row["code"])


def _bring_up(text: CategoryText, *, name_th: str, name_en: str) -> None:
    if text.name_en != name_en:
        CategoryText.objects.filter(pk=text.pk).update(name_en=name_en)
    if text.category.name != name_th:
        Category.objects.filter(pk=text.category_id).update(name=name_th)
