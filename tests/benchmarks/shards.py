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
    from django.conf import settings

    from search.documents import PRODUCTS
    from search.engines.elasticsearch import Cluster, ElasticsearchEngine, ElasticsearchStore
    from search.evaluation.files import read_corpus, read_judged
    from search.filters import ListQuery
    from search.selectors.found import find
    from search.text.analyser import analyser_for
    from tests.search.judged import sets

    with tempfile.TemporaryDirectory() as folder:
        sets.write(Path(folder), ["market"])
        corpus = read_corpus(Path(folder) / "market.corpus.jsonl")
        texts = [each.text for each in read_judged(Path(folder) / "market.judged.jsonl", corpus.ids)]
    cluster = Cluster(
        settings.ELASTICSEARCH_HOSTS, prefix=f"shards{secrets.token_hex(3)}", timeout_seconds=30
    )
    analyser = analyser_for(())
    engine = ElasticsearchEngine(cluster)
    report: dict[str, Any] = {"documents": 0, "queries": len(texts)}
    found: dict[int, list[Any]] = {}
    cut: dict[int, Any] = {}
    versions = []
    try:
        for count in (1, shards):
            store = ElasticsearchStore(cluster, shards=count)
            versions.append(version := store.create(PRODUCTS, {}))
            began = time.perf_counter()
            report["documents"] = store.load(version, many(corpus.records, analyser, copies))
            report[f"load seconds, {count} shards"] = round(time.perf_counter() - began, 1)
            store.activate(version)
            cluster.tell(
                lambda client: client.cluster.health(wait_for_no_initializing_shards=True, timeout="20s")
            )
            queries = [narrowed for text in texts for narrowed in _narrowed(ListQuery(text=text))]
            for query in queries[:40]:
                find(engine, query, analyser)  # warm
            milliseconds = []
            found[count] = []
            for query in queries:
                began = time.perf_counter()
                answer = find(engine, query, analyser)
                milliseconds.append(1000 * (time.perf_counter() - began))
                found[count].append((answer.total, answer.counts, answer.ids))
            report[f"p50 ms, {count} shards"] = round(statistics.median(milliseconds), 1)
            report[f"p95 ms, {count} shards"] = round(statistics.quantiles(milliseconds, n=20)[18], 1)
            cut[count] = _cut_off(engine)
        pairs = list(zip(found[1], found[shards], strict=True))
        report["asked"] = len(pairs)
        report["other totals"] = sum(one[0] != other[0] for one, other in pairs)
        report["other facet counts"] = sum(
            replace(one[1], shops=0) != replace(other[1], shops=0) for one, other in pairs
        )
        report["other numbers of shops"] = sum(one[1].shops != other[1].shops for one, other in pairs)
        report["other pages"] = sum(one[2] != other[2] for one, other in pairs)
        report["control, facet cut off"] = {f"{count} shards": cut[count] for count in cut}
    finally:
        for version in versions:
            full_name = cluster.full_name(version)
            cluster.tell(
                lambda client, name=full_name: client.indices.delete(index=name, ignore_unavailable=True)
            )
        cluster.close()
    return report


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
