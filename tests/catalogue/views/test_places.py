"""The map of Thailand, its regions and provinces, down to a tambon."""

import re
from typing import Any

import pytest
from django.test import Client

from catalogue.choices import CertificateKind, PictureKind, Programme
from catalogue.models import ProductPicture, ProgrammeMembership
from catalogue.selectors import places as selectors
from catalogue.services import cards
from shops.models import Province
from shops.services import places
from tests.factories import make_certificate, make_product, make_shop, make_tambon

pytestmark = pytest.mark.django_db

SAKON = "/places/northeast/sakon-nakhon/"
PHAET = f"{SAKON}kham-ta-kla/phaet/"


@pytest.fixture
def provinces() -> None:
    Province.objects.bulk_create(places.read().provinces, ignore_conflicts=True)


def page(client: Client, path: str) -> str:
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


@pytest.mark.parametrize(("prefix", "name"), [("", "สกลนคร"), ("/en", "Sakon Nakhon")])
def test_the_map_names_and_links_all_provinces_twice(
    client: Client, provinces: None, prefix: str, name: str
) -> None:
    html = page(client, f"{prefix}/places/")
    found = re.findall(rf'href="({prefix}/places/[a-z]+/[a-z-]+/)"', html)
    assert len(found) == 2 * 77
    assert len(set(found)) == 77
    assert f"<title>{name}</title>" in html
    assert html.count(f">{name}<") == 2


def test_every_province_has_its_page(client: Client, provinces: None) -> None:
    for province in Province.objects.all():
        assert client.get(f"/places/{province.region}/{province.slug}/").status_code == 200


@pytest.mark.parametrize("region", ["north", "northeast", "central", "south"])
def test_regions(client: Client, provinces: None, region: str) -> None:
    html = page(client, f"/places/{region}/")
    inside = Province.objects.filter(region=region)
    for province in inside:
        assert f'href="/places/{region}/{province.slug}/"' in html
    assert f"/products/?region={region}&amp;star=5" in html


@pytest.mark.parametrize(
    "path",
    [
        "/places/east/",
        "/places/north/sakon-nakhon/",
        "/places/northeast/nowhere/",
        f"{SAKON}nowhere/",
        f"{SAKON}kham-ta-kla/nowhere/",
        "/places/northeast/chiang-mai/kham-ta-kla/phaet/",
        "/places/northeast/%00/",
    ],
)
def test_places_that_are_not_there_are_404(client: Client, provinces: None, path: str) -> None:
    make_tambon()
    assert client.get(path).status_code == 404


class TestProvince:
    @pytest.fixture(autouse=True)
    def goods(self, provinces: None) -> None:
        shop = make_shop("phaet", name_th="กลุ่มทอผ้าบ้านแพด")
        best = make_product(shop, title="ผ้าห้าดาว", star=5, category="textile/silk")
        make_product(shop, title="ผ้าไม่มีดาว", category="textile/silk")
        make_certificate(best, CertificateKind.GI)
        ProgrammeMembership.objects.create(product=best, programme=Programme.OTOP_NEXT, year=2567)
        ProductPicture.objects.create(product=best, name="demo/village-1", kind=PictureKind.PLACE)
        other = make_product(make_shop("elsewhere", tambon="500101"), title="ของเชียงใหม่", star=4)
        cards.refresh([best.pk, other.pk])

    def test_figures_and_links(self, client: Client) -> None:
        html = page(client, SAKON)
        figures = re.findall(r"<dt>([^<]+)</dt><dd>([^<]+)</dd>", html)
        assert figures == [("สินค้าที่มีดาว", "1"), ("ร้านที่เปิดขาย", "1"), ("สินค้า OTOP NEXT", "1")]
        for link in (
            "/products/?province=47&amp;star=5",
            "/products/?province=47&amp;standard=gi",
            "/products/?province=47&amp;category=textile/silk",
            "/shops/?province=47",
            "/shops/phaet/",
            f"{SAKON}kham-ta-kla/",
            "/places/northeast/nakhon-phanom/",
        ):
            assert f'href="{link}"' in html, link
        assert "ผ้าห้าดาว" in html
        assert "ของเชียงใหม่" not in html
        assert "demo/village-1" in html

    def test_the_ladder_counts_each_level(self, client: Client) -> None:
        rungs = client.get(SAKON).context["rungs"]
        assert [(rung.star, rung.count) for rung in rungs] == [(5, 1), (4, 0), (3, 0), (2, 0), (1, 0)]

    def test_amphoe_and_tambon(self, client: Client) -> None:
        for path in (f"{SAKON}kham-ta-kla/", PHAET):
            html = page(client, path)
            assert "ผ้าห้าดาว" in html
            assert "ผ้าไม่มีดาว" in html
            assert "ของเชียงใหม่" not in html
            assert "กลุ่มทอผ้าบ้านแพด" in html
        assert f'href="{PHAET}"' in page(client, f"{SAKON}kham-ta-kla/")

    def test_english(self, client: Client) -> None:
        html = page(client, f"/en{PHAET}")
        assert "Tambon Phaet" in html
        assert f'<link rel="alternate" hreflang="th" href="http://testserver{PHAET}">' in html
        assert f'<link rel="canonical" href="http://testserver/en{PHAET}">' in html

    @pytest.mark.parametrize(
        ("path", "name"),
        [
            ("/places/", "places.index"),
            ("/places/northeast/", "places.region"),
            (SAKON, "places.province"),
            (f"{SAKON}kham-ta-kla/", "places.amphoe"),
            (PHAET, "places.tambon"),
            ("/shops/", "shops.directory"),
        ],
    )
    def test_cost_is_the_same_with_more_products(
        self, client: Client, path: str, name: str, query_counts: Any
    ) -> None:
        with query_counts(name):
            page(client, path)
        for number in range(12):
            make_product(make_shop(f"more-{number}"), star=number % 6)
        with query_counts(name):
            page(client, path)

    @pytest.mark.parametrize("path", ["/places/", "/places/northeast/", SAKON, PHAET, "/shops/"])
    def test_a_visit_sets_no_cookie(self, client: Client, path: str) -> None:
        response = client.get(path)
        assert not response.cookies
        assert "Cookie" not in response.get("Vary", "")


def test_bangkok_has_khet_and_khwaeng(client: Client, provinces: None) -> None:
    make_product(make_shop("bang-rak", tambon="100402"))
    html = page(client, "/places/central/bangkok/")
    assert "เลือกตามเขต" in html
    tambon = make_tambon("100402")
    below = page(client, f"/places/central/bangkok/{tambon.amphoe.slug}/{tambon.slug}/")
    assert f"แขวง{tambon.name_th}" in below
    assert f"เขต{tambon.amphoe.name_th}" in below


def test_a_province_without_products_shows_its_neighbours(client: Client, provinces: None) -> None:
    html = page(client, "/places/south/phuket/")
    assert "ยังไม่มีสินค้าวางขาย" in html
    assert 'href="/places/south/phang-nga/"' in html


def test_neighbours_are_mutual_and_of_the_country() -> None:
    pairs = selectors._neighbours()
    assert set(pairs) == {province.code for province in places.read().provinces}
    for code, others in pairs.items():
        assert others
        assert code not in others
        for other in others:
            assert code in pairs[other], (code, other)
