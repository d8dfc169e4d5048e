"""The typed value of the list's address."""

from decimal import Decimal

import pytest
from django.http import QueryDict
from hypothesis import given
from hypothesis import strategies as st

from search.filters import ListQuery, Vocabulary, parse

KNOWN = Vocabulary(
    provinces=("10", "47", "50"),
    categories=("textile", "textile/silk", "textile/cotton", "food"),
    is_shop=lambda slug: slug in ("ban-phaet", "nid"),
)
NAMES = [
    "q",
    "star",
    "region",
    "province",
    "category",
    "standard",
    "price_min",
    "price_max",
    "in_stock",
    "made_to_order",
    "cold",
    "shop",
    "sort",
    "verbatim",
    "page",
]


def read(address: str) -> tuple[ListQuery, list[tuple[str, str]]]:
    return parse(QueryDict(address), KNOWN)


def test_reads_every_parameter() -> None:
    query, ignored = read(
        "q=ผ้าไหม+มัดหมี่&star=4&star=5&star=0&region=south&region=north&province=47&category=textile/silk"
        "&category=food&standard=gi&standard=tcps&price_min=100&price_max=1,290.50&in_stock=1&cold=1"
        "&made_to_order=1&shop=ban-phaet&sort=price_asc&page=3"
    )
    assert ignored == []
    assert query == ListQuery(
        text="ผ้าไหม มัดหมี่",
        stars=(5, 4, 0),
        regions=("north", "south"),
        provinces=("47",),
        categories=("food", "textile/silk"),
        standards=("tcps", "gi"),
        price_min=Decimal(100),
        price_max=Decimal("1290.50"),
        in_stock=True,
        made_to_order=True,
        cold=True,
        shop="ban-phaet",
        sort="price_asc",
        page=3,
    )
    assert query.words == ("ผ้าไหม", "มัดหมี่")


@pytest.mark.parametrize(
    "address",
    [
        "star=6", "star=-1", "star=5.0", "star=five", "region=west", "province=99", "province=4",
        "category=textile/", "category=../etc", "standard=iso", "price_min=abc", "price_min=-1",
        "price_max=1e3", "price_max=NaN", "price_max=999999999", "in_stock=yes", "shop=nobody",
        "shop=%27%20OR%201=1", "sort=cheap", "page=0", "page=-2", "page=x", "page=99999999", "page=²",
    ],
)  # fmt: skip
def test_ignores_and_tells_what_means_nothing(address: str) -> None:
    query, ignored = read(address)
    assert query == ListQuery()
    assert [name for name, _ in ignored] == [address.partition("=")[0]]


@pytest.mark.parametrize("address", ["", "price_min=&price_max=&q=", "star=", "utm_source=line&fbclid=1"])
def test_says_nothing_about_empty_fields_and_strangers(address: str) -> None:
    assert read(address) == (ListQuery(), [])


def test_reads_thai_digits_and_stray_characters() -> None:
    query, ignored = read("star=๕&price_min=%E2%80%8B๑,๐๐๐&q=  ผ้า  ไหม ")
    assert ignored == []
    assert (query.stars, query.price_min, query.text) == ((5,), Decimal(1000), "ผ้า ไหม")


def test_the_last_value_of_a_single_parameter_counts_and_the_others_are_told() -> None:
    query, ignored = read("sort=new&sort=star&shop=nid&shop=ban-phaet")
    assert (query.sort, query.shop) == ("star", "ban-phaet")
    assert ignored == [("shop", "nid"), ("sort", "new")]


def test_of_repeated_words_the_last_count_and_the_others_are_told() -> None:
    query, ignored = read("q=ผ้า&q=silk&q=&q=น้ำ")
    assert (query.text, ignored) == ("น้ำ", [("q", "ผ้า"), ("q", "silk")])
    assert read("q=ผ้า&q=%20ผ้า")[1] == []


def test_a_child_narrows_its_parent() -> None:
    assert read("category=textile&category=textile/silk&category=food")[0].categories == (
        "food",
        "textile/silk",
    )


def test_writes_its_state_back() -> None:
    query, _ = read("star=5&star=4&region=north&sort=new&page=4&q=ผ้า")
    assert query.to_query_string() == (
        "?q=%E0%B8%9C%E0%B9%89%E0%B8%B2&star=5&star=4&region=north&sort=new&page=4"
    )
    assert query.to_query_string(without=[("star", "5"), "q"]) == "?star=4&region=north&sort=new"
    assert (
        query.to_query_string(page=1) == "?q=%E0%B8%9C%E0%B9%89%E0%B8%B2&star=5&star=4&region=north&sort=new"
    )
    assert ListQuery().to_query_string() == "?"


@given(st.lists(st.tuples(st.sampled_from(NAMES), st.text(max_size=30) | st.sampled_from(
    ["1", "5", "0", "north", "47", "textile/silk", "gi", "12.50", "ban-phaet", "star", "2"]
)), max_size=12))  # fmt: skip
def test_any_address_is_read_and_reads_the_same_again(pairs: list[tuple[str, str]]) -> None:
    data = QueryDict(mutable=True)
    for name, value in pairs:
        data.appendlist(name, value)
    query, _ = parse(data, KNOWN)
    again, ignored = read(query.to_query_string()[1:])
    assert again == query
    assert ignored == []


def test_verbatim_is_part_of_the_address_but_no_filter() -> None:
    query, ignored = read("q=ตาก&verbatim=1")
    assert (query.verbatim, ignored) == (True, [])
    assert query.choices() == [("q", "ตาก")]
    assert query.to_query_string() == "?q=%E0%B8%95%E0%B8%B2%E0%B8%81&verbatim=1"
    assert query.filters().verbatim


def test_verbatim_needs_words() -> None:
    query, ignored = read("verbatim=1&star=5")
    assert (query, ignored) == (ListQuery(stars=(5,)), [])
    assert read("q=x&verbatim=maybe")[1] == [("verbatim", "maybe")]
