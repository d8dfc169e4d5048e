"""What the list page shows of a query: title, chips, filter groups, pages and ways out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from django.utils.translation import gettext, ngettext, pgettext

from catalogue.choices import CertificateKind
from marketplace.common.money import format_baht
from search.filters import FLAGS, SORTS, STARS, Choice, ListQuery
from search.selectors.facets import FacetCounts
from search.selectors.vocabulary import Names
from shops.choices import Region

TOP_PROVINCES = 6
TOLD_MOST = 5
WAYS_MOST = 3
WAYS_TRIED = 12
_LEADING_VOWEL = re.compile("([เ-ไ])(.)")


class Option(NamedTuple):
    """One row of a filter group. `depth` 1 stands below its parent category."""

    name: str
    value: str
    label: str
    count: int
    checked: bool
    star: int = 0
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Group:
    """A filter with its rows; `rest` is folded away below them."""

    title: str
    options: list[Option]
    rest: list[Option]
    hint: str = ""
    rest_title: str = ""


class Link(NamedTuple):
    label: str
    url: str


class Chip(NamedTuple):
    label: str
    remove_url: str


@dataclass(frozen=True, slots=True)
class Words:
    """The reader's words for the values of a query."""

    names: Names
    shop: str

    def label(self, choice: Choice) -> str:
        """A chosen value as a chip says it."""
        name, value = choice
        by_name: dict[str, Callable[[str], str]] = {
            "q": lambda text: f"“{text}”",
            "star": star_label,
            "region": region_label,
            "province": lambda code: self.names.provinces[code],
            "category": lambda path: self.names.categories[path],
            "standard": lambda kind: str(CertificateKind(kind).label),
            "price_min": lambda price: gettext("From %(price)s") % {"price": format_baht(price)},
            "price_max": lambda price: gettext("Up to %(price)s") % {"price": format_baht(price)},
            "shop": lambda slug: self.shop or slug,
        }
        return by_name[name](value) if name in by_name else flag_label(name)

    def title(self, query: ListQuery) -> str:
        """What the list is, in one line: "OTOP products, 4–5 stars, from Lamphun"."""
        if len(query.categories) == 1:
            what = self.names.categories[query.categories[0]]
        elif query.choices():
            what = gettext("OTOP products")
        else:
            return gettext("All OTOP products")
        stars = star_span(query.stars)
        if stars:
            what = gettext("%(what)s, %(stars)s stars") % {"what": what, "stars": stars}
        if len(query.provinces) == 1:
            place = self.names.provinces[query.provinces[0]]
            what = gettext("%(what)s from %(place)s") % {"what": what, "place": place}
        elif len(query.regions) == 1 and not query.provinces:
            region = region_label(query.regions[0])
            what = gettext("%(what)s from the %(region)s region") % {"what": what, "region": region}
        if self.shop:
            what = gettext("%(what)s by %(shop)s") % {"what": what, "shop": self.shop}
        if query.text:
            what = gettext("%(what)s with “%(words)s”") % {"what": what, "words": query.text}
        return what


def star_label(star: str) -> str:
    if star == "0":
        return gettext("Not yet in a selection round")
    return ngettext("%(star)s star", "%(star)s stars", int(star)) % {"star": star}


def region_label(region: str) -> str:
    """The short name beside a box or before "region": North, Northeast, Central, South."""
    return {
        Region.NORTH: pgettext("region", "North"),
        Region.NORTHEAST: pgettext("region", "Northeast"),
        Region.CENTRAL: pgettext("region", "Central"),
        Region.SOUTH: pgettext("region", "South"),
    }[Region(region)]


def flag_label(flag: str) -> str:
    return {
        "in_stock": gettext("Ready to ship"),
        "made_to_order": gettext("Made to order"),
        "cold": gettext("Ships chilled"),
    }[flag]


def star_span(stars: Iterable[int]) -> str:
    """ "4–5" for 5 and 4, "1, 3" for others; "" when products without stars are among them."""
    levels = sorted(stars)
    if not levels or levels[0] == 0:
        return ""
    if len(levels) > 1 and levels[-1] - levels[0] == len(levels) - 1:
        return f"{levels[0]}–{levels[-1]}"
    return ", ".join(map(str, levels))


def sort_label(sort: str) -> str:
    return {
        "relevance": gettext("Most relevant"),
        "new": gettext("Newest"),
        "price_asc": gettext("Price, low first"),
        "price_desc": gettext("Price, high first"),
        "star": gettext("Most stars"),
    }[sort]


def sort_options(query: ListQuery) -> list[tuple[str, str, bool]]:
    return [(sort, sort_label(sort), sort == query.sort) for sort in SORTS]


def ignored_note(ignored: list[Choice]) -> str:
    """Which values were left out, or ""."""
    if not ignored:
        return ""
    told = ", ".join(f"{parameter_label(name)} “{value[:40]}”" for name, value in ignored[:TOLD_MOST])
    return gettext("Left out, because the list cannot use it: %(values)s") % {"values": told}


def parameter_label(name: str) -> str:
    return {
        "q": gettext("words"),
        "star": gettext("stars"),
        "region": gettext("region"),
        "province": gettext("province"),
        "category": gettext("category"),
        "standard": gettext("standard"),
        "price_min": gettext("lowest price"),
        "price_max": gettext("highest price"),
        "shop": gettext("shop"),
        "sort": pgettext("how a list is sorted", "order"),
        "page": gettext("page"),
        "verbatim": gettext("words as typed"),
    }.get(name) or flag_label(name)


def chips(query: ListQuery, words: Words) -> list[Chip]:
    return [Chip(words.label(choice), query.to_query_string(without=[choice])) for choice in query.choices()]


def ways_out(
    query: ListQuery, totals: Callable[[list[ListQuery]], list[int]], words: Words, *, shop: str = ""
) -> list[Link]:
    """The nearest lists with products, the fullest first.

    Without one of the chosen values; when that never helps, with one of them alone. Never out of
    `shop`, when the list is that shop's own.
    """
    choices = [choice for choice in query.choices() if choice != ("shop", shop)][:WAYS_TRIED]
    alone_in = [replace(query.only(choice), shop=shop or query.only(choice).shop) for choice in choices]
    lists = [query.without(choice) for choice in choices] + alone_in
    found = totals(lists)
    less = [
        (count, way_label(words.label(choice), count), way)
        for choice, way, count in zip(choices, lists, found, strict=False)
        if count
    ]
    alone = [
        (count, alone_label(words.label(choice), count), way)
        for choice, way, count in zip(choices, lists[len(choices) :], found[len(choices) :], strict=True)
        if count
    ]
    ways = sorted(less or alone, key=lambda way: -way[0])[:WAYS_MOST]
    return [Link(label, way.to_query_string()) for _, label, way in ways]


def alone_label(label: str, count: int) -> str:
    quoted = label if label.startswith("“") else f"“{label}”"
    return ngettext("Only %(filter)s: %(count)s product", "Only %(filter)s: %(count)s products", count) % {
        "filter": quoted,
        "count": f"{count:,}",
    }


def way_label(label: str, count: int) -> str:
    quoted = label if label.startswith("“") else f"“{label}”"
    return ngettext(
        "Remove %(filter)s to see %(count)s product", "Remove %(filter)s to see %(count)s products", count
    ) % {"filter": quoted, "count": f"{count:,}"}


def show_words(counts: FacetCounts) -> str:
    """The button that closes the filter sheet: "Show 3,065 products"."""
    return ngettext("Show %(n)s product", "Show %(n)s products", counts.total) % {"n": f"{counts.total:,}"}


def product_count(counts: FacetCounts) -> str:
    return ngettext("%(n)s product", "%(n)s products", counts.total) % {"n": f"{counts.total:,}"}


def count_line(counts: FacetCounts) -> str:
    products = product_count(counts)
    if not counts.total:
        return products
    shops = ngettext("from %(n)s village shop", "from %(n)s village shops", counts.shops) % {
        "n": f"{counts.shops:,}"
    }
    return f"{products} {shops}"


def star_group(query: ListQuery, counts: FacetCounts) -> Group:
    rows = [
        Option(
            "star", str(star), star_label(str(star)), counts.star.get(str(star), 0), star in query.stars, star
        )
        for star in STARS
    ]
    return Group(
        gettext("OTOP stars"), rows, [], hint=gettext("Choose several. A product's newest stars count.")
    )


def region_group(query: ListQuery, counts: FacetCounts) -> Group:
    rows = [
        Option("region", value, region_label(value), counts.region.get(value, 0), value in query.regions)
        for value in Region.values
    ]
    return Group(gettext("Region"), rows, [])


def province_group(query: ListQuery, counts: FacetCounts, names: Names) -> Group:
    """The chosen provinces and those with most products; all the others by name below."""
    rows = [
        Option("province", code, name, counts.province.get(code, 0), code in query.provinces)
        for code, name in names.provinces.items()
    ]
    rows.sort(key=lambda row: (not row.checked, -row.count, row.value))
    most = max(TOP_PROVINCES, len(query.provinces))
    top = [row for row in rows[:most] if row.count or row.checked]
    rest = sorted(rows[len(top) :], key=lambda row: _LEADING_VOWEL.sub(r"\2\1", row.label))
    title = gettext("All %(n)s provinces") % {"n": len(rows)}
    return Group(gettext("Province"), top, rest, rest_title=title)


def category_group(query: ListQuery, counts: FacetCounts, names: Names) -> Group:
    """The five categories; below a chosen one its sub-types."""
    opened = {path.partition("/")[0] for path in query.categories}
    rows = []
    for path, name in names.categories.items():
        top, _, below = path.partition("/")
        count, checked = counts.category.get(path, 0), path in query.categories
        if not below or (top in opened and (count or checked)):
            rows.append(Option("category", path, name, count, checked, depth=1 if below else 0))
    return Group(gettext("Category"), rows, [])


def standard_group(query: ListQuery, counts: FacetCounts) -> Group:
    """Standards that something on this list has; only verified certificates count."""
    rows = [
        Option("standard", kind, str(label), counts.standard.get(kind, 0), kind in query.standards)
        for kind, label in CertificateKind.choices
        if counts.standard.get(kind) or kind in query.standards
    ]
    return Group(gettext("Standard"), rows, [])


def delivery_group(query: ListQuery, counts: FacetCounts) -> Group:
    found = {**counts.stock, "cold": counts.cold}
    rows = [Option(flag, "1", flag_label(flag), found.get(flag, 0), getattr(query, flag)) for flag in FLAGS]
    return Group(pgettext("how a product is sent", "Delivery"), rows, [])
