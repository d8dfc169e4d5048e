"""The home page: what it shows, what leaves it by itself, what it costs."""

import json

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from catalogue.choices import AssessmentStatus
from catalogue.services import cards
from cms.models import CuratedProduct, CuratedSelection, HomePage
from cms.models.sections import home_sections
from cms.services.pages import block, ensure_pages
from shops.choices import ShopStatus
from shops.models import Shop
from shops.services import shops as shop_services
from tests.factories import make_assessment, make_product, make_shop
from tests.query_counts import Counter

pytestmark = pytest.mark.django_db


@pytest.fixture
def selection() -> CuratedSelection:
    """A home page in both languages with one selection of three qualifying products."""
    ensure_pages()
    selection = CuratedSelection.objects.create(title_th="คัดสรร", title_en="Chosen", live=True)
    for place in range(3):
        product = make_product(star=5, title=f"ผ้าคัดสรร {place}", info={"name_en": f"Chosen cloth {place}"})
        CuratedProduct.objects.create(selection=selection, product=product, sort_order=place)
    for page in HomePage.objects.all():
        page.body = json.dumps(
            [
                block("stars", {"title": "ดาว"}),
                block("picks", {"title": "คัดสรร", "selection": selection.pk, "limit": 10}),
            ]
        )
        page.save()
    return selection


def shown(client: Client, path: str = "/") -> str:
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


def test_both_languages_show_the_selection_in_order(client: Client, selection: CuratedSelection) -> None:
    thai, english = shown(client), shown(client, "/en/")
    assert [thai.index(f"ผ้าคัดสรร {n}") for n in range(3)] == sorted(
        thai.index(f"ผ้าคัดสรร {n}") for n in range(3)
    )
    assert "Chosen cloth 1" in english
    assert 'lang="en"' in english


@pytest.mark.parametrize("cause", ["sold_out", "suspended", "alcohol", "three_stars"])
def test_what_stops_qualifying_leaves_by_itself(
    client: Client, selection: CuratedSelection, cause: str
) -> None:
    product = selection.items.all()[1].product
    if cause == "sold_out":
        product.stockrecords.update(num_in_stock=0)
    elif cause == "suspended":
        shop_services.change_status(product.shop, ShopStatus.SUSPENDED, by=None, reason="test")
    elif cause == "alcohol":
        product.info.is_alcohol = True
        product.info.save()
    else:
        make_assessment(product, level=3, year=2569, status=AssessmentStatus.PUBLISHED)
    cards.refresh([product.pk])
    page = shown(client)
    assert "ผ้าคัดสรร 1" not in page
    assert "ผ้าคัดสรร 0" in page
    assert "ผ้าคัดสรร 2" in page


def test_an_unpublished_selection_is_not_shown(client: Client, selection: CuratedSelection) -> None:
    selection.unpublish()
    assert "ผ้าคัดสรร 0" not in shown(client)


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"star": 3}, "4 หรือ 5 ดาว"),
        ({"star": 5, "stock": 0}, "ไม่มีของพร้อมส่ง"),
        ({"star": 5, "info": {"is_alcohol": True}}, "แอลกอฮอล์"),
        ({"star": 5, "is_public": False}, "ยังไม่เผยแพร่"),
    ],
)
def test_the_desk_refuses_a_product_that_does_not_qualify(fields: dict, sentence: str) -> None:
    selection = CuratedSelection.objects.create(title_th="คัดสรร")
    slot = CuratedProduct(selection=selection, product=make_product(**fields))
    with pytest.raises(Exception, match=sentence):
        slot.clean()
    CuratedProduct(selection=selection, product=make_product(star=4)).clean()


@pytest.fixture
def every_block(selection: CuratedSelection) -> Shop:
    """The home page with a block of each kind, as the demo arranges it; the shop that it tells of."""
    shop = make_shop(cover="cover")
    make_product(shop, picture="basket", star=4)
    for page in HomePage.objects.all():
        page.body = json.dumps(
            [
                block("regions", {"title": "ภาค"}),
                block("hero", {"picture": None, "title": "คำ", "text": "คำ", "shop": shop.pk}),
                block("stars", {"title": "ดาว"}),
                block("picks", {"title": "คัดสรร", "selection": selection.pk, "limit": 10}),
                block("categories", {"title": "หมวด"}),
                block("shops", {"title": "ร้าน", "shops": [{"type": "item", "value": shop.pk}]}),
                block("maker_story", {"shop": shop.pk, "title": ""}),
                block("newest", {"title": "ใหม่", "regions": ["northeast"]}),
                block("newest", {"title": "ใหม่", "regions": []}),
                block("news", {"title": "ข่าว", "limit": 3}),
            ]
        )
        page.save()
    return shop


@pytest.mark.parametrize("others", [0, 30])
def test_home_costs_the_same_whatever_it_shows(
    client: Client, every_block: Shop, query_counts: Counter, others: int
) -> None:
    for _ in range(others):
        make_product(every_block, star=4)
    cache.clear()
    with query_counts("home.cold"):
        cold = client.get("/")
    with query_counts("home.warm"), CaptureQueriesContext(connection) as queries:
        warm = client.get("/")
    assert not cold.cookies
    assert cold.content == warm.content
    assert not any(query["sql"].startswith(("INSERT", "UPDATE", "DELETE")) for query in queries)


def test_the_newest_come_newest_first_and_by_region(client: Client, every_block: Shop) -> None:
    """They are read at once with the picks; none may leak into another shelf."""
    south = make_product(make_shop(tambon="900301"))
    home = make_product(every_block)
    drink = make_product(every_block, info={"is_alcohol": True})
    rows = HomePage.objects.first().body.raw_data
    sections = home_sections(rows, lambda limit: [])["sections"]
    picks, northern, everywhere = (
        [card.pk for card in section.cards] for section in sections if section.kind in ("picks", "newest")
    )
    assert len(picks) == 3
    assert everywhere[:2] == [home.pk, south.pk]
    assert everywhere == sorted(everywhere, reverse=True)
    assert len(everywhere) == len(northern) == 5
    assert northern[:4] == [pk for pk in everywhere if pk != south.pk]
    assert south.pk not in northern
    assert drink.pk not in everywhere


def test_every_footer_page_exists(client: Client) -> None:
    ensure_pages()
    for path in (
        "programme",
        "programme/otop-next",
        "programme/partners",
        "stars",
        "stars/steps",
        "stars/standards",
        "help/ordering",
        "help/paying",
        "help/returns",
        "help/sellers",
        "help/open-a-shop",
        "help/fees",
        "privacy",
        "terms",
        "news",
    ):
        for prefix in ("/", "/en/"):
            assert client.get(f"{prefix}{path}/").status_code == 200, path


def test_staff_desks_open(admin_client: Client) -> None:
    ensure_pages()
    for name in (
        "wagtailadmin_home",
        "wagtailsnippets_cms_curatedselection:add",
        "product_chooser:choose",
        "shop_chooser:choose",
    ):
        assert admin_client.get(reverse(name)).status_code == 200, name
