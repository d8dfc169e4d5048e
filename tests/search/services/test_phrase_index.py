"""The index of phrases follows the catalogue as a whole."""

from __future__ import annotations

import pytest

from catalogue.models import ProductCard
from catalogue.services import cards
from search.services.phrase_index import PHRASE_INDEX
from search.suggest.phrases import Face
from shops.choices import ShopStatus
from shops.models import Shop
from tests.factories import make_product, make_shop

pytestmark = pytest.mark.django_db


def faces() -> dict[str, set[str]]:
    """Thai labels of every phrase there should be, by kind."""
    ids = PHRASE_INDEX.every_id()
    assert ids == sorted(ids)
    found: dict[str, set[str]] = {}
    for document in PHRASE_INDEX.make(ids, PHRASE_INDEX.meta()):
        face = Face.read(document["face"])
        found.setdefault(face.kind, set()).add(face.th)
    return found


def test_phrases_of_what_is_for_sale() -> None:
    shop = make_shop("ban-khwao", tambon="360101", name_th="ร้านบ้านเขว้า")
    make_product(shop, title="กระเป๋ากระจูด ทรงสูง", category="household/basketry")
    found = faces()
    assert {"กระเป๋ากระจูด", "กระจูด"} <= found["goods"]
    assert found["shop"] == {"ร้านบ้านเขว้า"}
    assert {"ชัยภูมิ", "เมืองชัยภูมิ"} <= found["place"]
    assert len(found["category"]) == 2  # the sub-type and the one above it


def test_nothing_without_products() -> None:
    make_shop("empty")
    assert faces() == {}


def test_a_shop_that_is_not_open_is_not_offered() -> None:
    shop = make_shop("ban-khwao")
    make_product(shop, title="กระเป๋ากระจูด")
    Shop.objects.filter(pk=shop.pk).update(status=ShopStatus.SUSPENDED)
    assert "shop" not in faces()


def test_alcohol_alone_makes_no_phrase() -> None:
    product = make_product(
        make_shop(), title="ไวน์ลูกหม่อน", category="beverage/alcohol", info={"is_alcohol": True}
    )
    assert ProductCard.objects.get(product=product).is_alcohol
    assert faces() == {}


def test_a_new_product_changes_weights_and_digests() -> None:
    shop = make_shop()
    make_product(shop, title="ผ้าไหม หนึ่ง")
    before = {
        one["id"]: one["digest"] for one in PHRASE_INDEX.make(PHRASE_INDEX.every_id(), PHRASE_INDEX.meta())
    }
    other = make_product(shop, title="ตะกร้าหวาย สอง", category="household/basketry")
    after = {
        one["id"]: one["digest"] for one in PHRASE_INDEX.make(PHRASE_INDEX.every_id(), PHRASE_INDEX.meta())
    }
    assert before.keys() < after.keys()
    other.is_public = False
    other.save()
    cards.refresh([other.pk])
    again = {
        one["id"]: one["digest"] for one in PHRASE_INDEX.make(PHRASE_INDEX.every_id(), PHRASE_INDEX.meta())
    }
    assert again == before
