"""The names of the values that a list can be filtered by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from catalogue.models import CategoryText
from marketplace.common.languages import in_language
from shops.models import Province, Shop


class Name(NamedTuple):
    th: str
    en: str

    def __str__(self) -> str:
        return in_language(self.th, self.en)


@dataclass(frozen=True, slots=True)
class Names:
    """Provinces by two-digit code, categories by slug path in the order of the tree."""

    provinces: dict[str, Name]
    categories: dict[str, Name]


def names() -> Names:
    """Two queries: 77 provinces and the category tree."""
    provinces = Province.objects.order_by("code").values_list("code", "name_th", "name_en")
    categories = CategoryText.objects.order_by("category__path").values_list(
        "code", "category__name", "name_en"
    )
    return Names(
        provinces={code: Name(th, en) for code, th, en in provinces},
        categories={code: Name(th, en) for code, th, en in categories},
    )


def shop_name(slug: str) -> Name | None:
    """The name of the shop with this slug. One query."""
    found = Shop.objects.filter(slug=slug).values_list("name_th", "name_en").first()
    return Name(*found) if found else None
