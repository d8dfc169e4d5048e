"""Milliseconds of the engine alone, in a process of its own: `python -m tests.benchmarks.engine_times`.

Asks the site's active index (VAR_DIR, ELASTICSEARCH_URL) as a page does, and prints one JSON object.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from dataclasses import replace
from itertools import islice
from pathlib import Path

from .searching import queries
from .servers import memory_mb

WARM_UP = 60


def main() -> None:
    import django

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--queries", type=int, default=1000)
    options = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "marketplace.settings")
    django.setup()

    from django.http import QueryDict

    from search.engines import router
    from search.evaluation.metrics import percentile
    from search.evaluation.trial import Pinned
    from search.filters import Vocabulary, parse
    from search.selectors.reading import current_reading

    reading = current_reading(router.engine())
    engine = Pinned(reading.engine, "products")
    reading = replace(reading, engine=engine)
    vocabulary = Vocabulary(provinces=(), categories=(), is_shop=lambda slug: False)
    asked = [parse(QueryDict(each), vocabulary)[0] for each in islice(queries(), WARM_UP + options.queries)]
    of_engine: list[float] = []
    whole: list[float] = []
    for number, query in enumerate(asked):
        before, started = engine.seconds, time.perf_counter()
        reading.find(query)
        if number >= WARM_UP:
            whole.append((time.perf_counter() - started) * 1000)
            of_engine.append((engine.seconds - before) * 1000)
    told = {
        "queries": len(of_engine),
        "engine_p50_ms": round(percentile(of_engine, 0.5), 2),
        "engine_p95_ms": round(percentile(of_engine, 0.95), 2),
        "find_p50_ms": round(percentile(whole, 0.5), 2),
        "find_p95_ms": round(percentile(whole, 0.95), 2),
        **memory_mb(Path("/proc/self")),
    }
    print(json.dumps(told))  # noqa: T201 -- read by the bench


if __name__ == "__main__":
    main()
