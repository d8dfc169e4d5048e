"""A shop's site: the same pages by path, by subdomain and on its own domain."""

import datetime as dt
import re
from typing import Any

import pytest
from django.test import Client

from catalogue.choices import PictureKind
from catalogue.models import ProductPicture
from catalogue.services import cards
from shops.choices import DomainState, Motif, Section, ShopStatus, Theme
from shops.models import Shop, ShopPerson
from tests.factories import make_product, make_shop

pytestmark = pytest.mark.django_db

HOMES = [("testserver", "/shops/phaet"), ("phaet.otop.test", ""), ("phaet.example", "")]


@pytest.fixture(autouse=True)
def base_domain(settings: Any) -> None:
    settings.BASE_DOMAIN = "otop.test"
    settings.SHARED_COOKIE_DOMAIN = ".otop.test"
    settings.SITE_ORIGIN = ""


@pytest.fixture
def shop() -> Shop:
    """A full shop of Phaet, Sakon Nakhon, on a domain of its own."""
    shop = make_shop(
        "phaet",
        name_th="กลุ่มทอผ้าย้อมครามบ้านแพด",
        name_en="Ban Phaet indigo group",
        tagline_th="ปลูกคราม ย้อมเอง ทอเอง",
        story_title_th="หม้อครามที่ไม่เคยดับ",
        story_th="ย่อหน้าหนึ่ง\n\nย่อหน้าสอง\n\nย่อหน้าสาม",
        quote_th="ครามดีต้องเลี้ยงทุกวัน",
        address="หมู่ 1",
        phone="+66812345678",
        line_id="banphaet",
        opening_hours_th="ทุกวัน 8.00–18.00 น.",
        cover="demo/weaving-1",
        own_domain="phaet.example",
        domain_state=DomainState.VERIFIED,
        free_parcel_over=2000,
        member_count=23,
        since_year=2545,
    )
    ShopPerson.objects.create(shop=shop, name_th="แม่บุญมี", role_th="ดูแลหม้อคราม", picture="demo/weaver-1")
    return shop


def page(client: Client, path: str, host: str = "testserver") -> str:
    response = client.get(path, HTTP_HOST=host)
    assert response.status_code == 200
    return response.content.decode()


def links(html: str) -> list[str]:
    return re.findall(r'<a [^>]*?href="([^"]+)"', html)


@pytest.mark.parametrize(("host", "root"), HOMES)
@pytest.mark.parametrize("prefix", ["", "/en"])
def test_links_stay_in_the_home_by_which_one_came(
    client: Client, shop: Shop, host: str, root: str, prefix: str
) -> None:
    make_product(shop)
    html = page(client, f"{prefix}{root}/", host)
    tabs = [f"{prefix}{root}/{path}" for path in ("", "products/", "story/", "contact/")]
    assert [link for link in links(html) if link in tabs][:4] == tabs
    for tab in tabs:
        assert client.get(tab, HTTP_HOST=host).status_code == 200


@pytest.mark.parametrize(("host", "root"), HOMES)
def test_every_relative_link_of_every_page_leads_somewhere(
    client: Client, shop: Shop, host: str, root: str
) -> None:
    make_product(shop)
    for path in ("", "products/", "story/", "contact/"):
        for link in set(links(page(client, f"{root}/{path}", host))):
            if link.startswith(f"{root}/") and not re.match(r".*/(products/[a-z0-9-]+-\d+|basket)/$", link):
                assert client.get(link, HTTP_HOST=host).status_code == 200, link


@pytest.mark.parametrize("host", ["phaet.otop.test", "phaet.example"])
def test_links_to_the_marketplace_are_absolute_on_a_shop_host(client: Client, shop: Shop, host: str) -> None:
    html = page(client, "/en/", host)
    assert "http://otop.test/en/basket/" in links(html)
    assert "http://otop.test/en/places/northeast/sakon-nakhon/" in links(html)


def test_canonical_is_the_own_domain_then_the_subdomain(client: Client, shop: Shop) -> None:
    for host, root in HOMES:
        html = page(client, f"/en{root}/story/", host)
        assert '<link rel="canonical" href="http://phaet.example/en/story/">' in html
        assert '<link rel="alternate" hreflang="th" href="http://phaet.example/story/">' in html
        assert '<link rel="alternate" hreflang="en" href="http://phaet.example/en/story/">' in html
        assert '<link rel="alternate" hreflang="x-default" href="http://phaet.example/story/">' in html
    Shop.objects.update(domain_state=DomainState.PENDING)
    assert '<link rel="canonical" href="http://phaet.otop.test:8000/">' in page(
        client, "/", "phaet.otop.test:8000"
    )


def test_the_canonical_address_answers(client: Client, shop: Shop) -> None:
    html = page(client, "/shops/phaet/")
    canonical = re.search(r'rel="canonical" href="http://([^/]+)(/[^"]*)"', html)
    assert canonical is not None
    assert client.get(canonical[2], HTTP_HOST=canonical[1]).status_code == 200


def test_the_first_page_shows_the_whole_shop(client: Client, shop: Shop) -> None:
    product = make_product(shop, star=5, made_to_order=True)
    html = page(client, "/shops/phaet/")
    for words in (
        "กลุ่มทอผ้าย้อมครามบ้านแพด",
        "อ.คำตากล้า จ.สกลนคร",
        "“ครามดีต้องเลี้ยงทุกวัน”",
        "หม้อครามที่ไม่เคยดับ",
        "แม่บุญมี",
        "หมู่ 1 ต.แพด อ.คำตากล้า จ.สกลนคร 47250",
        "ทุกวัน 8.00–18.00 น.",
        product.title,
        "OTOP 5",
        "฿2,000",
    ):
        assert words in html, words
    assert "ย่อหน้าสอง" in html
    assert "ย่อหน้าสาม" not in html
    assert 'href="tel:+66-81-234-5678"' in html
    assert 'href="https://line.me/R/ti/p/~banphaet"' in html
    assert "ย่อหน้าสาม" in page(client, "/shops/phaet/story/")


def test_the_shop_chooses_the_order_of_its_sections(client: Client, shop: Shop) -> None:
    make_product(shop)
    Shop.objects.update(section_order=["place", "no such section", "people", "people"])
    html = page(client, "/shops/phaet/")
    ids = ["find-us", "people", "featured", "story"]
    positions = [html.index(f'id="{name}"') for name in ids]
    assert positions == sorted(positions)


@pytest.mark.parametrize("theme", Theme.values)
@pytest.mark.parametrize("motif", Motif.values)
def test_theme_and_motif_are_class_names(client: Client, shop: Shop, theme: str, motif: str) -> None:
    Shop.objects.update(theme=theme, motif=motif)
    html = page(client, "/shops/phaet/")
    assert f"shop-site theme-{theme}" in html
    assert f"strip motif-{motif}" in html
    assert "style=" not in html


def test_an_empty_shop_says_so_and_shows_a_way_out(client: Client) -> None:
    make_shop("empty", section_order=["story"])
    for path in ("", "products/"):
        assert "/shops/?province=47" in page(client, f"/shops/empty/{path}")
    assert page(client, "/shops/empty/story/")
    assert page(client, "/shops/empty/contact/")


@pytest.mark.parametrize("path", ["", "products/", "story/", "contact/"])
def test_a_closed_shop_says_until_when_and_offers_nothing(client: Client, shop: Shop, path: str) -> None:
    product = make_product(shop)
    Shop.objects.filter(pk=shop.pk).update(status=ShopStatus.CLOSED, closed_until=dt.date(2026, 12, 3))
    cards.refresh([product.pk])
    html = page(client, f"/shops/phaet/{path}")
    assert "3 ธ.ค. 2569" in html
    assert product.title not in html


def test_a_suspended_shop_says_so_and_is_not_indexed(client: Client, shop: Shop) -> None:
    product = make_product(shop)
    Shop.objects.filter(pk=shop.pk).update(status=ShopStatus.SUSPENDED)
    cards.refresh([product.pk])
    response = client.get("/en/shops/phaet/")
    html = response.content.decode()
    assert "This shop is suspended." in html
    assert '<meta name="robots" content="noindex">' in html
    assert product.info.name_en not in html
    assert "<url>" not in client.get("/sitemap.xml", HTTP_HOST="phaet.example").content.decode()


def test_what_people_typed_is_text(client: Client, shop: Shop) -> None:
    Shop.objects.update(
        name_th="<b>ร้าน</b>", story_th="<script>alert(1)</script>", quote_th="<i>", address="<u>"
    )
    for path in ("", "products/", "story/", "contact/"):
        html = page(client, f"/shops/phaet/{path}")
        assert "<b>ร้าน" not in html
        assert "<script>alert" not in html
        assert "<u>" not in html
        assert "<i>”" not in html


class TestProducts:
    @pytest.fixture(autouse=True)
    def goods(self, shop: Shop) -> None:
        make_product(shop, title="ผ้าแพงห้าดาว", price=1290, star=5, category="textile/silk")
        make_product(shop, title="ผ้าถูกสี่ดาว", price=90, star=4, category="textile/cotton")
        make_product(shop, title="ผ้าไม่มีดาว", price=500, category="textile/cotton")
        make_product(make_shop("other"), title="ของร้านอื่น", star=5)

    @pytest.mark.parametrize(
        ("state", "shown"),
        [
            ("", {"ผ้าแพงห้าดาว", "ผ้าถูกสี่ดาว", "ผ้าไม่มีดาว"}),
            ("?star=5", {"ผ้าแพงห้าดาว"}),
            ("?star=5&star=0", {"ผ้าแพงห้าดาว", "ผ้าไม่มีดาว"}),
            ("?category=textile/cotton", {"ผ้าถูกสี่ดาว", "ผ้าไม่มีดาว"}),
            ("?category=textile/cotton&star=4", {"ผ้าถูกสี่ดาว"}),
            ("?price_min=100&price_max=1000", {"ผ้าไม่มีดาว"}),
            ("?price_min=cheap&star=nine&sort=odd&page=zz", {"ผ้าแพงห้าดาว", "ผ้าถูกสี่ดาว", "ผ้าไม่มีดาว"}),
            ("?price_min=NaN&price_max=Infinity&page=-1", {"ผ้าแพงห้าดาว", "ผ้าถูกสี่ดาว", "ผ้าไม่มีดาว"}),
            ("?category=no/such&page=99999999", set()),
            ("?category=%00&star=%00", {"ผ้าแพงห้าดาว", "ผ้าถูกสี่ดาว", "ผ้าไม่มีดาว"}),
        ],
    )
    def test_filters(self, client: Client, state: str, shown: set[str]) -> None:
        response = client.get(f"/shops/phaet/products/{state}")
        assert response.status_code == 200
        assert {card.name_th for card in response.context["cards"]} == shown
        assert "ของร้านอื่น" not in response.content.decode()

    def test_each_facet_is_counted_without_its_own_filter(self, client: Client) -> None:
        context = client.get("/shops/phaet/products/?star=5&category=textile/cotton").context
        counts = context["counts"]
        assert (counts.all, counts.found) == (3, 0)
        assert counts.stars == {4: 1, 0: 1}
        assert [(one.code, one.count) for one in counts.categories] == [("textile/silk", 1)]

    @pytest.mark.parametrize(
        ("sort", "first"), [("price_asc", "ผ้าถูกสี่ดาว"), ("price_desc", "ผ้าแพงห้าดาว"), ("star", "ผ้าแพงห้าดาว")]
    )
    def test_sort(self, client: Client, sort: str, first: str) -> None:
        cards_shown = client.get(f"/shops/phaet/products/?sort={sort}").context["cards"]
        assert cards_shown[0].name_th == first

    def test_pages_hold_every_product_once(self, client: Client, shop: Shop) -> None:
        for _ in range(19):
            make_product(shop)
        first = client.get("/shops/phaet/products/?sort=price_asc")
        second = client.get("/shops/phaet/products/?sort=price_asc&page=2")
        shown = [card.product_id for response in (first, second) for card in response.context["cards"]]
        assert len(shown) == len(set(shown)) == 22
        assert 'href="?sort=price_asc&amp;page=2"' in first.content.decode()


class TestCost:
    @pytest.mark.parametrize("path", ["home", "products", "story", "contact"])
    def test_sql_is_the_same_for_few_and_many_products(
        self, client: Client, shop: Shop, path: str, query_counts: Any
    ) -> None:
        below = "" if path == "home" else f"{path}/"
        for more in (1, 30):
            for _ in range(more):
                product = make_product(shop, star=5)
            ProductPicture.objects.create(product=product, name="demo/village-1", kind=PictureKind.PLACE)
            for host, root in HOMES:
                with query_counts(f"shops.site.{path}"):
                    page(client, f"{root}/{below}", host)

    @pytest.mark.parametrize("path", ["", "products/?star=5", "story/", "contact/"])
    def test_a_visit_sets_no_cookie_and_is_the_same_for_all(
        self, client: Client, shop: Shop, path: str
    ) -> None:
        make_product(shop)
        response = client.get(f"/{path}", HTTP_HOST="phaet.otop.test")
        assert not response.cookies
        assert "Cookie" not in response.get("Vary", "")


class TestSearchEngines:
    def test_the_sitemap_of_a_shop_lists_its_pages_at_its_home(self, client: Client, shop: Shop) -> None:
        response = client.get("/sitemap.xml", HTTP_HOST="phaet.example")
        found = re.findall(r"<loc>([^<]+)</loc>", response.content.decode())
        paths = ("", "products/", "story/", "contact/")
        assert response["Content-Type"] == "application/xml"
        assert sorted(found) == sorted(
            f"http://phaet.example{language}/{path}" for path in paths for language in ("", "/en")
        )

    def test_robots_of_a_shop_names_its_sitemap(self, client: Client, shop: Shop) -> None:
        words = client.get("/robots.txt", HTTP_HOST="phaet.example").content.decode()
        assert "Sitemap: http://phaet.example/sitemap.xml" in words
        assert "Disallow: /basket/" in words

    def test_the_marketplace_lists_its_pages_and_products(self, client: Client, shop: Shop) -> None:
        product = make_product(shop)
        index = client.get("/sitemap.xml").content.decode()
        assert re.findall(r"<loc>([^<]+)</loc>", index) == [
            "http://testserver/sitemap-pages.xml",
            "http://testserver/sitemap-products-1.xml",
        ]
        products = client.get("/sitemap-products-1.xml").content.decode()
        assert f"<loc>http://testserver/products/{product.slug}-{product.pk}/</loc>" in products
        pages = client.get("/sitemap-pages.xml").content.decode()
        assert "<loc>http://testserver/en/places/northeast/sakon-nakhon/</loc>" in pages
        assert client.get("/sitemap-products-2.xml").status_code == 404
        assert "Sitemap: http://testserver/sitemap.xml" in client.get("/robots.txt").content.decode()


def test_the_tabs_are_the_sections_of_the_vocabulary() -> None:
    """A template stands for each section that a shop may name."""
    from django.template.loader import get_template

    for key in Section.values:
        get_template(f"catalogue/shop_site/sections/{key}.html")


class TestProductPage:
    @pytest.mark.parametrize("host", ["phaet.otop.test", "phaet.example"])
    def test_a_product_is_shown_in_the_frame_of_its_shop(self, client: Client, shop: Shop, host: str) -> None:
        product = make_product(shop)
        make_product(make_shop("other", tambon=shop.tambon), title="ของร้านอื่น")
        path = f"/products/{product.slug}-{product.pk}/"
        html = page(client, path, host)
        assert "shop-site theme-indigo" in html
        assert f'<link rel="canonical" href="http://otop.test{path}">' in html
        assert "ของร้านอื่น" not in html
        for link in set(links(html)):
            if link.startswith("/") and not link.startswith("/media/"):
                assert client.get(link, HTTP_HOST=host).status_code == 200, link

    def test_a_product_of_another_shop_is_404(self, client: Client, shop: Shop) -> None:
        other = make_product(make_shop("other"))
        assert (
            client.get(f"/products/{other.slug}-{other.pk}/", HTTP_HOST="phaet.otop.test").status_code == 404
        )
        assert client.get(f"/products/wrong-{other.pk}/", HTTP_HOST="phaet.otop.test").status_code == 404
        assert client.get(f"/products/{other.slug}-{other.pk}/").status_code == 200

    def test_a_wrong_slug_leads_to_the_right_one_on_the_same_host(self, client: Client, shop: Shop) -> None:
        product = make_product(shop)
        response = client.get(f"/products/wrong-{product.pk}/", HTTP_HOST="phaet.otop.test")
        assert (response.status_code, response["Location"]) == (
            301,
            f"/products/{product.slug}-{product.pk}/",
        )

    def test_a_subdomain_fills_the_shared_basket(self, client: Client, shop: Shop) -> None:
        product = make_product(shop)
        html = page(client, f"/products/{product.slug}-{product.pk}/", "phaet.otop.test")
        assert 'action="/basket/add/"' in html
        response = client.post(
            "/basket/add/",
            {"product": product.pk, "quantity": 1},
            HTTP_HOST="phaet.otop.test",
            headers={"Origin": "http://phaet.otop.test", "Sec-Fetch-Site": "same-origin"},
        )
        assert response.status_code == 302
        assert {cookie["domain"] for cookie in response.cookies.values()} == {".otop.test"}
        assert client.get("/basket/badge/", HTTP_HOST="phaet.otop.test").status_code == 200

    def test_an_own_domain_sends_the_buyer_to_the_marketplace(self, client: Client, shop: Shop) -> None:
        product = make_product(shop)
        path = f"/products/{product.slug}-{product.pk}/"
        html = page(client, f"/en{path}", "phaet.example")
        assert f'href="http://otop.test/en{path}"' in html
        assert 'data-testid="add-to-basket"' not in html
        refused = client.post("/basket/add/", {"product": product.pk}, HTTP_HOST="phaet.example")
        assert refused.status_code == 404
        assert not refused.cookies

    def test_cost(self, client: Client, shop: Shop, query_counts: Any) -> None:
        product = make_product(shop, star=5)
        path = f"/products/{product.slug}-{product.pk}/"
        page(client, path, "phaet.otop.test")
        with query_counts("shops.site.product.warm"):
            page(client, path, "phaet.otop.test")
