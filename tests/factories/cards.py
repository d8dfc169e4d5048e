"""Random product cards in bulk, for lists: straight rows, since no service is under test."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from random import Random

from catalogue.choices import STANDARD_BITS, StockState
from catalogue.models import Product, ProductCard, ProductInfo
from catalogue.services import versions
from shops.models import Shop
from tests.factories.catalogue import make_category, product_class
from tests.factories.counter import next_number
from tests.factories.places import make_tambon
from tests.factories.shops import make_shop

# Sakon Nakhon, Chiang Mai, Phatthalung, Bangkok
TAMBONS = ("470904", "500108", "930101", "100101")
CATEGORIES = ("textile/silk", "textile/cotton", "food/rice", "food", "beverage/tea")
WORDS = ("ผ้าไหม", "มัดหมี่", "ข้าวหอม", "ชาใบหม่อน", "100%", "Silk_x")
DAY = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


def make_cards(count: int, *, seed: int = 1, shops: int = 5) -> list[ProductCard]:
    """`count` random cards of `shops` shops in four provinces and five categories."""
    rng = Random(seed)
    for code in CATEGORIES:
        make_category(code)
    sellers = [make_shop(tambon=make_tambon(rng.choice(TAMBONS))) for _ in range(shops)]
    kind = product_class(made_to_order=False)
    products = Product.objects.bulk_create(
        Product(
            title=f"{rng.choice(WORDS)} {rng.choice(WORDS)} {next_number()}",
            slug=f"product-{next_number()}",
            shop=rng.choice(sellers),
            product_class=kind,
            structure=Product.STANDALONE,
        )
        for _ in range(count)
    )
    ProductInfo.objects.bulk_create(ProductInfo(product=product) for product in products)
    cards = ProductCard.objects.bulk_create(_card(rng, product, product.shop) for product in products)
    versions.bump()
    return cards


def _card(rng: Random, product: Product, shop: Shop) -> ProductCard:
    province = shop.tambon.amphoe.province
    path = rng.choice(CATEGORIES)
    state = rng.choice(StockState.values)
    star = rng.randint(0, 5)
    return ProductCard(
        product=product,
        shop=shop,
        slug=product.slug,
        name_th=product.title,
        name_en=f"Thing {product.pk}",
        price=None if state == StockState.NOT_FOR_SALE else Decimal(rng.randint(1, 400)) / 4,
        picture="demo/mudmee-rod-1",
        star=star,
        star_year=2567 if star else None,
        region=province.region,
        province_code=province.code,
        province_th=province.name_th,
        province_en=province.name_en,
        tambon_code=shop.tambon_id,
        place_th=f"ต.{shop.tambon.name_th} จ.{province.name_th}",
        place_en=f"{shop.tambon.name_en}, {province.name_en}",
        category_top=path.partition("/")[0],
        category_path=path,
        standards=sum(bit for bit in STANDARD_BITS.values() if rng.random() < 0.2),
        stock_state=state,
        ships_cold=rng.random() < 0.3,
        shop_slug=shop.slug,
        shop_name_th=shop.name_th,
        shop_name_en=shop.name_en,
        # Few different values, so that ties occur.
        rank=rng.randint(0, 4),
        created_at=DAY + dt.timedelta(days=rng.randint(0, 4)),
        search_text=f"{product.title} {shop.name_th} {province.name_th}".casefold(),
    )
