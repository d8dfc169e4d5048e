"""What the house look needs from templates: `{% load look %}`.

Icons, the official star tape, product cards and the map. Hot pages show 20 to 30 cards,
so these are built as strings: a card by `{% include %}` costs five times as much CPU
(measured, docs/design-system.md). Every value from outside passes `escape`.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from html import escape  # Django's own costs ten times as much, to serve lazy text
from typing import Any, NamedTuple, Protocol

from django import template
from django.conf import settings
from django.template.context import Context
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language, gettext, ngettext

from marketplace.common.money import format_baht
from marketplace.common.thai import BE_OFFSET

register = template.Library()

STAR_PLACES = 5
MARK = "~one visitor~"
BANGKOK = "กรุงเทพมหานคร"
CARD_SIZES = "(min-width: 1000px) 230px, (min-width: 640px) 30vw, 46vw"
MESSAGE_ICONS = {"success": "check-circle", "warning": "warning-circle", "error": "warning-circle"}


class Card(Protocol):
    """What a product card shows; catalogue.ProductCard has it, so may a dataclass."""

    product_id: int
    name: str
    maker: str
    province: str
    url: str
    picture_src_240: str
    picture_src_480: str
    star: int
    star_year: int | None
    price: Any
    stock_state: str
    lead_days: int
    ships_cold: bool
    is_alcohol: bool


class MapPlace(Protocol):
    """A province on the map: its two-digit code, region, name and address."""

    code: str
    region: str
    name: str
    url: str


def _language() -> str:
    return "en" if (get_language() or settings.LANGUAGE_CODE).startswith("en") else "th"


@register.simple_tag
def icon(name: str, size: int = 20, label: str = "") -> SafeString:
    """An icon of the sprite. Without `label` it is decoration and not read aloud."""
    return _icon(name, size, label)


@lru_cache(maxsize=512)
def _icon(name: str, size: int, label: str) -> SafeString:
    spoken = format_html('role="img" aria-label="{}"', label) if label else SafeString('aria-hidden="true"')
    sized = f" icon-{size}" if size != 20 else ""
    return format_html(
        '<svg class="icon{}" {}><use href="{}#{}"/></svg>', sized, spoken, static("icons/sprite.svg"), name
    )


@register.filter
def message_icon(level: str) -> SafeString:
    """The icon of a message by its level: success, warning, error, anything else."""
    return _icon(MESSAGE_ICONS.get(level, "info"), 20, "")


@register.filter
def thousands(number: int) -> str:
    """3,065: the same in both languages."""
    return f"{number:,}"


@register.filter
def round_year(year: int | None) -> str:
    """The year of a selection round: BE in Thai, CE in English. The round is stored as BE."""
    if not year:
        return ""
    return str(year - BE_OFFSET) if _language() == "en" else str(year)


@register.filter
def tape(star: int, year: int | None) -> SafeString:
    """The small official star tape; in its place the plain words when there is no current star."""
    return _tape(star or 0, year or 0, _language(), large=False)


@register.filter
def tape_large(star: int, year: int | None) -> SafeString:
    """The large tape of the product page, five places in its head."""
    return _tape(star or 0, year or 0, _language(), large=True)


@lru_cache(maxsize=1024)
def _tape(star: int, year: int, language: str, *, large: bool) -> SafeString:
    if not star:
        return format_html('<span class="tape-none">{}</span>', gettext("Not yet in a selection round"))
    shown = round_year(year)
    spoken = gettext("Official OTOP stars: %(star)s of 5, round %(year)s") % {"star": star, "year": shown}
    words = gettext("OTOP %(star)s-star · %(year)s") % {"star": star, "year": shown}
    if not large:
        return format_html('<span class="tape" role="img" aria-label="{}">{}</span>', spoken, words)
    return format_html(
        '<span class="tape tape-large" role="img" aria-label="{}">'
        '<span class="tape-stars">{}</span>{}</span>',
        spoken,
        _places(star, STAR_PLACES),
        words,
    )


@lru_cache(maxsize=64)
def _places(star: int, places: int) -> SafeString:
    return mark_safe('<i class="on"></i>' * star + "<i></i>" * (places - star))  # noqa: S308 -- constants


@register.simple_tag
def woven_stars(star: int, places: int = STAR_PLACES) -> SafeString:
    """Black woven stars, one stitch for each missing one; the number stands beside them."""
    return _woven(star or 0, places)


@lru_cache(maxsize=64)
def _woven(star: int, places: int) -> SafeString:
    return format_html(
        '<span class="stars-row" aria-hidden="true">{}</span>', _places(star, max(places, star))
    )


@register.simple_tag
def rung(star: int) -> SafeString:
    """One tape of the star ladder: shorter for each level."""
    return _rung(star, _language())


@lru_cache(maxsize=16)
def _rung(star: int, language: str) -> SafeString:
    words = gettext("%(star)s star") % {"star": star}
    return format_html(
        '<span class="tape-rung rung-{}"><span class="tape-stars" aria-hidden="true">{}</span>{}</span>',
        star,
        _places(star, star),
        words,
    )


@register.filter
def province_label(name: str) -> str:
    """จ.พัทลุง in Thai, the plain name in English; Bangkok is no province in name."""
    return name if _language() == "en" or name == BANGKOK else f"จ.{name}"


@register.filter
def delivery_word(card: Card) -> str:
    """The one delivery word of a card: ready, made in so many days, chilled, tell me."""
    return _delivery(card.stock_state, card.lead_days, card.ships_cold, _language())


@lru_cache(maxsize=1024)
def _delivery(state: str, lead_days: int, ships_cold: bool, language: str) -> str:
    if state == "sold_out":
        return gettext("Tell me when it is back")
    if state == "made_to_order":
        return ngettext("Made in %(days)s day", "Made in %(days)s days", lead_days) % {"days": lead_days}
    if state != "in_stock":
        return gettext("Not on sale now")
    return gettext("Ships chilled") if ships_cold else gettext("Ready to ship")


class Find(NamedTuple):
    """Why a card was found: its name and a part of its text, escaped, with the typed words in <mark>."""

    name: str
    text: str = ""


@register.simple_tag
def product_cards(
    cards: Iterable[Card],
    eager: int = 0,
    makers: bool = True,
    finds: Mapping[int, Find] | None = None,
    first: int = 0,
) -> SafeString:
    """`<li>` cards for `<ul class="grid">`. The first `eager` photos load at once.

    `makers=False` leaves maker and province out, on the maker's own site only. `finds` by
    product id marks why each was found; `first` is the position of the first card in the whole
    list, and each card then says its own, for counting which positions are chosen.
    """
    found = finds or {}
    return mark_safe(  # noqa: S308 -- _card escapes
        "".join(
            _card(
                card, at < eager, makers, found.get(card.product_id) if found else None, first and first + at
            )
            for at, card in enumerate(cards)
        )
    )


def _card(card: Card, eager: bool, makers: bool, find: Find | None, position: int) -> str:
    sold_out = card.stock_state == "sold_out"
    label = ""
    if sold_out:  # xgettext does not look inside f-strings
        words = gettext("Sold out")
        label = f'<span class="card-label">{escape(words)}</span>'
    made_by = ""
    if makers:
        made_by = (
            f'<span class="card-maker">{escape(card.maker)}</span>'
            f'<span class="card-place">{escape(province_label(card.province))}</span>'
        )
    name = find.name if find else escape(card.name)
    text = f'<span class="card-text">{find.text}</span>' if find and find.text else ""
    place = f' data-position="{position}"' if position else ""
    small, large = escape(card.picture_src_240), escape(card.picture_src_480)
    loading = 'fetchpriority="high"' if eager else 'loading="lazy" decoding="async"'
    return (
        f'<li class="card{" card-sold" if sold_out else ""}"{place}><a href="{escape(card.url)}">'
        f'<span class="card-photo"><img src="{large}" srcset="{small} 240w, {large} 480w" '
        f'sizes="{CARD_SIZES}" width="480" height="480" alt="" {loading}>{label}</span>'
        f"{_tape(card.star or 0, card.star_year or 0, _language(), large=False)}"
        f'<span class="card-name">{name}</span>{made_by}{text}{_card_foot(card)}</a></li>'
    )


def _card_foot(card: Card) -> str:
    if card.is_alcohol or card.price is None:
        words = gettext("The law forbids online sale") if card.is_alcohol else gettext("Not on sale now")
        return f'<span class="card-foot"><span class="note">{escape(words)}</span></span>'
    return (
        f'<span class="card-foot"><b class="price">{format_baht(card.price)}</b>'
        f'<span class="note">{escape(delivery_word(card))}</span></span>'
    )


@register.simple_tag(takes_context=True)
def site_root(context: Context) -> str:
    """What an address of the main site begins with: "" in Thai, "/en" in English.

    On a shop's own host the middleware of shops has set `request.site_origin`, which stands before it.
    """
    origin = getattr(context.get("request"), "site_origin", "")
    return f"{origin}/en" if _language() == "en" else origin


@register.simple_tag
def language_prefix() -> str:
    """What a path begins with on any host: "" in Thai, "/en" in English."""
    return "/en" if _language() == "en" else ""


@register.simple_tag(takes_context=True)
def other_language_url(context: Context) -> str:
    """This page's address in the other language, with its whole query string.

    Cut by hand, since resolving and reversing each page's own address costs as much as a query.
    """
    request = context.get("request")
    path = request.get_full_path() if request else "/"
    if path == "/en" or path.startswith("/en/"):
        # One slash only: "/en//host" must not become an address of another host.
        return "/" + path[3:].lstrip("/")
    return f"/en{path}"


@register.simple_tag(takes_context=True)
def site_header(context: Context) -> SafeString:
    """The header: rendered once for each language and current link.

    Only the search words and this page's address in the other language are one visitor's;
    they are put into two marked places, escaped.
    """
    arguments = (_language(), site_root(context), str(context.get("nav", "")))
    before, between, after = (_header.__wrapped__ if settings.DEBUG else _header)(*arguments)
    other = escape(other_language_url(context))
    words = escape(context.get("q") or "")
    return mark_safe(f"{before}{words}{between}{other}{after}")  # noqa: S308 -- escaped just above


@lru_cache(maxsize=64)
def _header(language: str, root: str, nav: str) -> tuple[str, str, str]:
    values = {"LANGUAGE_CODE": language, "root": root, "nav": nav, "q": MARK, "other_url": MARK}
    # Suggestions come from the host of the page: another one's may not be fetched.
    values["suggest_root"] = language_prefix()
    before, between, after = render_to_string("components/site_header.html", values).split(MARK)
    return before, between, after


@register.simple_tag(takes_context=True)
def site_footer(context: Context) -> SafeString:
    """The footer: the same for everyone in a language, so it is rendered once a process."""
    arguments = (_language(), site_root(context), str(context.get("contact_phone", "")))
    return (_footer.__wrapped__ if settings.DEBUG else _footer)(*arguments)


@lru_cache(maxsize=16)
def _footer(language: str, root: str, contact_phone: str) -> SafeString:
    return render_to_string("components/site_footer.html", {"root": root, "contact_phone": contact_phone})


@register.simple_tag
def thailand_map(places: Iterable[MapPlace], here: str = "") -> SafeString:
    """The map with a link for each province, coloured by region; `here` is the chosen code.

    Put a written list beside it. Costs 77 links: wrap it in `{% cache %}` on a hot page.
    """
    shapes = static("img/thailand.svg")
    links = (
        f'<a href="{escape(place.url)}" class="{place.region}{" here" if place.code == here else ""}">'
        f'<title>{escape(place.name)}</title><use href="{shapes}#p{escape(place.code)}"/></a>'
        for place in places
    )
    return format_html(
        '<svg class="map" viewBox="0 0 560 1025" role="group" aria-label="{}">{}</svg>',
        gettext("Map of the provinces"),
        mark_safe("".join(links)),  # noqa: S308 -- escaped above
    )


REGION_BOXES = {
    "north": "-2 -2 304 394",
    "northeast": "233 142 328 306",
    "central": "54 336 326 330",
    "south": "56 655 268 372",
}


@register.simple_tag
def place_map(region: str = "", here: str = "") -> SafeString:
    """The whole country in pale thread, one region darker, one province in lac. Decoration."""
    shapes = static("img/thailand.svg")
    parts = [format_html('<use class="other" href="{}#all"/>', shapes)]
    if region:
        parts.append(format_html('<use class="region" href="{}#r-{}"/>', shapes, region))
    if here:
        parts.append(format_html('<use class="here" href="{}#p{}"/>', shapes, here))
    return format_html(
        '<svg class="map" viewBox="0 0 560 1025" aria-hidden="true">{}</svg>',
        mark_safe("".join(parts)),  # noqa: S308 -- made by format_html
    )


@register.simple_tag
def region_map(region: str) -> SafeString:
    """One region alone, in its colour. Decoration beside its written name."""
    return format_html(
        '<svg class="map" viewBox="{}" aria-hidden="true"><use class="{}" href="{}#r-{}"/></svg>',
        REGION_BOXES[region],
        region,
        static("img/thailand.svg"),
        region,
    )
