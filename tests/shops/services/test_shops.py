import pytest

from catalogue.models import ProductCard
from shops.choices import ShopKind, ShopStatus
from shops.errors import StatusRefused
from shops.services import shops
from tests.cast import make_cast
from tests.factories import make_product, make_shop, make_tambon, make_user

pytestmark = pytest.mark.django_db


def test_suspended_shop_loses_its_cards_and_gets_them_back(django_capture_on_commit_callbacks):
    shop, staff = make_shop(), make_user()
    product = make_product(shop)
    with django_capture_on_commit_callbacks(execute=True):
        shops.change_status(shop, ShopStatus.SUSPENDED, by=staff, reason="ร้องเรียน")
    assert not ProductCard.objects.exists()
    change = shop.status_changes.get()
    assert (change.from_status, change.to_status, change.by, change.reason) == (
        "live",
        "suspended",
        staff,
        "ร้องเรียน",
    )
    with django_capture_on_commit_callbacks(execute=True):
        shops.change_status(shop, ShopStatus.LIVE, by=staff)
    assert list(ProductCard.objects.values_list("pk", flat=True)) == [product.pk]


def test_ended_shop_stays_ended():
    shop = make_shop(status=ShopStatus.ENDED)
    with pytest.raises(StatusRefused):
        shops.change_status(shop, ShopStatus.LIVE, by=None)
    shop.refresh_from_db()
    assert (shop.status, shop.status_changes.count()) == (ShopStatus.ENDED, 0)


def test_second_of_two_people_is_refused():
    shop = make_shop()
    same_shop = type(shop).objects.get(pk=shop.pk)
    shops.change_status(shop, ShopStatus.CLOSED, by=None)
    with pytest.raises(StatusRefused):
        shops.change_status(same_shop, ShopStatus.SUSPENDED, by=None)
    shop.refresh_from_db()
    assert (shop.status, shop.status_changes.count()) == (ShopStatus.CLOSED, 1)


def test_cards_follow_the_name_and_place_of_their_shop(django_capture_on_commit_callbacks):
    shop = make_shop()
    product = make_product(shop)
    with django_capture_on_commit_callbacks(execute=True):
        shops.rename(shop, name_th="ร้านใหม่", name_en="New shop")
        shops.move(shop, tambon=make_tambon("510110"), address="9 หมู่ 2")
    card = ProductCard.objects.get(pk=product.pk)
    assert (card.shop_name_th, card.province_code, card.place_th) == (
        "ร้านใหม่",
        "51",
        "ต.ป่าสัก อ.เมืองลำพูน จ.ลำพูน",
    )
    assert type(shop).objects.get(pk=shop.pk).partner.name == "ร้านใหม่"


def test_draft_has_an_owner_and_a_subdomain():
    owner = make_user()
    shop = shops.open_draft(
        name_th="ร้านป้า", slug="ran-pa", kind=ShopKind.SOLE_OWNER, tambon=make_tambon(), owner=owner
    )
    assert (shop.status, shop.subdomain, shop.members.get().user) == (ShopStatus.DRAFT, "ran-pa", owner)


def test_cast_stands_in_two_shops():
    cast = make_cast()
    assert {member.user for member in cast.shop_a.members.all()} == {cast.malee, cast.somchai}
    assert cast.shop_b.members.get().user == cast.prasert
