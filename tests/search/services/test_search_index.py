"""`manage.py search_index`: what other programs read from it, and when it exits with 1."""

from __future__ import annotations

import json
from decimal import Decimal
from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from catalogue.services import products
from search.engines import router
from search.models import QueuedProduct
from search.services import indexing, rebuild
from search.services.product_index import PRODUCT_INDEX
from tests.factories import make_product

pytestmark = pytest.mark.django_db


def run(*arguments: str) -> Any:
    out = StringIO()
    call_command("search_index", *arguments, "--json", stdout=out)
    return json.loads(out.getvalue())


def refused(*arguments: str) -> tuple[Any, int]:
    """What it printed, and its exit code, of a call that ends with an error."""
    out = StringIO()
    with pytest.raises(CommandError) as caught:
        call_command("search_index", *arguments, "--json", stdout=out)
    return json.loads(out.getvalue() or "null"), caught.value.returncode


def test_from_nothing_to_checked() -> None:
    make_product()
    facts = run("status")
    assert (facts["engine"], facts["engine_is_up"], facts["waiting"]) == ("embedded", True, 1)
    assert facts["indexes"][0]["why_stale"] == "there is none yet"
    assert refused("check") == (None, 1)
    assert refused("rollback") == (None, 1)

    built = run("rebuild", "--index=products")["indexes"]
    assert [(each["index"], each["documents"]) for each in built] == [("products", 1)]
    assert run("rebuild", "--index=products", "--if-stale") == {"indexes": []}
    (status,) = run("status", "--index=products")["indexes"]
    assert (status["version"], status["documents"], status["is_current"]) == (built[0]["version"], 1, True)
    assert run("check", "--index=products")["differences"] == 0


def test_status_names_an_engine_that_is_down(settings: Any) -> None:
    settings.ELASTICSEARCH_HOSTS = ["http://127.0.0.1:9"]
    router.forget()
    facts = run("status")
    assert (facts["engine"], facts["engine_is_up"], facts["indexes"]) == ("elasticsearch", False, [])
    router.forget()


def test_drain(built: Any) -> None:
    make_product()
    make_product()
    facts = run("drain")
    assert (facts["written"], facts["removed"], facts["failed"], facts["waiting"]) == (2, 0, 0, 0)


def test_drain_asks_an_engine_that_has_nothing_to_write(settings: Any) -> None:
    facts = run("drain")
    assert (facts["engine_is_up"], facts["waiting"]) == (True, 0)
    settings.ELASTICSEARCH_HOSTS = ["http://127.0.0.1:9"]
    router.forget()
    facts = run("drain")
    assert (facts["engine_is_up"], facts["waiting"], facts["batches"]) == (False, 0, 0)
    make_product()
    facts, code = refused("drain")
    assert (facts["engine_is_up"], facts["waiting"], code) == (False, 1, 1)
    router.forget()


def test_check_exits_1_on_a_difference_and_0_once_repaired(built: Any) -> None:
    product = make_product()
    indexing.drain()
    products.set_price(product, Decimal(7))
    QueuedProduct.objects.all().delete()
    facts, code = refused("check", "--index=products")
    assert (facts["differences"], code) == (1, 1)
    assert facts["indexes"][0]["differences"] == [{"id": product.pk, "problem": "wrong"}]
    assert run("check", "--index=products", "--repair")["indexes"][0]["repaired"] == 1
    assert run("check", "--index=products")["differences"] == 0


def test_rollback(built: Any) -> None:
    new = rebuild.rebuild(PRODUCT_INDEX)
    (done,) = run("rollback", "--index=products")["indexes"]
    assert (done["version"], done["replaced"]) == (new.replaced, new.version)


def test_an_unknown_index_is_refused() -> None:
    assert refused("status", "--index=nothing") == (None, 1)


def test_people_read_lines(built: Any) -> None:
    out = StringIO()
    call_command("search_index", "status", "--index=products", stdout=out)
    lines = out.getvalue().splitlines()
    assert lines == [
        "engine embedded: up",
        f"products: {built.version}, 0 documents, up to date, idle",
        "outbox: 0 waiting (0 single), oldest 0.0 s, 0 parked, 0 stuck",
    ]
