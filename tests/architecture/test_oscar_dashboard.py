"""Oscar's dashboard stays as installed: every page of it that needs no object opens for central staff."""

import pytest
from django.apps import apps
from django.test import Client
from django.urls import URLPattern, URLResolver, reverse


def names(patterns: list, namespaces: tuple[str, ...]) -> list[str]:
    found = []
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            inner = (*namespaces, pattern.namespace) if pattern.namespace else namespaces
            found += names(pattern.url_patterns, inner)
        elif isinstance(pattern, URLPattern) and pattern.name and not pattern.pattern.regex.groups:
            found.append(":".join((*namespaces, pattern.name)))
    return found


LISTS = sorted(
    name
    for name in names(apps.get_app_config("dashboard").urls[0], ("dashboard",))
    if not name.endswith(("logout", "popup")) and "step" not in name
)


def test_there_are_dashboard_pages() -> None:
    assert len(LISTS) > 30


@pytest.mark.django_db
@pytest.mark.parametrize("name", LISTS)
def test_page_opens(name: str, admin_client: Client) -> None:
    assert admin_client.get(reverse(name)).status_code in (200, 302)


@pytest.mark.django_db
def test_a_seller_is_sent_away(client: Client, django_user_model: type) -> None:
    client.force_login(django_user_model.objects.create_user("malee@otop.test"))
    assert client.get(reverse("dashboard:order-list")).status_code in (302, 403)
