"""Money is exact to the satang."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marketplace.common.money import (
    InexactMoney,
    format_baht,
    from_satang,
    quantize,
    split_satang,
    to_satang,
)
from marketplace.common.templatetags.money import baht, baht_satang


@given(st.integers(min_value=-(10**14), max_value=10**14))
def test_satang_survive_the_way_to_baht_and_back(satang):
    assert to_satang(from_satang(satang)) == satang


@pytest.mark.parametrize("amount", [Decimal("0.005"), Decimal("NaN"), Decimal("Infinity")])
def test_an_inexact_amount_is_refused(amount):
    with pytest.raises(InexactMoney):
        to_satang(amount)


@pytest.mark.parametrize(
    ("total", "weights", "parts"),
    [
        (100, [1, 1, 1], [34, 33, 33]),
        (-100, [1, 1, 1], [-34, -33, -33]),
        (5, [0, 0], [3, 2]),
        (7, [0, 1], [0, 7]),
        (10, [Decimal("0.5"), Decimal("1.5")], [3, 7]),  # 2.5 and 7.5: the tie goes to the first
        (0, [3, 4], [0, 0]),
    ],
)
def test_a_split_by_hand(total, weights, parts):
    assert split_satang(total, weights) == parts


@given(
    st.integers(min_value=-(10**9), max_value=10**9),
    st.lists(st.integers(min_value=0, max_value=10**7), min_size=1, max_size=12),
)
def test_a_split_adds_up_and_stays_within_one_satang(total, weights):
    parts = split_satang(total, weights)
    assert sum(parts) == total
    whole = sum(weights)
    for part, weight in zip(parts, weights, strict=True):
        if whole:
            assert abs(part * whole - total * weight) < whole
        if whole and not weight:
            assert part == 0


@pytest.mark.parametrize("weights", [[], [1, -1]])
def test_a_split_without_sense_is_refused(weights):
    with pytest.raises(ValueError, match="weight"):
        split_satang(100, weights)


@pytest.mark.parametrize(
    ("amount", "shown"),
    [
        (Decimal(1290), "฿1,290"),
        (Decimal("1290.00"), "฿1,290"),
        (Decimal("1290.5"), "฿1,290.50"),
        (Decimal("1234567.005"), "฿1,234,567.01"),
        (0, "฿0"),
        (Decimal(-50), "-฿50"),
    ],
)
def test_a_price_as_people_write_it(amount, shown):
    assert format_baht(amount) == shown


def test_satang_can_be_forced_or_left_out():
    assert format_baht(1290, satang=True) == "฿1,290.00"
    assert format_baht(Decimal("1290.50"), satang=False) == "฿1,291"
    assert quantize(Decimal("0.125")) == Decimal("0.13")


def test_the_filters_show_nothing_for_no_price():
    assert (baht(None), baht_satang(None)) == ("", "")
    assert (baht(Decimal(89)), baht_satang(Decimal(89))) == ("฿89", "฿89.00")
