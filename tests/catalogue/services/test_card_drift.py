"""No drift: after any series of edits through the services every card is what its sources say."""

import datetime as dt
import random
from contextlib import suppress
from decimal import Decimal
from io import StringIO
from itertools import pairwise

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from catalogue.choices import CertificateKind
from catalogue.errors import AssessmentRefused, CertificateRefused, NoStockHere
from catalogue.models import Certificate, Product, ProductCard, StarAssessment
from catalogue.services import cards, certificates, products, stars
from catalogue.services.products import NewProduct
from catalogue.signals import products_changed
from shops.choices import ShopStatus
from shops.errors import StatusRefused
from shops.models import Shop, StockRecord
from shops.services import shops
from tests.factories import make_category, make_product, make_round, make_shop, make_tambon, make_variant

pytestmark = pytest.mark.django_db
REFUSALS = (AssessmentRefused, CertificateRefused, NoStockHere, StatusRefused)
CATEGORIES = ("textile/silk", "textile/cotton", "food")
YEARS = (2559, 2562, 2565, 2567)
EDITS = 50


class Desk:
    """Does random things to the market, each through the service that people use."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        self.tambon = [make_tambon(code) for code in ("470904", "510110", "100101")]
        for code in CATEGORIES:
            make_category(code)
        for year in YEARS:
            make_round(year)
        self.shops = [make_shop(tambon=tambon) for tambon in self.tambon]
        for shop in self.shops:
            products.create(shop, NewProduct(title="ของแรก", category="food", price=Decimal(100), stock=1))

    def any(self, model):
        found = list(model.objects.order_by("pk"))
        return self.rng.choice(found) if found else None

    def price(self):
        return self.rng.choice([None, Decimal(self.rng.randint(1, 5000))])

    def edit(self) -> None:
        name = self.rng.choice(sorted(name for name in dir(self) if name.startswith("do_")))
        with suppress(*REFUSALS):
            getattr(self, name)()

    def do_create(self):
        new = NewProduct(
            title=f"สินค้า {self.rng.random()}",
            category=self.rng.choice(["", *CATEGORIES]),
            price=self.price(),
            stock=self.rng.randint(0, 2),
            made_to_order=self.rng.random() < 0.3,
            is_public=self.rng.random() < 0.8,
            info={"is_alcohol": self.rng.random() < 0.2, "lead_days": self.rng.randint(0, 30)},
        )
        products.create(self.rng.choice(self.shops), new)

    def do_add_variant(self):
        parent = self.any(Product)
        if not parent.is_child:
            products.add_variant(
                parent,
                choice_th=f"แบบ {self.rng.random()}",
                choice_en="kind",
                price=Decimal(self.rng.randint(1, 900)),
                stock=self.rng.randint(0, 2),
            )

    def do_set_price(self):
        products.set_price(self.any(Product), self.price())

    def do_set_stock(self):
        products.set_stock(self.any(Product), self.rng.randint(0, 2))

    def do_change(self):
        product = self.any(Product)
        info = {"name_en": f"Thing {self.rng.random()}", "is_alcohol": self.rng.random() < 0.3}
        products.change(
            product, title=f"ชื่อใหม่ {self.rng.random()}", is_public=self.rng.random() < 0.7, info=info
        )

    def do_category(self):
        products.set_category(self.any(Product), self.rng.choice(CATEGORIES))

    def do_enter_and_publish(self):
        product, year = self.any(Product), self.rng.choice(YEARS)
        if not product.assessments.filter(round__year=year).exists():
            assessment = stars.enter(product, year=year, level=self.rng.randint(1, 5))
            if self.rng.random() < 0.8:
                stars.publish(assessment)

    def do_withdraw_or_correct_stars(self):
        if assessment := self.any(StarAssessment):
            if self.rng.random() < 0.5:
                stars.withdraw(assessment, note="ถอน")
            else:
                stars.correct(assessment, level=self.rng.randint(1, 5), note="แก้")

    def do_claim(self):
        last_day = timezone.localdate() + dt.timedelta(days=self.rng.randint(-3, 3))
        kind = self.rng.choice(CertificateKind.values)
        number = str(self.rng.random())
        certificates.claim(self.any(Product), kind=kind, number=number, expires_on=last_day)

    def do_verify(self):
        if certificate := self.any(Certificate):
            certificates.verify(certificate, by=None)

    def do_withdraw_certificate(self):
        if certificate := self.any(Certificate):
            certificates.withdraw(certificate)

    def do_status(self):
        # The last shop stays open, so that the series never runs out of cards.
        statuses = [
            status for status in ShopStatus.values if status != ShopStatus.ENDED or self.rng.random() < 0.2
        ]
        shops.change_status(self.rng.choice(self.shops[:-1]), self.rng.choice(statuses), by=None)

    def do_reopen(self):
        shops.change_status(self.rng.choice(self.shops[:-1]), ShopStatus.LIVE, by=None)

    def do_rename_shop(self):
        shops.rename(self.any(Shop), name_th=f"ร้าน {self.rng.random()}", name_en="Shop")

    def do_move_shop(self):
        shops.move(self.any(Shop), tambon=self.rng.choice(self.tambon), address="")


@pytest.mark.parametrize("seed", range(5))
def test_random_edits_through_the_services_leave_no_drift(seed, django_capture_on_commit_callbacks):
    desk = Desk(seed)
    for _ in range(EDITS):
        with django_capture_on_commit_callbacks(execute=True):
            desk.edit()
        assert list(cards.differences()) == []
    # the series did something: there are cards, and more products than at the start
    assert ProductCard.objects.exists()
    assert Product.objects.count() > 3


@pytest.mark.parametrize(
    ("offence", "problem", "fields"),
    [
        (lambda p: StockRecord.objects.filter(product=p).update(price=1), "wrong", ("price",)),
        (lambda p: Product.objects.filter(pk=p.pk).update(is_public=False), "surplus", ()),
        (lambda p: ProductCard.objects.filter(pk=p.pk).delete(), "missing", ()),
        (
            lambda p: Shop.objects.filter(pk=p.shop_id).update(name_th="แอบเปลี่ยน"),
            "wrong",
            ("shop_name_th", "search_text"),
        ),
        (lambda p: StarAssessment.objects.filter(product=p).update(level=1), "wrong", ("star", "rank")),
    ],
)
def test_write_around_the_services_is_found_and_mended(offence, problem, fields):
    make_product()
    product = make_product(star=5)
    offence(product)
    (found,) = cards.differences()
    assert (found.product_id, found.problem, found.fields) == (product.pk, problem, fields)
    with pytest.raises(CommandError):
        call_command("rebuild_cards", "--check", stdout=StringIO())
    done = cards.rebuild()
    assert (done.mended, done.removed) == ((0, 1) if problem == "surplus" else (1, 0))
    assert list(cards.differences()) == []


def test_card_of_a_product_that_became_a_variant_is_surplus():
    parent, product = make_product(), make_product()
    make_variant(parent)
    Product.objects.filter(pk=product.pk).update(structure=Product.CHILD, parent=parent, product_class=None)
    assert [found.problem for found in cards.differences() if found.product_id == product.pk] == ["surplus"]
    cards.refresh([product.pk])
    assert list(cards.differences()) == []


def test_refresh_takes_the_same_few_queries_for_one_product_and_for_thirty(django_assert_num_queries):
    ids = [make_product(star=4).pk for _ in range(30)]
    ProductCard.objects.all().delete()
    with django_assert_num_queries(14):
        cards.refresh(ids[:1])
    ProductCard.objects.all().delete()
    with django_assert_num_queries(14):
        cards.refresh(ids)


def test_refresh_without_a_change_writes_no_card(django_assert_num_queries):
    product = make_product()
    with django_assert_num_queries(12):
        cards.refresh([product.pk])


def test_news_follows_after_commit_only(django_capture_on_commit_callbacks):
    heard = []

    def hear(product_ids, **_):
        heard.append(product_ids)

    products_changed.connect(hear)
    try:
        product = make_product(card=False)
        with django_capture_on_commit_callbacks() as callbacks:
            cards.refresh([product.pk])
        assert heard == []
        for callback in callbacks:
            callback()
    finally:
        products_changed.disconnect(hear)
    assert heard == [[product.pk]]


def test_goods_of_one_shop_do_not_stand_side_by_side():
    for _ in range(8):
        shop = make_shop()
        for _ in range(6):
            make_product(shop, star=4)
    order = list(ProductCard.objects.order_by("-rank", "pk").values_list("shop_id", flat=True))
    beside = sum(one == other for one, other in pairwise(order))
    assert beside <= 8  # shops in one block each would give 40
