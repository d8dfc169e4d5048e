"""Frozen shapes of the demo market, one per model of the contract.

Plain strings, Decimals and dates only: places are DOPA codes, categories are code paths
("textile/silk"), pictures are base names ("demo/mudmee-rod-1"). Years are Buddhist Era
(CE + 543) where the name ends in `_year`, dates are CE.
"""

from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class PictureSpec:
    """One picture of a product gallery; `kind` is a catalogue PictureKind value."""

    name: str
    kind: str
    alt_th: str
    alt_en: str
    position: int
    source: str = ""


@dataclass(frozen=True, slots=True)
class VariantSpec:
    """A child of a product; `axis` is size, colour or length, `price` stands alone."""

    axis: str
    value_th: str
    value_en: str
    price: Decimal
    weight_g: int
    stock: int


@dataclass(frozen=True, slots=True)
class AssessmentSpec:
    """The stars of one product in one selection round (`round_year` BE)."""

    round_year: int
    level: int
    score_a: Decimal
    score_b: Decimal
    score_c: Decimal
    score_total: Decimal
    committee_level: str
    status: str
    certificate_no: str
    note: str


@dataclass(frozen=True, slots=True)
class CertificateSpec:
    """A standard's certificate; kind and state are catalogue choices."""

    kind: str
    number: str
    issuer: str
    issued_on: date
    expires_on: date | None
    state: str


@dataclass(frozen=True, slots=True)
class ProductSpec:
    """One product of a shop with all its texts; `price` is None for alcohol only.

    `subtype` and `recipe` name the row of pictures/manifest.csv that its own pictures
    come from. `stock` is 0 when sold out and for made to order.
    """

    name_th: str
    name_en: str
    slug: str
    category: str
    subtype: str
    recipe: str
    description_th: str
    description_en: str
    how_made_th: str
    how_made_en: str
    materials_th: str
    materials_en: str
    care_th: str
    care_en: str
    size_note_th: str
    size_note_en: str
    unit_th: str
    unit_en: str
    price: Decimal | None
    weight_g: int
    width_cm: int
    length_cm: int
    height_cm: int
    stock_state: str
    stock: int
    lead_days: int
    is_alcohol: bool
    ships_cold: bool
    quadrant: str
    source: str
    source_note: str
    programmes: tuple[tuple[str, int], ...]
    pictures: tuple[PictureSpec, ...]
    variants: tuple[VariantSpec, ...]
    assessments: tuple[AssessmentSpec, ...]
    certificates: tuple[CertificateSpec, ...]
    created_on: date


@dataclass(frozen=True, slots=True)
class PersonSpec:
    """A person shown on the shop's site."""

    name_th: str
    name_en: str
    role_th: str
    role_en: str
    picture: str
    position: int


@dataclass(frozen=True, slots=True)
class ShopSpec:
    """One producer's shop with everything it sells, in the order its site shows it."""

    name_th: str
    name_en: str
    slug: str
    subdomain: str
    kind: str
    tambon_code: str
    province_code: str
    region: str
    craft: str
    address: str
    tagline_th: str
    tagline_en: str
    story_title_th: str
    story_title_en: str
    story_th: str
    story_en: str
    quote_th: str
    quote_en: str
    since_year: int
    member_count: int
    phone: str
    line_id: str
    opening_hours_th: str
    opening_hours_en: str
    opens_at: time
    closes_at: time
    cover: str
    logo: str
    theme: str
    motif: str
    section_order: tuple[str, ...]
    status: str
    cdd_registration_no: str
    vat_registered: bool
    parcel_fee: Decimal
    free_parcel_over: Decimal | None
    people: tuple[PersonSpec, ...]
    products: tuple[ProductSpec, ...]
    created_on: date
