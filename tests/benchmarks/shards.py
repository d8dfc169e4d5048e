"""A rehearsal beyond one shard: the same documents in an index of one shard and in one of several.

    ELASTICSEARCH_URL=… python -m tests.benchmarks.shards [--copies 70] [--shards 3]

Asks both the judged queries of the made-up market, compares totals, every facet count and the ids
of the first page, and prints what differed and how long each took, as one JSON object. The last
lines are the control: a `terms` facet cut off below its number of values, which only one shard counts right.
"""

from __future__ import annotations

import argparse
import json
import os
import secrets
import statistics
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

BATCH = 1000
CUT_AT = 5
WARM_UP = 40


def main() -> None:
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "marketplace.settings")
    django.setup()
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--copies", type=int, default=70)
    parser.add_argument("--shards", type=int, default=3)
    given = parser.parse_args()
    print(json.dumps(rehearse(given.copies, given.shards), ensure_ascii=False, indent=1))  # noqa: T201


def rehearse(copies: int, shards: int) -> dict[str, Any]:
    from search.filters import ListQuery

    corpus, texts = _market()
    queries = [narrowed for text in texts for narrowed in _narrowed(ListQuery(text=text))]
    report: dict[str, Any] = {"documents": 0, "queries": len(texts)}
    with _Trial(report) as trial:
        found, cut = {}, {}
        for count in (1, shards):
            trial.load(corpus.records, copies, count)
            found[count] = trial.ask(queries, count)
            cut[f"{count} shards"] = _cut_off(trial.engine)
    _compare(found[1], found[shards], report)
    report["control, facet cut off"] = cut
    return report


def _market() -> tuple[Any, list[str]]:
    """The corpus of the made-up market and its judged queries."""
    from search.evaluation.files import read_corpus, read_judged
    from tests.search.judged import sets

    with tempfile.TemporaryDirectory() as folder:
        sets.write(Path(folder), ["market"])
        corpus = read_corpus(Path(folder) / "market.corpus.jsonl")
        return corpus, [each.text for each in read_judged(Path(folder) / "market.judged.jsonl", corpus.ids)]


class _Trial:
    """Indexes of their own in the cluster, gone at the end; notes in the report how long each step took."""

    def __init__(self, report: dict[str, Any]) -> None:
        from django.conf import settings

        from search.engines.elasticsearch import Cluster, ElasticsearchEngine
        from search.text.analyser import analyser_for

        self.report = report
        prefix = f"shards{secrets.token_hex(3)}"
        self.cluster = Cluster(settings.ELASTICSEARCH_HOSTS, prefix=prefix, timeout_seconds=30)
        self.engine = ElasticsearchEngine(self.cluster)
        self.analyser = analyser_for(())
        self.versions: list[str] = []

    def __enter__(self) -> _Trial:
        return self

    def __exit__(self, *_: object) -> None:
        for version in self.versions:
            name = self.cluster.full_name(version)
            self.cluster.tell(
                lambda client, name=name: client.indices.delete(index=name, ignore_unavailable=True)
            )
        self.cluster.close()

    def load(self, records: Any, copies: int, shards: int) -> None:
        """An index of so many shards holds the copies and is the one that is asked."""
        from search.documents import PRODUCTS
        from search.engines.elasticsearch import ElasticsearchStore

        store = ElasticsearchStore(self.cluster, shards=shards)
        self.versions.append(version := store.create(PRODUCTS, {}))
        began = time.perf_counter()
        self.report["documents"] = store.load(version, many(records, self.analyser, copies))
        self.report[f"load seconds, {shards} shards"] = round(time.perf_counter() - began, 1)
        store.activate(version)
        self.cluster.tell(
            lambda client: client.cluster.health(wait_for_no_initializing_shards=True, timeout="20s")
        )

    def ask(self, queries: list[Any], shards: int) -> list[tuple[Any, Any, Any]]:
        """Total, facet counts and ids of the first page for each query."""
        from search.selectors.found import find

        for query in queries[:WARM_UP]:
            find(self.engine, query, self.analyser)
        found, milliseconds = [], []
        for query in queries:
            began = time.perf_counter()
            answer = find(self.engine, query, self.analyser)
            milliseconds.append(1000 * (time.perf_counter() - began))
            found.append((answer.total, answer.counts, answer.ids))
        self.report[f"p50 ms, {shards} shards"] = round(statistics.median(milliseconds), 1)
        self.report[f"p95 ms, {shards} shards"] = round(statistics.quantiles(milliseconds, n=20)[18], 1)
        return found


def _compare(ones: list[Any], others: list[Any], report: dict[str, Any]) -> None:
    pairs = list(zip(ones, others, strict=True))
    report["asked"] = len(pairs)
    report["other totals"] = sum(one[0] != other[0] for one, other in pairs)
    report["other facet counts"] = sum(
        replace(one[1], shops=0) != replace(other[1], shops=0) for one, other in pairs
    )
    report["other numbers of shops"] = sum(one[1].shops != other[1].shops for one, other in pairs)
    report["other pages"] = sum(one[2] != other[2] for one, other in pairs)


def many(records: Any, analyser: Any, copies: int) -> Iterator[list[dict[str, Any]]]:
    """Every record so often, under ids of its own; cut into words once. Shops multiply, too."""
    from search.documents import _orders, to_document

    batch: list[dict[str, Any]] = []
    number = 0
    for record in records:
        document = to_document(record, analyser)
        for copy in range(copies):
            number += 1
            shop = f"{record.shop_slug or record.id % 97}-{copy}"
            own = {"id": number, "shop": shop, **_orders(replace(record, id=number))}
            batch.append({**document, **own})
            if len(batch) == BATCH:
                yield batch
                batch = []
    yield batch


def _narrowed(query: Any) -> Iterator[Any]:
    yield query
    yield replace(query, stars=(5, 4), regions=("north",))


def _cut_off(engine: Any) -> Any:
    """The provinces with most products when only so many are asked for, against the whole list."""
    answers = [
        engine.search(
            "products",
            {
                "query": {"match_all": {}},
                "size": 0,
                "track_total_hits": True,
                "aggs": {"shops": {"terms": {"field": "shop", "size": size, "shard_size": size}}},
            },
        )["aggregations"]["shops"]
        for size in (CUT_AT, 60_000)
    ]
    top, whole = ([(each["key"], each["doc_count"]) for each in answer["buckets"]] for answer in answers)
    right = dict(whole)
    return {
        "wrong counts": sum(right[key] != count for key, count in top),
        "says itself by at most": answers[0]["doc_count_error_upper_bound"],
    }


if __name__ == "__main__":
    main()
