"""The page of a product."""

from __future__ import annotations

import datetime as dt
import json
import re
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from catalogue.choices import AssessmentStatus, CertificateState
from catalogue.models import Product
from shops.choices import ShopStatus
from tests.factories import make_assessment, make_certificate, make_product, make_shop, make_variant
from tests.query_counts import Counter

pytestmark = pytest.mark.django_db


def url_of(product: Product, *, english: bool = False) -> str:
    return f"{'/en' if english else ''}/products/{product.slug}-{product.pk}/"


def body_of(client: Client, product: Product, **kwargs: bool) -> str:
    response = client.get(url_of(product, **kwargs))
    assert response.status_code == 200
    return response.content.decode()


def words_of(body: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", body)).replace("\u00a0", " ")


def data_of(body: str) -> dict[str, Any]:
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', body)
    assert found is not None
    return dict(json.loads(found[1]))


@pytest.mark.parametrize("others", [0, 30])
def test_costs_the_same_queries_for_any_number_of_products(
    client: Client, query_counts: Counter, others: int
) -> None:
    shop = make_shop()
    product = make_product(shop, star=5)
    make_certificate(product, state=CertificateState.VERIFIED, verified_at=timezone.now())
    for _ in range(others):
        make_product(shop)
    with query_counts("catalogue.product"):
        body_of(client, product)


def test_variants_cost_nothing_more(client: Client, query_counts: Counter) -> None:
    product = make_product()
    for choice in "SML":
        make_variant(product, choice)
    with query_counts("catalogue.product.variants"):
        body_of(client, product)


def test_sets_no_cookie_and_writes_nothing(client: Client) -> None:
    product = make_product()
    with CaptureQueriesContext(connection) as seen:
        response = client.get(url_of(product))
    assert not response.cookies
    assert "Cookie" not in response["Vary"]
    assert all(query["sql"].lstrip("(").startswith("SELECT") for query in seen)
    assert "csrfmiddlewaretoken" not in response.content.decode()


def test_address_is_what_oscar_and_the_card_say() -> None:
    product = make_product()
    assert product.get_absolute_url() == url_of(product) == product.card.url
    assert reverse("catalogue:detail", kwargs={"product_slug": product.slug, "pk": product.pk}) == url_of(
        product
    )
    assert reverse("catalogue:index") == "/products/"


def test_a_wrong_slug_leads_to_the_right_one_for_good(client: Client) -> None:
    product = make_product()
    response = client.get(f"/en/products/old-name-{product.pk}/?ref=line")
    assert response.status_code == 301
    assert response["Location"] == f"{url_of(product, english=True)}?ref=line"


def test_a_variant_leads_to_its_parent(client: Client) -> None:
    product = make_product()
    child = make_variant(product, "S")
    response = client.get(url_of(child))
    assert (response.status_code, response["Location"]) == (301, url_of(product))


@pytest.mark.parametrize("status", [ShopStatus.DRAFT, ShopStatus.IN_REVIEW, ShopStatus.ENDED])
def test_not_found_while_the_shop_is_not_shown(client: Client, status: str) -> None:
    product = make_product()
    assert client.get(url_of(product)).status_code == 200
    product.shop.status = status
    product.shop.save()
    assert client.get(url_of(product)).status_code == 404


def test_not_found_when_unknown_or_not_public(client: Client) -> None:
    product = make_product()
    assert client.get("/products/x-999999/").status_code == 404
    assert client.get(f"/products/{product.slug}-{10**30}/").status_code == 404
    Product.objects.filter(pk=product.pk).update(is_public=False)
    assert client.get(url_of(product)).status_code == 404


@pytest.mark.parametrize(
    ("status", "sentence"),
    [(ShopStatus.SUSPENDED, "ร้านนี้ถูกระงับ"), (ShopStatus.CLOSED, "ร้านพักถึง 3 ธ.ค. 2569")],
)
def test_a_shop_that_is_not_open_says_so_and_cannot_be_bought_from(
    client: Client, status: str, sentence: str
) -> None:
    product = make_product()
    assert 'data-testid="add-to-basket"' in body_of(client, product)
    product.shop.status = status
    product.shop.closed_until = dt.date(2026, 12, 3)
    product.shop.save()
    body = body_of(client, product)
    assert sentence in words_of(body)
    assert "add-to-basket" not in body
    assert "offers" not in data_of(body)


def test_alcohol_has_no_price_no_basket_and_no_promotion(client: Client) -> None:
    # A price that no number of a slug, a picture or a phone can hold.
    product = make_product(price=81357, info={"is_alcohol": True}, category="beverage")
    neighbour = make_product(product.shop, category="beverage")
    body = body_of(client, product)
    assert "กฎหมายห้ามขายออนไลน์" in body
    for forbidden in ("81357", "81,357", "add-to-basket", "/basket/add/", "og:title", "ld+json"):
        assert forbidden not in body
    # Nor does another page lead to it.
    assert url_of(product) not in body_of(client, neighbour)


def test_made_to_order_gives_the_leaving_date(client: Client) -> None:
    product = make_product(made_to_order=True, info={"lead_days": 12})
    leaves = timezone.localdate() + dt.timedelta(days=12)
    thai, english = words_of(body_of(client, product)), words_of(body_of(client, product, english=True))
    assert "ทำตามสั่ง 12 วัน" in thai
    assert re.search(rf"สั่งวันนี้ ส่งออกจาก ต\.แพด ภายใน {leaves.day} \S+ {leaves.year + 543}", thai)
    assert re.search(rf"Order today, leaves Phaet by {leaves.day} [A-Z][a-z]+ {leaves.year}", english)


def test_sold_out_says_so_and_has_no_button(client: Client) -> None:
    body = body_of(client, make_product(stock=0))
    assert "ร้านขายหมดแล้ว" in body
    assert "add-to-basket" not in body
    assert data_of(body)["offers"]["availability"] == "https://schema.org/OutOfStock"


def test_form_for_the_basket(client: Client) -> None:
    product = make_product(stock=3)
    body = body_of(client, product)
    assert '<form id="buy"' in body
    assert 'action="/basket/add/"' in body
    assert f'<input type="hidden" name="product" value="{product.pk}">' in body
    assert f'<input type="hidden" name="next" value="{url_of(product)}">' in body
    assert 'max="3"' in body
    assert body.count('data-testid="add-to-basket"') == 1


def test_variants_are_a_choice_and_a_sold_out_one_cannot_be_taken(client: Client) -> None:
    product = make_product()
    small, large = make_variant(product, "S", stock=0), make_variant(product, "L", stock=2, price=590)
    body = body_of(client, product)
    assert re.search(rf'name="product" value="{small.pk}" disabled', body)
    assert re.search(rf'name="product" value="{large.pk}" checked', body)
    words = words_of(body)
    assert "เริ่มที่ ฿490" in words
    assert "L ฿590" in words
    assert data_of(body)["offers"]["lowPrice"] == "490.00"


def test_star_passport_marks_the_newest_published_round(client: Client) -> None:
    product = make_product()
    make_assessment(product, level=3, year=2562)
    make_assessment(product, level=5, year=2565)
    make_assessment(product, level=4, year=2567, status=AssessmentStatus.PENDING_TEST, published_at=None)
    make_assessment(product, level=1, year=2559, status=AssessmentStatus.WITHDRAWN)
    response = client.get(url_of(product))
    rows = response.context["rounds"]
    assert [(row.year, row.star, row.is_current) for row in rows] == [(2565, 5, True), (2562, 3, False)]
    words = words_of(response.content.decode())
    assert "OTOP 5 ดาว · 2565" in words
    assert "รอบ 2567 รอผลตรวจ" in words
    assert "ใช้อยู่" in words


def test_only_verified_certificates_are_shown(client: Client) -> None:
    product = make_product()
    make_certificate(
        product, "tcps", number="มผช. 17/2557", state=CertificateState.VERIFIED, verified_at=timezone.now()
    )
    make_certificate(product, "halal", number="99", state=CertificateState.CLAIMED)
    make_certificate(
        product,
        "gi",
        number="old",
        state=CertificateState.VERIFIED,
        verified_at=timezone.now(),
        expires_on=timezone.localdate() - dt.timedelta(days=1),
    )
    response = client.get(url_of(product))
    assert response.context["standards"] == [("มผช.", "17/2557")]


def test_structured_data_cannot_leave_its_script(client: Client) -> None:
    product = make_product(title="</script><script>alert(1)</script>", star=5, price=Decimal("490.50"))
    body = body_of(client, product)
    assert "<script>alert" not in body
    data = data_of(body)
    assert data["name"] == "</script><script>alert(1)</script>"
    assert data["offers"]["price"] == "490.50"
    assert "aggregateRating" not in data


def test_english_page_and_its_twin(client: Client) -> None:
    product = make_product(
        star=5, description="ทอมือทั้งผืน", info={"name_en": "Mudmee silk", "description_en": "Woven by hand."}
    )
    body = body_of(client, product, english=True)
    words = words_of(body)
    for told in (
        "Mudmee silk",
        "Woven by hand.",
        "OTOP 5-star · 2024",
        "Phaet, Kham Ta Kla, Sakon Nakhon",
        "Add to basket",
    ):
        assert told in words
    assert f'<link rel="canonical" href="http://testserver{url_of(product, english=True)}">' in body
    assert f'hreflang="th" href="http://testserver{url_of(product)}">' in body


def test_thai_text_on_the_english_page_is_marked_as_thai(client: Client) -> None:
    product = make_product(description="ทอมือทั้งผืน", info={"name_en": "", "description_en": ""})
    body = body_of(client, product, english=True)
    assert '<h1 lang="th">' in body
    assert '<section class="prose" lang="th">' in body


def test_oscars_category_address_leads_to_the_list(client: Client) -> None:
    category = make_product(category="textile/silk").categories.get()
    response = client.get(category.get_absolute_url())
    assert (response.status_code, response["Location"]) == (301, "/products/?category=textile/silk")
