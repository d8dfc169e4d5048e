"""Another shop's desk is 404 on every address and by every method; generated from the URL map."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client, override_settings
from django.urls import reverse

from checkout.models import SubOrder
from tests.architecture.guards import tenants
from tests.cast import Cast, make_cast
from tests.factories import make_product
from tests.factories.checkout import make_order

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture
def numbers(cast: Cast) -> dict[str, str]:
    """One order of goods of both shops: each shop's own sub-order number."""
    make_order(make_product(cast.shop_a), make_product(cast.shop_b))
    return {suborder.shop.slug: suborder.number for suborder in SubOrder.objects.select_related("shop")}


def signed_in(person: Any) -> Client:
    client = Client()
    client.force_login(person)
    return client


def test_the_map_is_walked():
    names = [address.name for address in tenants.desk_addresses()]
    assert {"seller:shop", "seller:orders", "seller:order"} <= set(names)


@pytest.mark.parametrize("person", ["prasert", "nid", "dara", "korn"])
def test_strangers_meet_404_everywhere(cast: Cast, numbers: dict[str, str], person: str):
    """Prasert has a shop of his own; his order's number does not open Malee's door either."""
    examples = {"slug": [cast.shop_a.slug, "no-such-shop"], "number": [*numbers.values(), "NOSUCHNUMBER-1"]}
    answers = list(tenants.strangers_answers(signed_in(getattr(cast, person)), examples))
    assert len(answers) >= 3 * len(tenants.METHODS)
    assert [answer for answer in answers if answer[2] != 404] == []


def test_own_shop_with_another_shops_order_is_404(cast: Cast, numbers: dict[str, str]):
    client = signed_in(cast.prasert)
    foreign = {"slug": cast.shop_b.slug, "number": numbers[cast.shop_a.slug]}
    for method in ("GET", "HEAD"):
        assert client.generic(method, reverse("seller:order", kwargs=foreign)).status_code == 404


def test_anonymous_visitors_are_sent_to_sign_in_whether_the_shop_exists_or_not(
    cast: Cast, numbers: dict[str, str]
):
    examples = {"slug": [cast.shop_a.slug, "no-such-shop"], "number": [*numbers.values()]}
    for method, path, status in tenants.strangers_answers(Client(), examples):
        assert status == 302, (method, path)


@pytest.mark.parametrize("person", ["malee", "somchai"])
def test_members_get_in_by_the_same_addresses(cast: Cast, numbers: dict[str, str], person: str):
    client = signed_in(getattr(cast, person))
    slug = cast.shop_a.slug
    for address in tenants.desk_addresses():
        values = {"slug": slug, "number": numbers[slug]}
        kwargs = {name: values[name] for name in address.parameters}
        assert client.get(reverse(address.name, kwargs=kwargs)).status_code == 200, address


def test_members_see_nothing_of_the_other_shop_in_a_shared_order(cast: Cast, numbers: dict[str, str]):
    page = signed_in(cast.malee).get(
        reverse("seller:order", kwargs={"slug": cast.shop_a.slug, "number": numbers[cast.shop_a.slug]})
    )
    assert cast.shop_a.name_th in page.content.decode()
    assert cast.shop_b.name_th not in page.content.decode()


def test_a_page_that_forgot_the_door_is_caught(cast: Cast):
    urlconf = "tests.architecture.offender_urls"
    examples = {"slug": [cast.shop_a.slug], "number": ["NOSUCHNUMBER-1"]}
    with override_settings(ROOT_URLCONF=urlconf):
        answers = tenants.strangers_answers(signed_in(cast.prasert), examples, urlconf)
        open_doors = {path for _method, path, status in answers if status != 404}
    assert open_doors == {f"/seller/{cast.shop_a.slug}/payouts/"}


def test_a_parameter_without_an_example_is_refused(cast: Cast):
    with pytest.raises(tenants.UnknownParameter, match="<number>"):
        list(tenants.strangers_answers(signed_in(cast.prasert), {"slug": [cast.shop_a.slug]}))
