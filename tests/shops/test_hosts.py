"""Which host is whose, and what each one serves."""

from typing import Any

import pytest
from django.test import Client, RequestFactory

from shops.choices import DomainState, ShopStatus
from shops.selectors import hosts
from tests.factories import make_product, make_shop

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def base_domain(settings: Any) -> None:
    settings.BASE_DOMAIN = "otop.test"
    settings.SHARED_COOKIE_DOMAIN = ".otop.test"
    settings.SITE_ORIGIN = ""


def get(client: Client, path: str, host: str, **extra: Any) -> Any:
    return client.get(path, HTTP_HOST=host, **extra)


@pytest.mark.parametrize(
    "host",
    [
        "",
        "nobody.otop.test",
        "elsewhere.example",
        ".otop.test",
        "a.phaet.otop.test",
        "bad host",
        "b\u00e4d.test",
        "under_score.otop.test",
        "phaet.otop.test:notaport",
        "[::1",
        "[fe80::1]:8000",
        "10.0.0.1",
        "-",
        "%00",
        "\x00",
        "phaet.otop.test/evil",
        "user@phaet.otop.test",
        "otop.test.evil.example",
        "xotop.test",
    ],
)
@pytest.mark.parametrize("path", ["/", "/en/", "/products/"])
def test_a_host_of_nobody_gets_the_house_404(client: Client, host: str, path: str) -> None:
    make_shop("phaet")
    response = client.get(path, HTTP_HOST=host)
    assert response.status_code == 404
    assert "404.html" in [template.name for template in response.templates]
    assert "Set-Cookie" not in response.headers
    assert not response.cookies


@pytest.mark.parametrize(
    "host",
    ["phaet.otop.test", "phaet.otop.test:8000", "PHAET.OTOP.TEST", "phaet.otop.test.", "Phaet.Otop.Test:80"],
)
def test_the_subdomain_in_any_spelling_is_the_shop(client: Client, host: str) -> None:
    make_shop("phaet", name_th="กลุ่มทอผ้าบ้านแพด")
    response = get(client, "/", host)
    assert response.status_code == 200
    assert response.context["shop"].slug == "phaet"


@pytest.mark.parametrize("host", ["otop.test", "testserver", "localhost:8000", "127.0.0.1", "[::1]:8000"])
def test_the_marketplace_answers_on_its_own_hosts(client: Client, host: str) -> None:
    make_shop("phaet")
    assert get(client, "/shops/phaet/", host).status_code == 200


def test_the_page_of_nobody_speaks_the_language_of_its_path_and_points_to_the_marketplace(
    client: Client,
) -> None:
    get(client, "/en/", "testserver")
    thai = get(client, "/", "nobody.otop.test:8000").content.decode()
    english = get(client, "/en/", "nobody.otop.test").content.decode()
    assert '<html lang="th">' in thai
    assert 'href="http://otop.test:8000/"' in thai
    assert '<html lang="en">' in english
    assert 'href="http://otop.test/en/"' in english


@pytest.mark.parametrize(
    ("state", "status"),
    [
        (DomainState.VERIFIED, 200),
        (DomainState.PENDING, 404),
        (DomainState.FAILED, 404),
        (DomainState.NONE, 404),
    ],
)
def test_only_a_verified_own_domain_answers(client: Client, state: str, status: int) -> None:
    make_shop("phaet", own_domain="khram-phaet.example", domain_state=state)
    assert get(client, "/", "khram-phaet.example").status_code == status


@pytest.mark.parametrize("status", [ShopStatus.DRAFT, ShopStatus.IN_REVIEW, ShopStatus.ENDED])
@pytest.mark.parametrize("page", ["", "products/", "story/", "contact/"])
def test_a_shop_that_is_not_public_is_404_in_every_home(client: Client, status: str, page: str) -> None:
    make_shop("phaet", status=status, own_domain="phaet.example", domain_state=DomainState.VERIFIED)
    for host, path in (
        ("testserver", f"/shops/phaet/{page}"),
        ("phaet.otop.test", f"/{page}"),
        ("phaet.example", f"/{page}"),
    ):
        assert get(client, path, host).status_code == 404


def test_probes_answer_on_any_host(client: Client) -> None:
    assert get(client, "/healthz", "10.0.0.1").status_code == 200


@pytest.mark.parametrize("path", ["/basket/", "/places/", "/shops/", "/en/places/?x=1", "/checkout/"])
def test_pages_of_the_marketplace_are_redirects_on_a_shop_host(client: Client, path: str) -> None:
    make_shop("phaet")
    response = get(client, path, "phaet.otop.test:8000")
    assert (response.status_code, response["Location"]) == (302, f"http://otop.test:8000{path}")


def test_no_form_of_the_marketplace_is_taken_on_a_shop_host(client: Client) -> None:
    make_shop("phaet")
    assert client.post("/places/", HTTP_HOST="phaet.otop.test").status_code == 404


def test_staff_desks_are_not_on_a_shop_host(client: Client) -> None:
    make_shop("phaet")
    for path in ("/staff/", "/staff/oscar/", "/seller/"):
        assert get(client, path, "phaet.otop.test").status_code == 404


def test_forms_of_a_shop_host_may_lead_to_the_marketplace(client: Client) -> None:
    make_shop("phaet")
    policy = get(client, "/", "phaet.otop.test")["Content-Security-Policy"]
    assert "form-action 'self' http://otop.test" in policy


def test_requests_know_whose_site_they_are_on(client: Client) -> None:
    make_shop("phaet", own_domain="phaet.example", domain_state=DomainState.VERIFIED)
    seen = {}
    for host, path in (("testserver", "/shops/phaet/"), ("phaet.otop.test", "/"), ("phaet.example", "/")):
        request = get(client, path, host).wsgi_request
        seen[host] = (request.shop.slug, request.is_shop_host, request.basket_is_shared, request.site_origin)
    assert seen == {
        "testserver": ("phaet", False, True, ""),
        "phaet.otop.test": ("phaet", True, True, "http://otop.test"),
        "phaet.example": ("phaet", True, False, "http://otop.test"),
    }


def test_without_a_shared_cookie_no_basket_is_filled_on_a_subdomain(client: Client, settings: Any) -> None:
    settings.SHARED_COOKIE_DOMAIN = None
    make_shop("phaet")
    assert get(client, "/", "phaet.otop.test").wsgi_request.basket_is_shared is False


def test_a_wildcard_of_allowed_hosts_does_not_hide_the_shops(client: Client, settings: Any) -> None:
    settings.MARKETPLACE_HOSTS = [".otop.test"]
    make_shop("phaet")
    assert get(client, "/", "phaet.otop.test").context["shop"].slug == "phaet"
    assert get(client, "/shops/phaet/", "www.otop.test").status_code == 200


def test_split_host_never_raises() -> None:
    request = RequestFactory().get("/", HTTP_HOST="what ever")
    assert hosts.split_host(request) == ("", "")


def test_unknown_hosts_with_many_products_cost_one_query(
    client: Client, django_assert_num_queries: Any
) -> None:
    make_product()
    with django_assert_num_queries(1):
        get(client, "/", "nobody.otop.test")
    with django_assert_num_queries(0):
        get(client, "/", "bad host")
