"""Each write through a service leaves the card right."""

from decimal import Decimal

import pytest

from catalogue.choices import StockState
from catalogue.errors import NoStockHere
from catalogue.models import ProductCard
from catalogue.services import cards, products
from catalogue.services.products import NewProduct
from tests.factories import make_category, make_product, make_shop, make_variant

pytestmark = pytest.mark.django_db


def card_of(product):
    return ProductCard.objects.filter(pk=product.pk).first()


def test_created_product_has_details_stock_and_card():
    make_category("textile/silk")
    new = NewProduct(
        title="ผ้าไหมยกดอก", category="textile/silk", price=Decimal(4200), stock=2, info={"weight_g": 350}
    )
    product = products.create(make_shop(), new)
    record = product.stockrecords.get()
    assert (product.slug, product.info.weight_g, record.price, record.num_in_stock) == (
        "phamaiyokdok",
        350,
        4200,
        2,
    )
    assert (card_of(product).price, card_of(product).category_path) == (4200, "textile/silk")


def test_product_without_price_is_shown_and_not_sold():
    product = products.create(make_shop(), NewProduct(title="ผ้าไหม"))
    assert (card_of(product).stock_state, card_of(product).price) == (StockState.NOT_FOR_SALE, None)


def test_price_of_a_parent_is_refused_and_nothing_moves():
    product = make_product(price=500)
    make_variant(product, price=700)
    with pytest.raises(NoStockHere):
        products.set_price(product, Decimal(1))
    assert card_of(product).price == 700
    assert list(cards.differences()) == []


def test_stock_is_what_is_free_to_sell_on_top_of_open_orders():
    product = make_product(stock=5)
    product.stockrecords.update(num_allocated=5)
    products.set_stock(product, 3)
    record = product.stockrecords.get()
    assert (record.num_in_stock, record.num_allocated, record.net_stock_level) == (8, 5, 3)
    assert card_of(product).stock_state == StockState.IN_STOCK
    products.set_stock(product, 0)
    assert card_of(product).stock_state == StockState.SOLD_OUT


def test_removed_product_has_no_card():
    product = make_product()
    products.remove(product)
    assert card_of(product) is None


def test_first_variant_takes_the_card_over():
    product = make_product(price=500)
    products.add_variant(product, choice_th="ยาว 2 เมตร", choice_en="2 m", price=Decimal(650), stock=1)
    assert (card_of(product).price, card_of(product).has_variants) == (650, True)
    assert product.stockrecords.count() == 0


@pytest.mark.parametrize(
    ("allowed", "price", "state"), [(False, None, "not_for_sale"), (True, 390, "in_stock")]
)
def test_alcohol_shows_a_price_only_where_the_law_allows(settings, allowed, price, state):
    settings.ALCOHOL_SALE_ALLOWED = allowed
    card = card_of(make_product(price=390, info={"is_alcohol": True}))
    assert (card.price, card.stock_state, card.is_alcohol) == (price, state, True)
