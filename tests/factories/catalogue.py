from decimal import Decimal
from typing import Any

from django.utils import timezone

from catalogue.choices import (
    MADE_TO_ORDER_CLASS,
    STOCKED_CLASS,
    AssessmentStatus,
    CertificateKind,
    CertificateState,
    PictureKind,
)
from catalogue.models import (
    Category,
    CategoryText,
    Certificate,
    Product,
    ProductCategory,
    ProductClass,
    ProductInfo,
    ProductPicture,
    SelectionRound,
    StarAssessment,
)
from catalogue.services import cards
from shops.models import Shop, StockRecord
from tests.factories.counter import next_number
from tests.factories.shops import make_shop

_CATEGORY_NAMES = {
    "food": ("อาหาร", "Food"),
    "textile": ("ผ้า เครื่องแต่งกาย", "Textiles and apparel"),
    "textile/silk": ("ผ้าไหม", "Silk"),
    "textile/cotton": ("ผ้าฝ้าย", "Cotton"),
    "beverage": ("เครื่องดื่ม", "Beverages"),
}


def make_category(code: str = "textile/silk") -> Category:
    """The category of a code path and the ones above it; made once per test."""
    found = Category.objects.filter(text__code=code).first()
    if found is not None:
        return found
    name_th, name_en = _CATEGORY_NAMES.get(code, (code, code.rsplit("/", 1)[-1].title()))
    parent, _, slug = code.rpartition("/")
    fields = {"name": name_th, "slug": slug}
    category = make_category(parent).add_child(**fields) if parent else Category.add_root(**fields)
    CategoryText.objects.create(category=category, name_en=name_en, code=code)
    return category


def product_class(*, made_to_order: bool) -> ProductClass:
    slug = MADE_TO_ORDER_CLASS if made_to_order else STOCKED_CLASS
    return ProductClass.objects.get_or_create(
        slug=slug, defaults={"name": slug, "track_stock": not made_to_order}
    )[0]


def make_product(
    shop: Shop | None = None,
    *,
    price: Decimal | int | None = 490,
    stock: int = 10,
    made_to_order: bool = False,
    category: str = "textile/silk",
    star: int = 0,
    picture: str = "demo/mudmee-rod-1",
    info: dict[str, Any] | None = None,
    card: bool = True,
    **fields: Any,
) -> Product:
    """A public product with info, category, picture and its one stock record.

    `star` adds a published assessment of the round of 2567. `info` sets columns of
    ProductInfo. With `card` (the usual) its product card is made, by the service.
    """
    shop = shop or make_shop()
    number = next_number()
    fields.setdefault("title", f"ผ้าไหมมัดหมี่ {number}")
    fields.setdefault("slug", f"pha-mai-{number}")
    fields.setdefault("product_class", product_class(made_to_order=made_to_order))
    product = Product.objects.create(shop=shop, **fields)
    details = {"name_en": f"Mudmee silk {number}", "lead_days": 14 if made_to_order else 0, **(info or {})}
    ProductInfo.objects.create(product=product, **details)
    ProductCategory.objects.create(product=product, category=make_category(category))
    if picture:
        ProductPicture.objects.create(product=product, name=picture, kind=PictureKind.MAIN)
    if product.structure != Product.PARENT:
        make_stock(product, price=price, stock=None if made_to_order else stock)
    if star:
        make_assessment(product, level=star)
    if card:
        cards.refresh([product.pk])
    return product


def make_variant(
    parent: Product,
    choice: str = "",
    *,
    price: Decimal | int = 490,
    stock: int | None = 10,
    card: bool = True,
    **fields: Any,
) -> Product:
    """A child of `parent`, which becomes a parent when it was none (and loses its stock record)."""
    if parent.structure != Product.PARENT:
        parent.stockrecords.all().delete()
        parent.structure = Product.PARENT
        parent.save(update_fields=["structure"])
    number = next_number()
    choice = choice or f"ขนาด {number}"
    child = Product.objects.create(
        shop=parent.shop,
        parent=parent,
        structure=Product.CHILD,
        title=f"{parent.title} {choice}",
        slug=f"{parent.slug}-{number}",
        **fields,
    )
    ProductInfo.objects.create(
        product=child, name_en=f"{parent.info.name_en} {number}", size_note_th=choice, size_note_en=choice
    )
    make_stock(child, price=price, stock=stock if parent.get_product_class().track_stock else None)
    if card:
        cards.refresh([parent.pk])
    return child


def make_stock(product: Product, *, price: Decimal | int | None, stock: int | None) -> StockRecord:
    return StockRecord.objects.create(
        product=product,
        partner_id=product.shop.partner_id,
        partner_sku=f"P{product.pk}",
        price=None if price is None else Decimal(price),
        num_in_stock=stock,
    )


def make_round(year: int = 2567) -> SelectionRound:
    return SelectionRound.objects.get_or_create(year=year)[0]


def make_assessment(
    product: Product,
    *,
    level: int = 5,
    year: int = 2567,
    status: str = AssessmentStatus.PUBLISHED,
    **fields: Any,
) -> StarAssessment:
    """Stars in a round; refresh the card yourself, or use the service of `catalogue.services.stars`."""
    if status == AssessmentStatus.PUBLISHED:
        fields.setdefault("published_at", timezone.now())
    return StarAssessment.objects.create(
        product=product, round=make_round(year), level=level, status=status, **fields
    )


def make_certificate(
    product: Product,
    kind: str = CertificateKind.TCPS,
    *,
    state: str = CertificateState.VERIFIED,
    **fields: Any,
) -> Certificate:
    if state == CertificateState.VERIFIED:
        fields.setdefault("verified_at", timezone.now())
    fields.setdefault("number", f"มผช. {next_number()}/2563")
    return Certificate.objects.create(product=product, kind=kind, state=state, **fields)
