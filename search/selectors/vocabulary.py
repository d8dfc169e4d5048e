"""The names of the values that a list can be filtered by."""

from __future__ import annotations

from dataclasses import dataclass, field

from catalogue.models import CategoryText
from marketplace.common.languages import in_language
from shops.models import Province, Shop


@dataclass(frozen=True, slots=True)
class Names:
    """Names in one language: provinces by two-digit code, categories by slug path in tree order.

    `category_names`: the names of each category in both languages.
    """

    provinces: dict[str, str]
    categories: dict[str, str]
    category_names: dict[str, tuple[str, ...]] = field(default_factory=dict)


def names() -> Names:
    """The names in the reader's language. Two queries: 77 provinces and the category tree."""
    provinces = Province.objects.order_by("code").values_list("code", "name_th", "name_en")
    rows = CategoryText.objects.order_by("category__path").values_list("code", "category__name", "name_en")
    categories = list(rows)
    return Names(
        provinces={code: in_language(thai, english) for code, thai, english in provinces},
        categories={code: in_language(thai, english) for code, thai, english in categories},
        category_names={code: tuple(filter(None, both)) for code, *both in categories},
    )


def shop_name(slug: str) -> str:
    """The name of the shop with this slug, "" when there is none. One query."""
    found = Shop.objects.filter(slug=slug).values_list("name_th", "name_en").first()
    return in_language(*found) if found else ""
