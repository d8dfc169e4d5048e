"""How numbers of orders and telephones are written on a page."""

import pytest
from django.utils import translation

from checkout.templatetags.orders import spaced, unbroken


@pytest.mark.parametrize(
    ("language", "number", "words"),
    [
        ("th", "K7QM24XD9PQR", "K7QM-24XD-9PQR"),
        ("th", "K7QM24XD9PQR-1", "K7QM-24XD-9PQR · พัสดุ 1"),
        ("en", "K7QM24XD9PQR-12", "K7QM-24XD-9PQR · parcel 12"),
    ],
)
def test_the_parcel_of_an_order_is_named(language: str, number: str, words: str) -> None:
    with translation.override(language):
        assert spaced(number) == words


def test_a_telephone_number_stays_on_one_line() -> None:
    assert unbroken("<b> 081-234-5678, 40000") == (
        '&lt;b&gt; <span class="nowrap">081-234-5678</span>, 40000'
    )
