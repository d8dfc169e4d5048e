"""Turns what the selectors found into the words and links of a product's page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, NamedTuple
from urllib.parse import quote, urlencode

from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.text import Truncator
from django.utils.translation import get_language, gettext

from catalogue.choices import CertificateKind, DataSource, PictureKind, StockState
from catalogue.models import Certificate, Product, ProductPicture
from catalogue.selectors.product import Offer, Provenance, Rails
from catalogue.views.buy_block import BuyBlock
from catalogue.views.structured import product_data
from marketplace.common.languages import in_language
from marketplace.common.pictures import picture_url
from marketplace.common.templatetags.addresses import origin
from marketplace.common.thai import be_date, format_be_year, no_break

# Shops and files write the name of the field into its value.
_SIZE_PREFIX = re.compile(r"^(?:ขนาด|Size)\s*:?\s*", re.IGNORECASE)
_STANDARD_PREFIX = re.compile(r"^(?:มผช|มอก|อย|TCPS|TIS|FDA)\.?\s*", re.IGNORECASE)


class Link(NamedTuple):
    label: str
    url: str


class Picture(NamedTuple):
    """A picture of the gallery with its addresses."""

    src_240: str
    src_480: str
    src_960: str
    alt: str


class Round(NamedTuple):
    """A row of the star passport."""

    year: int
    star: int
    level: str
    is_current: bool
    certificate_url: str


class Fact(NamedTuple):
    name: str
    value: str


class Text(NamedTuple):
    """Words in the reader's language, or Thai ones marked as Thai; paragraphs by empty lines."""

    words: str
    lang: str

    @property
    def paragraphs(self) -> list[str]:
        return [part.strip() for part in self.words.replace("\r", "").split("\n") if part.strip()]


@dataclass
class ProductPage:
    """The context of `catalogue/product.html`; asks the database nothing."""

    request: HttpRequest
    product: Product
    offer: Offer
    provenance: Provenance
    certificates: list[Certificate]
    pictures: list[ProductPicture]
    rails: Rails

    def context(self) -> dict[str, Any]:
        current = self.provenance.current
        return {
            "nav": "categories",
            "product": self.product,
            "name": self.name,
            "shop": self.product.shop,
            "place": self.place,
            "place_url": self._list_url(province=self.province.code),
            "crumbs": self._crumbs(),
            "gallery": self.gallery,
            "star": current.level if current else 0,
            "star_year": current.round.year if current else None,
            "pending_year": self.provenance.pending.round.year if self.provenance.pending else None,
            "rounds": self._rounds(),
            "standards": [(_kind(row), _number(row)) for row in self.certificates],
            **BuyBlock(self).context(),
            "story": self._text(self.product.description, self.info.description_en),
            "how_made": self._text(self.info.how_made_th, self.info.how_made_en),
            "facts": self._facts(),
            **self._maker(),
            **self._rails(),
            "description": self.summary,
            "canonical_path": self.path,
            "address": f"{self.origin}{'/en' if self.is_english else ''}{self.path}",
            "share_picture": self.origin_of(self.gallery[0].src_960) if self.gallery else "",
            "structured": product_data(self) if not self.is_banned else "",
        }

    @property
    def info(self) -> Any:
        return self.product.info

    @cached_property
    def is_english(self) -> bool:
        return (get_language() or "th").startswith("en")

    @cached_property
    def name(self) -> Text:
        return self._text(self.product.title, self.info.name_en)

    @cached_property
    def tambon(self) -> Any:
        return self.product.shop.tambon

    @cached_property
    def province(self) -> Any:
        return self.tambon.amphoe.province

    @cached_property
    def place(self) -> str:
        amphoe, province = self.tambon.amphoe, self.province
        if self.is_english:
            return f"{self.tambon.name_en}, {amphoe.name_en}, {province.name_en}"
        short = ("แขวง", "เขต", "") if province.is_bangkok else ("ต.", "อ.", "จ.")
        names = (self.tambon.name_th, amphoe.name_th, province.name_th)
        return " ".join(kind + name for kind, name in zip(short, names, strict=True))

    @cached_property
    def gallery(self) -> list[Picture]:
        """Main picture, close-up, maker, place; the card's picture when there is no other."""
        return [
            Picture(*(picture_url(row.name, width) for width in (240, 480, 960)), alt=self._alt(row))
            for row in self.pictures
        ]

    @property
    def is_banned(self) -> bool:
        """Alcohol while its online sale is banned: no price, no basket, no promotion."""
        return bool(self.info.is_alcohol) and self.offer.state == StockState.NOT_FOR_SALE

    @cached_property
    def origin(self) -> str:
        return origin(self.request)

    @cached_property
    def path(self) -> str:
        """The Thai path, without a language."""
        return f"/products/{self.product.slug}-{self.product.pk}/"

    @cached_property
    def summary(self) -> str:
        """One or two sentences for search engines and shared links."""
        words = in_language(self.product.description, self.info.description_en) or self.name.words
        return Truncator(" ".join(words.split())).chars(160)

    def origin_of(self, url: str) -> str:
        """An address with scheme and host."""
        return url if "://" in url else f"{self.origin}{url}"

    def _text(self, thai: str, english: str) -> Text:
        if not self.is_english:
            return Text(thai, "")
        return Text(english, "") if english else Text(thai, "th" if thai else "")

    def _alt(self, row: ProductPicture) -> str:
        seen = row.alt
        if row.kind in (PictureKind.MAIN, PictureKind.DETAIL):
            return f"{self.name.words}: {seen}" if seen else self.name.words
        return seen or str(PictureKind(row.kind).label)

    def _list_url(self, **state: str) -> str:
        return f"{'/en' if self.is_english else ''}/products/?{urlencode(state)}"

    def _crumbs(self) -> list[Link]:
        crumbs = [Link(gettext("Home"), "/en/" if self.is_english else "/")]
        return crumbs + [Link(name, self._list_url(category=code)) for code, name in self.rails.categories]

    def _rounds(self) -> list[Round]:
        return [
            Round(
                year=row.round.year,
                star=row.level,
                level=_level(row.committee_level),
                is_current=row is self.provenance.current,
                certificate_url=row.scan.url if row.scan else "",
            )
            for row in self.provenance.rounds
        ]

    def _facts(self) -> list[Fact]:
        info = self.info
        box = [side for side in (info.width_cm, info.length_cm, info.height_cm) if side]
        rows = [
            Fact(gettext("Material"), info.materials),
            Fact(gettext("Technique"), info.technique),
            Fact(gettext("Size"), _SIZE_PREFIX.sub("", info.size_note)),
            Fact(gettext("Parcel weight"), _weight(info.weight_g)),
            Fact(
                gettext("Parcel size"),
                gettext("%(sides)s cm") % {"sides": " × ".join(map(str, box))} if box else "",
            ),
            Fact(gettext("Care"), info.care),
            Fact(gettext("Standards"), self._certificates()),
            Fact(gettext("Source of the data"), _source(info.source)),
        ]
        return [Fact(name, no_break(value)) for name, value in rows if value]

    def _certificates(self) -> str:
        return ", ".join(
            gettext("%(standard)s, checked %(date)s")
            % {
                "standard": f"{_kind(row)} {_number(row)}".strip(),
                "date": be_date(timezone.localdate(row.verified_at)),
            }
            for row in self.certificates
        )

    def _maker(self) -> dict[str, Any]:
        shop = self.product.shop
        facts = [str(shop.get_kind_display())]
        if shop.member_count and shop.member_count > 1:
            facts.append(gettext("%(count)s members") % {"count": f"{shop.member_count:,}"})
        if shop.since_year:
            facts.append(gettext("since %(year)s") % {"year": format_be_year(shop.since_year)})
        picture = next((row for row in self.pictures if row.kind == PictureKind.MAKER), None)
        face = picture.name if picture else shop.logo or shop.cover
        return {
            "shop_url": shop.get_absolute_url(),
            "maker_facts": " · ".join(facts),
            "maker_picture": picture_url(face, 240) if face else "",
            "line_url": f"https://line.me/R/ti/p/~{quote(shop.line_id, safe='@')}" if shop.line_id else "",
        }

    def _rails(self) -> dict[str, Any]:
        top = self.rails.categories[0] if self.rails.categories else None
        place = in_language(self.province.name_th, self.province.name_en)
        return {
            "of_maker": self.rails.of_maker,
            "of_place": self.rails.of_place,
            "of_place_title": gettext("%(category)s from %(place)s") % {"category": top.name, "place": place}
            if top
            else "",
            "of_place_url": self._list_url(category=top.code, province=self.province.code) if top else "",
            "of_maker_url": self._list_url(shop=self.product.shop.slug),
        }


def _kind(certificate: Certificate) -> str:
    return str(CertificateKind(certificate.kind).label)


def _number(certificate: Certificate) -> str:
    """The number without the standard's name, which stands before it already."""
    return _STANDARD_PREFIX.sub("", certificate.number)


def _level(committee: str) -> str:
    return {
        "tambon": gettext("tambon level"),
        "amphoe": gettext("amphoe level"),
        "province": gettext("provincial level"),
        "region": gettext("regional level"),
        "national": gettext("national level"),
    }.get(committee, gettext("official selection"))


def _weight(grams: int | None) -> str:
    if not grams:
        return ""
    if grams < 1000:
        return gettext("%(grams)s g") % {"grams": grams}
    return gettext("%(kilos)s kg") % {"kilos": f"{grams / 1000:.2f}".rstrip("0").rstrip(".")}


def _source(key: str) -> str:
    """The reader's words for where the facts came from; "" when the shop typed them."""
    return str(DataSource(key).label) if key in DataSource.values else key
