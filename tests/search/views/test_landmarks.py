"""A screen reader lists the search fields of a page by name, so each has one of its own."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from tests.factories import make_product, make_shop

pytestmark = pytest.mark.django_db

FORM = re.compile(r'<form\b[^>]*\brole="search"[^>]*>')
NAME = re.compile(r'\baria-label="([^"]+)"')


@pytest.mark.parametrize(
    ("path", "names"),
    [
        ("/products/", ["ค้นหาทั้งตลาด"]),
        ("/en/products/?province=36", ["Search the whole market", "Search in Chaiyaphum"]),
        ("/shops/", ["ค้นหาทั้งตลาด", "ค้นหาร้าน"]),
        ("/en/shops/", ["Search the whole market", "Search shops"]),
        ("/shops/ban-khwao/", ["ค้นในร้านนี้"]),
        ("/shops/ban-khwao/search/", ["ค้นในร้านนี้"]),
        ("/places/northeast/", ["ค้นหาทั้งตลาด", "ค้นในภาคอีสาน"]),
        ("/places/northeast/chaiyaphum/", ["ค้นหาทั้งตลาด", "ค้นในชัยภูมิ"]),
    ],
)
def test_names_of_the_search_fields(client: Client, path: str, names: list[str]) -> None:
    make_product(make_shop("ban-khwao", tambon="360101"))
    page = client.get(path)
    assert page.status_code == 200
    assert [NAME.findall(form) for form in FORM.findall(page.content.decode())] == [[name] for name in names]
