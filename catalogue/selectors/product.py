"""Everything that a product's page shows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import NamedTuple

from django.conf import settings
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import get_language

from catalogue.choices import MADE_TO_ORDER_CLASS, AssessmentStatus, CertificateState, StockState
from catalogue.models import CategoryText, Certificate, Product, ProductCard, ProductPicture, StarAssessment
from catalogue.selectors import cards, versions
from catalogue.selectors.cards import ListedCard
from marketplace.common.languages import in_language
from shops.choices import SHOWN_STATUSES
from shops.models import StockRecord
from shops.strategy import Default, is_banned

RAIL = 5
# Columns that the page shows; reading all those of nine tables would take a third of its time.
_PLACE = "shop__tambon__"
_SHOWN = (
    *("title", "slug", "description", "structure", "is_public", "parent"),
    *("product_class__slug", "product_class__track_stock"),
    *("card__shop", "card__province_code", "card__category_top", "card__category_path"),
    *(f"shop__{name}" for name in ("slug", "status", "closed_until", "parcel_fee", "free_parcel_over")),
    *(
        f"shop__{name}"
        for name in ("kind", "member_count", "since_year", "phone", "line_id", "logo", "cover")
    ),
    *(f"shop__{text}_{language}" for text in ("name", "tagline") for language in ("th", "en")),
    *(
        f"{_PLACE}{place}name_{language}"
        for place in ("", "amphoe__", "amphoe__province__")
        for language in ("th", "en")
    ),
    *(
        f"info__{text}_{language}"
        for text in ("how_made", "materials", "technique", "care", "size_note", "unit")
        for language in ("th", "en")
    ),
    *("info__name_en", "info__description_en", "info__source", "info__source_note"),
    *(f"info__{name}" for name in ("weight_g", "width_cm", "length_cm", "height_cm", "lead_days")),
    *("info__is_alcohol", "info__ships_cold"),
)
_SOLD = ("product", "price", "price_currency", "num_in_stock", "num_allocated")
_SOLD_PRODUCT = (
    *("product__title", "product__structure", "product__is_public", "product__parent"),
    *("product__info__size_note_th", "product__info__size_note_en"),
)


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that can be put into the basket: the product itself or one of its variants."""

    product: Product
    price: Decimal | None
    can_buy: bool
    # Highest quantity of one order.
    most: int


@dataclass(frozen=True, slots=True)
class Offer:
    """What is sold, at which price, and what stands in the way. `state` is a StockState."""

    choices: tuple[Choice, ...]
    state: str

    @property
    def can_buy(self) -> bool:
        return any(choice.can_buy for choice in self.choices)

    @property
    def first(self) -> Choice | None:
        """The choice that the page offers first: the first that can be bought."""
        return next((choice for choice in self.choices if choice.can_buy), None)

    @property
    def prices(self) -> list[Decimal]:
        return sorted({choice.price for choice in self.choices if choice.price is not None})


@dataclass(frozen=True, slots=True)
class Provenance:
    """Stars by round (newest first), the current one, and a newer round still being tested."""

    rounds: tuple[StarAssessment, ...]
    current: StarAssessment | None
    pending: StarAssessment | None


class CategoryName(NamedTuple):
    """A category by its slug path, in the reader's language."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Rails:
    """More to look at; alcohol, which may not be promoted, is never among it."""

    of_maker: tuple[ListedCard, ...]
    of_place: tuple[ListedCard, ...]
    categories: tuple[CategoryName, ...]


def shown_product(product_id: int) -> Product | None:
    """The product with details, shop and place when the public may see its page. One query.

    A product of a closed or suspended shop keeps its page; only a live shop's can be bought.
    """
    return (
        Product.objects.filter(
            pk=product_id, is_public=True, shop__status__in=SHOWN_STATUSES, info__isnull=False
        )
        .select_related("info", "card", "product_class", "shop__tambon__amphoe__province")
        .only(*_SHOWN)
        .first()
    )


def offer(product: Product) -> Offer:
    """Prices and availability by the strategy that also fills the basket. One query."""
    # Two plain look-ups: one condition with OR would read every stock record there is.
    if product.is_parent:
        records = StockRecord.objects.filter(product__parent=product, product__is_public=True)
        records = records.select_related("product__info").only(*_SOLD_PRODUCT, *_SOLD)
    else:
        records = StockRecord.objects.filter(product=product).only(*_SOLD)
    strategy = Default()
    choices = []
    for record in records.order_by("product_id"):
        # Variants follow their parent; what is loaded already is not asked again.
        if record.product_id == product.pk:
            record.product = product
        else:
            record.product.parent, record.product.shop = product, product.shop
        price = strategy.pricing_policy(record.product, record)
        availability = strategy.availability_policy(record.product, record)
        choices.append(
            Choice(
                product=record.product,
                price=price.incl_tax if price.exists else None,
                can_buy=availability.is_available_to_buy,
                most=_most(record, counted=product.product_class.track_stock),
            )
        )
    return Offer(choices=tuple(choices), state=_state(product, choices))


def provenance(product: Product) -> Provenance:
    """The star passport. One query."""
    shown = (AssessmentStatus.PUBLISHED, AssessmentStatus.PENDING_TEST)
    rows = StarAssessment.objects.filter(product=product, status__in=shown)
    found = list(rows.select_related("round").order_by("-round__year", "-pk"))
    rounds = tuple(row for row in found if row.status == AssessmentStatus.PUBLISHED)
    newest = found[0] if found else None
    return Provenance(
        rounds=rounds,
        current=rounds[0] if rounds else None,
        pending=newest if newest and newest.status == AssessmentStatus.PENDING_TEST else None,
    )


def verified_certificates(product: Product) -> list[Certificate]:
    """Certificates that staff verified and that have not run out today. One query."""
    valid = Q(expires_on=None) | Q(expires_on__gte=timezone.localdate())
    found = Certificate.objects.filter(valid, product=product, state=CertificateState.VERIFIED)
    return list(found.order_by("kind", "pk"))


def pictures(product: Product) -> list[ProductPicture]:
    """The gallery in its order. One query."""
    return list(ProductPicture.objects.filter(product=product).order_by("position", "pk"))


def rails(product: Product, *, own_site: bool = False) -> Rails:
    """More from the maker and from the place, and the names of the product's categories.

    On the shop's `own_site` no other maker stands beside it. One query when kept from the same
    state of the cards, else three; none for a product without a card, whose shop is not open.
    """
    card = getattr(product, "card", None)
    if card is None:
        return Rails((), (), ())
    about = f"{get_language()}:{product.pk}"
    found = versions.cached(versions.current(), "rails", about, lambda: _rails(card))
    return replace(found, of_place=()) if own_site else found


def _rails(card: ProductCard) -> Rails:
    codes = (card.category_top, card.category_path)
    names = CategoryText.objects.filter(code__in=codes).order_by("code")
    return Rails(
        *cards.neighbours(card, limit=RAIL),
        categories=tuple(
            CategoryName(code, in_language(thai, english))
            for code, thai, english in names.values_list("code", "category__name", "name_en")
        ),
    )


def _most(record: StockRecord, *, counted: bool) -> int:
    most = int(settings.OSCAR_MAX_BASKET_QUANTITY_THRESHOLD)
    return max(0, min(most, record.net_stock_level)) if counted else most


def _state(product: Product, choices: list[Choice]) -> str:
    if is_banned(product) or not any(choice.price is not None for choice in choices):
        return StockState.NOT_FOR_SALE.value
    if product.product_class.slug == MADE_TO_ORDER_CLASS:
        return StockState.MADE_TO_ORDER.value
    # In a shop that is not open nothing can be bought, yet that says nothing of the stock.
    in_stock = any(choice.most > 0 and choice.price is not None for choice in choices)
    return StockState.IN_STOCK.value if in_stock else StockState.SOLD_OUT.value
