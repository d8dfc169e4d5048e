"""Shop and product specs as rows: some dozen bulk inserts for each batch of shops."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any

from django.conf import settings
from django.db import connection
from django.utils import timezone

from catalogue.choices import MADE_TO_ORDER_CLASS, STOCKED_CLASS, CertificateState, StockState
from catalogue.models import (
    Certificate,
    Product,
    ProductCategory,
    ProductClass,
    ProductInfo,
    ProductPicture,
    ProductSource,
    ProgrammeMembership,
    StarAssessment,
)
from catalogue.services import cards
from catalogue.services.imports import source_key
from marketplace.common.slugs import romanise_slug
from marketplace.demo.real import SAMPLE_FILE
from marketplace.demo.specs import ProductSpec, ShopSpec
from shops.choices import ShopStatus
from shops.models import Partner, Shop, ShopPerson, ShopStatusChange, StockRecord

_SHOP_TEXTS = [
    "name_th",
    "name_en",
    "slug",
    "subdomain",
    "kind",
    "address",
    "tagline_th",
    "tagline_en",
    "story_title_th",
    "story_title_en",
    "story_th",
    "story_en",
    "quote_th",
    "quote_en",
    "since_year",
    "member_count",
    "phone",
    "line_id",
    "opening_hours_th",
    "opening_hours_en",
    "cover",
    "logo",
    "theme",
    "motif",
    "status",
    "cdd_registration_no",
    "vat_registered",
    "parcel_fee",
    "free_parcel_over",
]
_INFO_TEXTS = [
    "name_en",
    "description_en",
    "how_made_th",
    "how_made_en",
    "materials_th",
    "materials_en",
    "care_th",
    "care_en",
    "size_note_th",
    "size_note_en",
    "unit_th",
    "unit_en",
    "weight_g",
    "width_cm",
    "length_cm",
    "height_cm",
    "lead_days",
    "is_alcohol",
    "ships_cold",
    "quadrant",
    "source",
    "source_note",
]
_OPENING = dt.time(9, 0)


class Writer:
    """Knows the ids that rows point to. `shops`, `products` and `variants` count what was written."""

    def __init__(self, *, categories: dict[str, int], rounds: dict[int, int]) -> None:
        self.categories = categories
        self.rounds = rounds
        self.classes = dict(ProductClass.objects.values_list("slug", "pk"))
        self.shops = self.products = self.variants = 0

    def write(self, specs: Sequence[ShopSpec]) -> list[Shop]:
        """These shops stand with everything they sell, cards included. Needs a transaction."""
        shops = self._write_shops(specs)
        pairs = [
            (shop, product) for shop, spec in zip(shops, specs, strict=True) for product in spec.products
        ]
        products = self._write_products(pairs)
        self._write_details(pairs, products)
        self._write_variants(pairs, products)
        _set_created(products, [spec.created_on for _, spec in pairs])
        cards.refresh(product.pk for product in products)
        self.shops += len(shops)
        self.products += len(products)
        return shops

    def _write_shops(self, specs: Sequence[ShopSpec]) -> list[Shop]:
        partners = Partner.objects.bulk_create(Partner(name=s.name_th, code=s.slug) for s in specs)
        shops = Shop.objects.bulk_create(
            Shop(
                partner=partner,
                tambon_id=spec.tambon_code,
                section_order=list(spec.section_order),
                created_at=_moment(spec.created_on, 0),
                status_changed_at=_moment(spec.created_on, 7),
                **{name: getattr(spec, name) for name in _SHOP_TEXTS},
            )
            for partner, spec in zip(partners, specs, strict=True)
        )
        ShopStatusChange.objects.bulk_create(
            ShopStatusChange(
                shop=shop,
                from_status=ShopStatus.IN_REVIEW,
                to_status=shop.status,
                at=shop.status_changed_at,
                reason="ข้อมูลตัวอย่าง",
            )
            for shop in shops
        )
        ShopPerson.objects.bulk_create(
            ShopPerson(
                shop=shop,
                name_th=person.name_th,
                name_en=person.name_en,
                role_th=person.role_th,
                role_en=person.role_en,
                picture=person.picture,
                position=person.position,
            )
            for shop, spec in zip(shops, specs, strict=True)
            for person in spec.people
        )
        return shops

    def _write_products(self, pairs: list[tuple[Shop, ProductSpec]]) -> list[Product]:
        products = Product.objects.bulk_create(
            Product(
                shop=shop,
                structure=Product.PARENT if spec.variants else Product.STANDALONE,
                product_class_id=self.classes[_class_of(spec)],
                title=spec.name_th,
                slug=spec.slug,
                description=spec.description_th,
            )
            for shop, spec in pairs
        )
        ProductInfo.objects.bulk_create(
            ProductInfo(product=product, **{name: getattr(spec, name) for name in _INFO_TEXTS})
            for product, (_, spec) in zip(products, pairs, strict=True)
        )
        ProductCategory.objects.bulk_create(
            ProductCategory(product=product, category_id=self.categories[spec.category])
            for product, (_, spec) in zip(products, pairs, strict=True)
        )
        StockRecord.objects.bulk_create(
            _stock(product, shop, price=spec.price, stock=spec.stock, counted=_counted(spec))
            for product, (shop, spec) in zip(products, pairs, strict=True)
            if not spec.variants
        )
        return products

    def _write_details(self, pairs: list[tuple[Shop, ProductSpec]], products: list[Product]) -> None:
        described = list(zip(products, (spec for _, spec in pairs), (shop for shop, _ in pairs), strict=True))
        ProductPicture.objects.bulk_create(
            ProductPicture(
                product=product,
                name=picture.name,
                kind=picture.kind,
                alt_th=picture.alt_th,
                alt_en=picture.alt_en,
                position=picture.position,
                source=picture.source[:40],
            )
            for product, spec, _ in described
            for picture in spec.pictures
        )
        StarAssessment.objects.bulk_create(
            self._assessment(product, each) for product, spec, _ in described for each in spec.assessments
        )
        Certificate.objects.bulk_create(
            _certificate(product, each) for product, spec, _ in described for each in spec.certificates
        )
        ProgrammeMembership.objects.bulk_create(
            ProgrammeMembership(product=product, programme=programme, year=year)
            for product, spec, _ in described
            for programme, year in dict.fromkeys(spec.programmes)
        )
        # The real rows of the open file are known to the importer, which then finds them unchanged.
        ProductSource.objects.bulk_create(
            ProductSource(
                product=product,
                key=source_key(place=shop.tambon_id, producer="", name=spec.name_th),
                file_name=SAMPLE_FILE.name,
            )
            for product, spec, shop in described
            if spec.source
        )

    def _assessment(self, product: Product, spec: Any) -> StarAssessment:
        is_public = spec.status == "published"
        return StarAssessment(
            product=product,
            round_id=self.rounds[spec.round_year],
            level=spec.level,
            score_a=spec.score_a,
            score_b=spec.score_b,
            score_c=spec.score_c,
            score_total=spec.score_total,
            committee_level=spec.committee_level,
            status=spec.status,
            certificate_no=spec.certificate_no,
            note=spec.note,
            published_at=_moment(dt.date(spec.round_year - 543, 11, 1), 0) if is_public else None,
        )

    def _write_variants(self, pairs: list[tuple[Shop, ProductSpec]], products: list[Product]) -> None:
        wanted = [
            (product, shop, spec, variant)
            for product, (shop, spec) in zip(products, pairs, strict=True)
            for variant in spec.variants
        ]
        children = Product.objects.bulk_create(
            Product(
                shop=shop,
                parent=parent,
                structure=Product.CHILD,
                title=f"{spec.name_th} {variant.value_th}"[:255],
                slug=romanise_slug(f"{spec.slug}-{variant.value_en}"),
            )
            for parent, shop, spec, variant in wanted
        )
        ProductInfo.objects.bulk_create(
            ProductInfo(
                product=child,
                name_en=f"{spec.name_en} {variant.value_en}"[:255],
                size_note_th=variant.value_th,
                size_note_en=variant.value_en,
                weight_g=variant.weight_g,
            )
            for child, (_, _, spec, variant) in zip(children, wanted, strict=True)
        )
        StockRecord.objects.bulk_create(
            _stock(child, shop, price=variant.price, stock=variant.stock, counted=_counted(spec))
            for child, (_, shop, spec, variant) in zip(children, wanted, strict=True)
        )
        self.variants += len(children)


def _class_of(spec: ProductSpec) -> str:
    return MADE_TO_ORDER_CLASS if spec.stock_state == StockState.MADE_TO_ORDER else STOCKED_CLASS


def _counted(spec: ProductSpec) -> bool:
    return _class_of(spec) == STOCKED_CLASS


def _stock(product: Product, shop: Shop, *, price: Any, stock: int, counted: bool) -> StockRecord:
    return StockRecord(
        product=product,
        partner_id=shop.partner_id,
        partner_sku=f"P{product.pk}",
        price_currency=settings.OSCAR_DEFAULT_CURRENCY,
        price=price,
        num_in_stock=stock if counted else None,
    )


def _certificate(product: Product, spec: Any) -> Certificate:
    is_checked = spec.state != CertificateState.CLAIMED
    return Certificate(
        product=product,
        kind=spec.kind,
        number=spec.number,
        issuer=spec.issuer,
        issued_on=spec.issued_on,
        expires_on=spec.expires_on,
        state=spec.state,
        verified_at=_moment(spec.issued_on, 14) if is_checked else None,
    )


def _set_created(products: Iterable[Product], days: Iterable[dt.date]) -> None:
    """Products bear the day they were put up; Oscar's column always takes today on insert."""
    adapt = connection.ops.adapt_datetimefield_value
    rows = [(adapt(_moment(day, 0)), product.pk) for product, day in zip(products, days, strict=True)]
    table = connection.ops.quote_name(Product._meta.db_table)
    with connection.cursor() as cursor:
        cursor.executemany(f"UPDATE {table} SET date_created = %s WHERE id = %s", rows)  # noqa: S608 -- a quoted table name


def _moment(day: dt.date, days_later: int) -> dt.datetime:
    moment = dt.datetime.combine(day + dt.timedelta(days=days_later), _OPENING)
    return timezone.make_aware(moment)
