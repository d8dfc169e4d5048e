"""The demo market in the database: complete, right, and written once."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.contrib.auth import authenticate
from django.core.files.storage import default_storage
from django.core.management import CommandError, call_command
from django.db.models import F, Q
from PIL import Image
from wagtail.models import Collection

from catalogue.models import Product, ProductCard, ProductSource, StarAssessment
from catalogue.services import cards
from checkout.models import SubOrder
from marketplace.common.pictures import picture_path
from marketplace.demo import cast, media, writing
from marketplace.demo.load import OtherDemo, load
from marketplace.demo.pictures import PICTURE_FOLDER
from marketplace.demo.real import SAMPLE_FILE
from search.services import maintenance
from search.services.indexes import definitions
from shops.choices import ShopStatus
from shops.models import Shop, ShopMember

SHOPS, PRODUCTS = 60, 240


@pytest.fixture(autouse=True)
def _two_pictures(monkeypatch):
    """The pack is 538 pictures; two show that the work is done beside the rows."""
    few = sorted(PICTURE_FOLDER.glob("mudmee-rod-1*.webp"))
    monkeypatch.setattr(media, "missing", lambda: [path for path in few if media._missing_widths(path)])


@pytest.fixture
def wagtail_root(db):
    """What Wagtail's own migrations make, which tests run without."""
    if Collection.get_first_root_node() is None:
        Collection.add_root(name="Root")


def load_market(**options):
    return load(
        **{
            "shops": SHOPS,
            "products": PRODUCTS,
            "orders_wanted": 0,
            "seed": 1,
            "show_progress": False,
            **options,
        }
    )


@pytest.mark.slow
@pytest.mark.timeout(90)  # eight seconds alone, but a whole market on a busy machine
@pytest.mark.usefixtures("wagtail_root")
def test_market_is_complete_and_a_second_load_changes_nothing():
    done = load_market(orders_wanted=3)
    assert (done.shops, done.products, done.orders, done.picture_files) == (60, 240, 3, 6)
    assert Shop.objects.count() == 60
    assert Product.objects.exclude(structure=Product.CHILD).count() == 240
    assert list(cards.differences()) == []
    check_products()
    check_index(done.indexed)
    check_people(done.password)
    check_orders()
    check_real_products()
    again = load_market()
    assert (again.already_there, again.picture_files, again.indexed) == (True, 0, 0)
    assert Shop.objects.count() == 60
    for other in ({"products": 241}, {"seed": 2}):
        with pytest.raises(OtherDemo):
            load_market(**other)


def check_index(documents):
    """Products and phrases are found by the search, as they are."""
    checked = [maintenance.check(definition) for definition in definitions()]
    assert [found.index for found in checked if found.differences] == []
    assert documents == sum(found.documents for found in checked)
    assert checked[0].documents == ProductCard.objects.count()


def check_products():
    """Each has a card unless its shop is not open, stock where it belongs, and pictures."""
    live = Product.objects.filter(shop__status=ShopStatus.LIVE).exclude(structure=Product.CHILD)
    assert ProductCard.objects.count() == live.count()
    assert not ProductCard.objects.filter(Q(picture="") | Q(category_path="")).exists()
    assert not Product.objects.filter(structure=Product.PARENT, stockrecords__isnull=False).exists()
    assert not Product.objects.exclude(structure=Product.PARENT).filter(stockrecords__isnull=True).exists()
    sellable = ProductCard.objects.exclude(stock_state="not_for_sale")
    assert not sellable.filter(price=None).exists()
    assert set(ProductCard.objects.values_list("stock_state", flat=True)) >= {"in_stock", "made_to_order"}
    # put up on many days, not all on the day of the load
    assert ProductCard.objects.dates("created_at", "day").count() > 50
    assert not StarAssessment.objects.filter(status="published", published_at=None).exists()


def check_people(password):
    assert password == cast.PASSWORD
    for person in cast.PEOPLE:
        assert authenticate(username=person.email, password=password).display_name == person.name
    first, second = (
        ShopMember.objects.get(user__email=f"{name}@otop.test").shop for name in ("malee", "prasert")
    )
    assert first != second
    assert ShopMember.objects.get(user__email="somchai@otop.test").shop == first


def check_orders():
    assert SubOrder.objects.values("order").distinct().count() == 3
    assert not SubOrder.objects.exclude(total=F("goods_total") + F("parcel_fee")).exists()


def check_real_products():
    """The 47 of the open file are there, marked, and the importer knows them."""
    assert ProductSource.objects.count() == 47
    real = Product.objects.filter(import_source__isnull=False)
    assert not real.exclude(info__source_note__contains="ข้อมูลเปิด").exists()
    out = StringIO()
    call_command("import_otop", str(SAMPLE_FILE), "--json", stdout=out, skip_checks=True)
    report = json.loads(out.getvalue())
    assert (report["unchanged"], report["created"], report["refused"]) == (47, 0, 0)


@pytest.mark.django_db
def test_load_that_breaks_half_way_leaves_nothing(monkeypatch):
    class Broken(writing.Writer):
        def write(self, specs):
            super().write(specs)
            raise RuntimeError("power cut")

    monkeypatch.setattr("marketplace.demo.load.Writer", Broken)
    with pytest.raises(RuntimeError, match="power cut"):
        load_market(shops=3, products=9)
    assert (Shop.objects.count(), Product.objects.count(), ProductCard.objects.count()) == (0, 0, 0)


@pytest.mark.usefixtures("wagtail_root")
def test_command_prints_one_json_object_and_refuses_nonsense():
    out = StringIO()
    call_command("load_demo", "--shops=2", "--products=6", "--json", stdout=out, skip_checks=True)
    facts = json.loads(out.getvalue())
    assert (facts["shops"], facts["products"], facts["already_there"]) == (2, 6, False)
    with pytest.raises(CommandError):
        call_command("load_demo", "--shops=9", "--products=6", stdout=out, skip_checks=True)


def test_production_draws_a_password_of_its_own(settings):
    settings.IN_PRODUCTION = True
    assert cast.choose_password() != cast.choose_password()


def test_sizes_are_made_once_and_never_enlarged(tmp_path):
    path = PICTURE_FOLDER / "mudmee-rod-1.webp"
    assert media.make_sizes(path) == 3
    assert media.make_sizes(path) == 0
    widths = []
    for width in (240, 480, 960):
        with Image.open(default_storage.path(picture_path("demo/mudmee-rod-1", width))) as image:
            widths.append(image.width)
    assert widths == [240, 480, 800]
    assert (
        Path(default_storage.path(picture_path("demo/mudmee-rod-1", 960))).read_bytes() == path.read_bytes()
    )
