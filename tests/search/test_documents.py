"""The documents of the index and the numbers that order them."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from search.documents import LAST_ID, PRODUCTS, Record, order_key, to_document
from search.text.analyser import analyser_for

RECORD = Record(
    id=7,
    name_th="ผ้าไหม",
    province="36",
    region="northeast",
    categories=("textile", "textile/silk"),
    star=5,
    standards=("tcps", "gi"),
    price_satang=450_000,
    stock_state="in_stock",
    rank=11_000,
    created=1_700_000_000,
    shop_slug="ban-a",
)


def document(record: Record = RECORD) -> dict:
    return to_document(record, analyser_for(()))


def test_has_only_fields_of_the_schema() -> None:
    made = document()
    assert made.keys() <= {"id", *(field.name for field in PRODUCTS.fields)}
    assert (made["star"], made["category"], made["standard"], made["cold"]) == (
        "5", ["textile", "textile/silk"], ["gi", "tcps"], "0",
    )  # fmt: skip
    assert "ผ้าไหม" in made["word"].split()


def test_leaves_out_what_is_not_known() -> None:
    made = document(Record(id=1, name_th="ผ้า"))
    assert not {"price", "province", "standard", "shop", "programme"} & made.keys()


def test_digest_changes_with_anything_that_is_searched() -> None:
    digests = {
        document(record)["digest"]
        for record in (
            RECORD,
            replace(RECORD, name_th="ผ้าฝ้าย"),
            replace(RECORD, price_satang=None),
            replace(RECORD, stock_state="sold_out"),
            replace(RECORD, star=4),
        )
    }
    assert len(digests) == 5
    assert document()["digest"] == document()["digest"]


def test_orders_are_unique_and_put_products_without_a_price_last() -> None:
    records = [
        replace(RECORD, id=number, price_satang=price, star=star, rank=rank)
        for number, (price, star, rank) in enumerate(product((None, 0, 100, 100_000), (0, 5), (0, 9)), 1)
    ]
    made = [(record, document(record)) for record in records]

    def ids(name: str) -> list[int]:
        assert len({found[name] for _, found in made}) == len(made)
        return [record.id for record, found in sorted(made, key=lambda pair: -pair[1][name])]

    none = 10**12
    price = {record.id: none if record.price_satang is None else record.price_satang for record in records}
    dear = {number: -1 if value == none else value for number, value in price.items()}
    by_id = {record.id: record for record in records}
    assert ids("by_cheap") == sorted(by_id, key=lambda one: (price[one], one))
    assert ids("by_dear") == sorted(by_id, key=lambda one: (-dear[one], one))
    assert ids("by_rank") == sorted(by_id, key=lambda one: (-by_id[one].rank, one))
    assert ids("by_star") == sorted(by_id, key=lambda one: (-by_id[one].star, -by_id[one].rank, one))


def test_refuses_ids_that_an_order_cannot_hold() -> None:
    assert order_key(2**34 - 1, LAST_ID) < 2**63
    with pytest.raises(ValueError, match="does not fit"):
        document(replace(RECORD, id=LAST_ID + 1))
