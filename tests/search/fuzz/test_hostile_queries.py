"""Whatever stands in the address, lists, a shop's search, the suggestions and the count answer, quickly,
and never with a 500.

`make fuzz` asks 50,000 among 3,000 products; the plain run a few hundred of each kind.
"""

from __future__ import annotations

import json
import os
import runpy
import time
from pathlib import Path
from random import Random
from typing import Any

import pytest
from django.test import Client

from search.evaluation.metrics import percentile
from search.selectors.engine import IndexEngine, engine
from tests.factories.cards import make_cards
from tests.factories.index import make_index

from . import hostile

ROOT = Path(__file__).resolve().parents[3]
QUERIES = int(os.environ.get("FUZZ_QUERIES", "1600"))
CARDS = int(os.environ.get("FUZZ_CARDS", "150"))
PARTS = 8
LONGEST_SECONDS = 1.0
# Django itself refuses more than a thousand parameters.
ANSWERS = {200, 204, 301, 302, 400, 404}
COUNT = "/products/count/"
PATHS = (*["/products/"] * 5, "/en/products/", "/products/suggest/", "/shops/{shop}/search/", COUNT)
ACCEPTS = ("text/html", "text/html", "application/json")

pytestmark = [pytest.mark.django_db, pytest.mark.timeout(max(60, QUERIES // PARTS))]


def ask(client: Client, rng: Random, shop: str) -> tuple[int, float, str]:
    """Status, seconds and what was asked. Seconds are of this thread's processor: other work on
    the machine must not fail a test."""
    path, accept, asked = rng.choice(PATHS).format(shop=shop), rng.choice(ACCEPTS), hostile.query_string(rng)
    started = time.thread_time()
    if path == COUNT:
        form = "application/x-www-form-urlencoded"
        response = client.post(path, asked, content_type=form, headers={"origin": "http://testserver"})
    else:
        response = client.get(path, QUERY_STRING=asked, headers={"accept": accept})
    return response.status_code, time.thread_time() - started, f"{path}?{asked[:300]}"


@pytest.mark.parametrize("part", range(PARTS))
def test_no_query_breaks_or_stalls_a_page(settings: Any, tmp_path: Path, part: int) -> None:
    shop = make_cards(CARDS, seed=part)[0].shop_slug
    make_index(settings, tmp_path)
    assert isinstance(engine(), IndexEngine)
    client = Client(raise_request_exception=False)
    # As a worker starts: with the words read, and nothing left that a collection walks through.
    runpy.run_path(str(ROOT / "gunicorn.conf.py"))["when_ready"](None)
    client.get("/products/?q=pha mai")
    rng = Random(f"fuzz:{part}")
    answers = [ask(client, rng, shop) for _ in range(QUERIES // PARTS)]
    assert [asked for status, _, asked in answers if status not in ANSWERS] == []
    assert [(seconds, asked) for _, seconds, asked in answers if seconds > LONGEST_SECONDS] == []
    assert sum(status in (200, 204) for status, _, _ in answers) > len(answers) * 0.8
    # Still the engine's answers: nothing made it give up.
    assert isinstance(engine(), IndexEngine)
    _report(part, answers)


def _report(part: int, answers: list[tuple[int, float, str]]) -> None:
    """Figures for people, when FUZZ_REPORT names a folder."""
    folder = os.environ.get("FUZZ_REPORT")
    if not folder:
        return
    times = [seconds * 1000 for _, seconds, _ in answers]
    worst = max(answers, key=lambda answer: answer[1])
    told = {
        "queries": len(answers),
        "p50_ms": round(percentile(times, 0.5), 1),
        "p99_ms": round(percentile(times, 0.99), 1),
        "worst_ms": round(worst[1] * 1000, 1),
        "worst": worst[2],
        "answers": {str(code): sum(status == code for status, _, _ in answers) for code in sorted(ANSWERS)},
    }
    Path(folder).mkdir(parents=True, exist_ok=True)
    (Path(folder) / f"fuzz-{part}.json").write_text(json.dumps(told, ensure_ascii=False, indent=1))


def test_a_broken_page_would_be_told(settings: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: an error in the view is a 500 here, not an exception that stops the test."""

    def fails(*_given: Any, **_options: Any) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("search.views.public.read_page", fails)
    client = Client(raise_request_exception=False)
    assert client.get("/products/").status_code == 500
