"""Everything that a product's page shows."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from django.conf import settings
from django.db.models import Q
from django.utils import timezone

from catalogue.choices import MADE_TO_ORDER_CLASS, AssessmentStatus, CertificateState, StockState
from catalogue.models import CategoryText, Certificate, Product, ProductPicture, StarAssessment
from catalogue.selectors import cards
from catalogue.selectors.cards import ListedCard
from shops.choices import SHOWN_STATUSES
from shops.models import StockRecord
from shops.strategy import Default, is_banned

RAIL = 5


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


@dataclass(frozen=True, slots=True)
class Rails:
    """More to look at; alcohol, which may not be promoted, is never among it."""

    of_maker: tuple[ListedCard, ...]
    of_place: tuple[ListedCard, ...]
    categories: tuple[CategoryText, ...]


def shown_product(product_id: int) -> Product | None:
    """The product with details, shop and place when the public may see its page. One query.

    A product of a closed or suspended shop keeps its page; only a live shop's can be bought.
    """
    return (
        Product.objects.filter(
            pk=product_id, is_public=True, shop__status__in=SHOWN_STATUSES, info__isnull=False
        )
        .select_related("info", "card", "product_class", "parent", "shop__tambon__amphoe__province")
        .first()
    )


def offer(product: Product) -> Offer:
    """Prices and availability by the strategy that also fills the basket. One query."""
    records = (
        StockRecord.objects.filter(Q(product=product) | Q(product__parent=product, product__is_public=True))
        .select_related("product__info")
        .order_by("product__pk")
    )
    strategy = Default()
    choices = []
    for record in records:
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


def rails(product: Product) -> Rails:
    """More from the maker and from the place, and the names of the product's categories.

    Three queries; none for a product without a card, whose shop is not open.
    """
    card = getattr(product, "card", None)
    if card is None:
        return Rails((), (), ())
    codes = (card.category_top, card.category_path)
    return Rails(
        of_maker=cards.of_shop(card.shop_id, but=product.pk, limit=RAIL),
        of_place=cards.of_place(
            province_code=card.province_code,
            category_top=card.category_top,
            but_shop=card.shop_id,
            limit=RAIL,
        ),
        categories=tuple(
            CategoryText.objects.filter(code__in=codes).select_related("category").order_by("code")
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
