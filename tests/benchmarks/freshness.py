"""How long a change takes to be found: `python -m tests.benchmarks.freshness [--seconds 30] [--rate 20] [--burst]`.

Changes prices in the database that the environment names (they are put back), with the drainer
of that installation beside it: `run_schedule`, or a Celery worker with beat when a broker is
named. `--burst` queues every product as an import does, first. Prints one JSON object.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from random import Random
from typing import Any

import django

PATIENCE_SECONDS = 60
POLL_SECONDS = 0.02


def drainer() -> list[str]:
    """The command that keeps the index right in this installation."""
    if os.environ.get("CELERY_BROKER_URL"):
        worker = ["--loglevel", "WARNING", "--concurrency", "2", "--queues", "search,celery", "--beat"]
        return [sys.executable, "-m", "celery", "--app", "marketplace", "worker", *worker]
    return [sys.executable, "manage.py", "run_schedule"]


@contextmanager
def draining() -> Iterator[None]:
    process = subprocess.Popen(drainer(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()


class Watch:
    """Asks the engine again and again for each change that was committed and not found yet."""

    def __init__(self, engine: Any) -> None:
        self.engine = engine
        self.waiting: dict[
            int, tuple[int, float]
        ] = {}  # price in satang and moment of the commit, by product
        self.seconds: list[float] = []
        self.lock = threading.Lock()
        self.done = threading.Event()
        self.thread = threading.Thread(target=self.look, daemon=True)
        self.thread.start()

    def committed(self, product_id: int, satang: int) -> None:
        with self.lock:
            self.waiting[product_id] = (satang, time.monotonic())

    def look(self) -> None:
        while not self.done.wait(POLL_SECONDS):
            with self.lock:
                asked = list(self.waiting.items())
            for product_id, (satang, since) in asked:
                terms = [{"term": {"id": {"value": product_id}}}, {"term": {"price": {"value": satang}}}]
                body = {"query": {"bool": {"filter": terms}}, "size": 0, "track_total_hits": True}
                if self.engine.search("products", body)["hits"]["total"]["value"]:
                    self.seconds.append(time.monotonic() - since)
                    with self.lock:
                        del self.waiting[product_id]

    def end(self) -> int:
        """How many changes were never found, after some patience."""
        until = time.monotonic() + PATIENCE_SECONDS
        while self.waiting and time.monotonic() < until:
            time.sleep(0.1)
        self.done.set()
        self.thread.join()
        return len(self.waiting)


def change(watch: Watch, *, seconds: float, rate: float) -> tuple[int, int]:
    """`rate` products a second have a new price, each another one. The prices are put back.

    Returns how many were never found, and how many rows waited when the last one was.
    """
    from catalogue.models import Product
    from catalogue.services import products
    from search.services import queue
    from shops.models import StockRecord

    priced = StockRecord.objects.filter(product__structure=Product.STANDALONE, price__isnull=False)
    found = list(priced.filter(product__card__price__isnull=False).values_list("product_id", "price"))
    wanted = min(round(seconds * rate), len(found))
    chosen = Random(1).sample(found, wanted)
    goods = Product.objects.in_bulk([product_id for product_id, _ in chosen])
    begun = time.monotonic()
    for number, (product_id, price) in enumerate(chosen):
        time.sleep(max(0.0, begun + number / rate - time.monotonic()))
        new = price + Decimal("0.37")
        products.set_price(goods[product_id], new)
        watch.committed(product_id, int(new * 100))
    missed = watch.end()
    left = queue.lag().waiting
    for product_id, price in chosen:
        products.set_price(goods[product_id], price)
    return missed, left


def percentile(values: list[float], part: float) -> float:
    return round(sorted(values)[min(len(values) - 1, int(part * len(values)))], 2) if values else 0.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--rate", type=float, default=20)
    parser.add_argument("--burst", action="store_true", help="queue every product first, as an import does")
    options = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "marketplace.settings")
    django.setup()
    from search.engines import router
    from search.services import queue
    from search.services.product_index import PRODUCT_INDEX

    with draining():
        until = time.monotonic() + PATIENCE_SECONDS
        queue.add([1])  # the drainer is at work when this is gone
        while queue.lag().waiting and time.monotonic() < until:
            time.sleep(0.1)
        queued = PRODUCT_INDEX.every_id() if options.burst else []
        queue.add(queued)
        watch = Watch(router.engine())
        missed, left = change(watch, seconds=options.seconds, rate=options.rate)
    facts = {
        "engine": router.engine().name,
        "changes": len(watch.seconds),
        "never_found": missed,
        "burst": len(queued),
        "burst_left_at_the_end": left,
        "p50_seconds": percentile(watch.seconds, 0.5),
        "p95_seconds": percentile(watch.seconds, 0.95),
        "longest_seconds": percentile(watch.seconds, 1.0),
    }
    sys.stdout.write(json.dumps(facts) + "\n")


if __name__ == "__main__":
    main()
