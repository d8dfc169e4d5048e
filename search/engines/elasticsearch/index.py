"""Versions of an index on the cluster: made, filled, swapped, compared and dropped.

A version is one index whose mapping carries its `meta`; the schema's name is an alias of the
active one. Every document has a stamp (external versioning): an order that a frozen server
carries out late, after its sender gave it up, never overwrites a newer document.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import Any

from elasticsearch import BadRequestError, Elasticsearch

from search.documents import Schema
from search.engines.base import Document, NoIndex, Version
from search.engines.elasticsearch.bulk import Action, send
from search.engines.elasticsearch.client import MERGE_SECONDS, PATIENCE_SECONDS, Cluster
from search.engines.elasticsearch.generations import Generations
from search.engines.elasticsearch.mapping import mapping_of, settings_of

_BULK = 500
_PAGE = 5_000


class ElasticsearchStore:
    """`search.engines.base.Store` on a cluster. Raises EngineUnavailable and its children only."""

    name = "elasticsearch"

    def __init__(self, cluster: Cluster, *, shards: int = 1) -> None:
        self.cluster = cluster
        self._shards = shards
        self._generations = Generations(cluster)

    def create(self, schema: Schema, meta: Mapping[str, Any]) -> str:
        name = f"{schema.name}-{dt.datetime.now(dt.UTC):%Y%m%d-%H%M%S-%f}"
        self.cluster.tell(
            lambda client: client.indices.create(
                index=self.cluster.full_name(name),
                mappings=mapping_of(schema, meta),
                settings=settings_of(self._shards),
                aliases={self.cluster.write_alias(name): {"is_write_index": True}},
            )
        )
        return name

    def write(self, version: str, documents: Iterable[Document], removed: Iterable[int] = ()) -> None:
        alias = self.cluster.write_alias(version)
        actions = _actions(documents, removed)
        wrote = False
        while batch := list(islice(actions, _BULK)):
            self.cluster.tell(
                lambda client, batch=batch: send(client, alias, batch), seconds=PATIENCE_SECONDS
            )
            wrote = True
        if wrote:
            self.cluster.tell(lambda client: client.indices.refresh(index=alias), seconds=PATIENCE_SECONDS)
            self._generations.changed(_schema_of(version))

    def load(self, version: str, batches: Iterable[Sequence[Document]]) -> int:
        """As the protocol says. The next batch is cut while the last one travels."""
        alias = self.cluster.write_alias(version)
        self._set(alias, {"index.refresh_interval": "-1"})
        written = 0
        try:
            with ThreadPoolExecutor(1, thread_name_prefix="bulk") as sender:
                underway: Future[None] | None = None
                for batch in batches:
                    actions = list(_actions(batch, ()))
                    if underway:
                        underway.result()
                    underway = sender.submit(self._send_all, alias, actions)
                    written += len(batch)
                if underway:
                    underway.result()
        finally:
            self._set(alias, {"index.refresh_interval": None})
        self.cluster.tell(lambda client: client.indices.refresh(index=alias))
        self.cluster.tell(
            lambda client: client.indices.forcemerge(index=alias, max_num_segments=1), seconds=MERGE_SECONDS
        )
        self._generations.changed(_schema_of(version))
        return written

    def activate(self, version: str) -> None:
        schema = _schema_of(version)
        alias = self.cluster.full_name(schema)
        everything = {"index": f"{alias}-*", "alias": alias, "must_exist": False}
        this = {"index": self.cluster.full_name(version), "alias": alias}
        self.cluster.tell(
            lambda client: client.indices.update_aliases(actions=[{"remove": everything}, {"add": this}])
        )
        self._generations.activated(schema, version)

    def versions(self, schema: str) -> list[Version]:
        pattern = f"{self.cluster.full_name(schema)}-*"

        def question(client: Elasticsearch) -> tuple[dict[str, Any], dict[str, Any]]:
            # Aliases match the pattern too, but only indexes come back.
            known = client.indices.get(index=pattern, features="aliases,mappings", expand_wildcards="open")
            counts = client.indices.stats(index=pattern, metric="docs", expand_wildcards="open")
            return known.body, counts.body["indices"]

        known, counts = self.cluster.tell(question, seconds=PATIENCE_SECONDS)
        active = self.cluster.full_name(schema)
        found = [
            Version(
                name=self.cluster.short_name(index),
                schema=schema,
                meta=facts["mappings"]["_meta"]["meta"],
                documents=counts[index]["primaries"]["docs"]["count"] if index in counts else 0,
                is_active=active in facts["aliases"],
            )
            for index, facts in known.items()
            if facts["mappings"].get("_meta", {}).get("schema") == schema
        ]
        return sorted(found, key=lambda version: version.name, reverse=True)

    def drop(self, version: str) -> None:
        alias, index = self.cluster.full_name(_schema_of(version)), self.cluster.full_name(version)

        def order(client: Elasticsearch) -> bool:
            if client.indices.exists_alias(index=index, name=alias):
                return False
            client.indices.delete(index=index)
            return True

        if not self.cluster.tell(order):
            raise ValueError(f"{version} is being searched")

    def digests(self, version: str) -> Iterator[tuple[int, str]]:
        index = self.cluster.full_name(version)
        self.cluster.tell(lambda client: client.indices.refresh(index=index))
        pit = self.cluster.tell(lambda client: client.open_point_in_time(index=index, keep_alive="5m"))["id"]
        try:
            after: list[Any] | None = None
            while True:
                hits = self._page(pit, after)
                for hit in hits:
                    yield int(hit["_id"]), hit["_source"].get("digest") or ""
                if len(hits) < _PAGE:
                    return
                after = hits[-1]["sort"]
        finally:
            self.cluster.tell(lambda client: client.close_point_in_time(id=pit))

    def _page(self, pit: str, after: list[Any] | None) -> list[dict[str, Any]]:
        body: dict[str, Any] = {
            "pit": {"id": pit, "keep_alive": "5m"},
            "size": _PAGE,
            "sort": [{"id": "asc"}],
            "_source": ["digest"],
            "track_total_hits": False,
        }
        if after:
            body["search_after"] = after
        answer = self.cluster.tell(
            lambda client: client.search(body=body, allow_partial_search_results=False).body
        )
        return answer["hits"]["hits"]

    def _send_all(self, alias: str, actions: Sequence[Action]) -> None:
        for start in range(0, len(actions), _BULK):
            part = actions[start : start + _BULK]
            self.cluster.tell(lambda client, part=part: send(client, alias, part))

    def _set(self, alias: str, settings: Mapping[str, Any]) -> None:
        def order(client: Elasticsearch) -> None:
            try:
                client.indices.put_settings(index=alias, settings=settings)
            except BadRequestError as error:
                raise NoIndex(str(error)) from error

        self.cluster.tell(order)


def _schema_of(version: str) -> str:
    return version.partition("-")[0]


def _actions(documents: Iterable[Document], removed: Iterable[int]) -> Iterator[Action]:
    for document in documents:
        yield Action(document["id"], document)
    for document_id in removed:
        yield Action(document_id, None)
