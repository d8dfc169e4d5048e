"""What load balancers and developers ask the roof: alive, ready, and what a page cost."""

import re
from pathlib import Path
from typing import Any

import pytest
from django.core.cache import caches
from django.core.exceptions import MiddlewareNotUsed
from django.db import DatabaseError, connection
from django.http import HttpResponse
from django.test import Client, RequestFactory

from marketplace.common.models import OutboxMessage
from marketplace.middleware import ServerTimingMiddleware
from search.text.analyser import analyser_for
from tests.factories.index import make_index


def test_alive_touches_no_database(client: Client):
    response = client.get("/healthz")
    assert (response.status_code, response.content) == (200, b"ok")
    assert not response.cookies


@pytest.mark.django_db
def test_ready_names_every_part_with_its_state(client: Client):
    answer = client.get("/readyz", headers={"host": "10.0.0.7"})
    assert answer.status_code == 200
    facts = answer.json()
    assert facts["ready"] is True
    assert {name: facts[name]["state"] for name in ("database", "search", "cache", "queue")} == {
        "database": "up",
        "search": "degraded",  # no index was built: the database answers
        "cache": "up",
        "queue": "up",
    }
    assert facts["search"] == {
        "state": "degraded",
        "answers": "database",
        "error": "no index yet",
        "engine": "embedded",
        "breaker": "closed",
    }
    assert facts["database"]["engine"] == connection.vendor
    assert facts["queue"]["waiting"] == OutboxMessage.objects.count() == 0


@pytest.mark.django_db
def test_ready_names_the_index_that_answers(client: Client, settings: Any, tmp_path: Path):
    index = make_index(settings, tmp_path / "index")
    assert client.get("/readyz").json()["search"] == {
        "state": "up",
        "answers": "embedded",
        "engine": "embedded",
        "generation": index.generation("products"),
        "breaker": "closed",
    }


@pytest.mark.django_db
def test_ready_tells_that_the_index_was_made_by_other_rules(
    client: Client, settings: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    make_index(settings, tmp_path / "index")
    monkeypatch.setattr(analyser_for(()), "version", "newer")
    answer = client.get("/readyz")
    assert answer.status_code == 200
    assert answer.json()["search"]["state"] == "degraded"
    assert "other rules" in answer.json()["search"]["error"]


@pytest.mark.django_db
def test_a_cache_that_is_down_makes_it_unready(client: Client, monkeypatch: pytest.MonkeyPatch):
    def refuse(*args: Any) -> None:
        raise ConnectionError("refused")

    monkeypatch.setattr(type(caches["default"]), "get", refuse)
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["cache"] == {"state": "down", "error": "ConnectionError"}
    assert answer.json()["database"]["state"] == "up"


def test_a_database_that_is_down_makes_it_unready(client: Client, monkeypatch: pytest.MonkeyPatch):
    def refuse(*args: Any) -> None:
        raise DatabaseError("gone")

    monkeypatch.setattr(connection, "cursor", refuse)
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["ready"] is False
    assert answer.json()["database"]["state"] == "down"


@pytest.mark.django_db
def test_with_debug_a_page_says_what_it_cost(settings: Any):
    settings.DEBUG = True

    def page(request: Any) -> HttpResponse:
        for _ in range(3):
            with connection.cursor() as cursor:
                cursor.execute("SELECT 1")
        return HttpResponse("x")

    response = ServerTimingMiddleware(page)(RequestFactory().get("/"))
    assert re.fullmatch(
        r'db;desc="3 queries";dur=\d+\.\d, render;dur=\d+\.\d', response.headers["Server-Timing"]
    )


def test_without_debug_it_says_nothing(settings: Any):
    settings.DEBUG = False
    with pytest.raises(MiddlewareNotUsed):
        ServerTimingMiddleware(lambda request: HttpResponse())
