"""Searches: one round trip for all that a page asks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from search.engines.base import EngineUnavailable, Json, NoIndex, RequestRefused
from search.engines.elasticsearch.client import Cluster
from search.engines.elasticsearch.generations import Generations


class ElasticsearchEngine:
    """`search.engines.base.Engine` on a cluster. Raises EngineUnavailable and its children only."""

    name = "elasticsearch"

    def __init__(self, cluster: Cluster) -> None:
        self.cluster = cluster
        self._generations = Generations(cluster)
        self._metas: dict[str, Mapping[str, Any]] = {}

    def search(self, index: str, body: Json) -> Json:
        full_name = self.cluster.full_name(index)
        answer = self.cluster.ask(
            lambda client: (
                client.search(
                    index=full_name,
                    body={**body, "timeout": self.cluster.server_timeout},
                    allow_partial_search_results=False,
                ).body
            )
        )
        return checked(answer)

    def search_many(self, index: str, bodies: Sequence[Json]) -> list[Json]:
        if not bodies:
            return []
        if len(bodies) == 1:
            return [self.search(index, bodies[0])]
        lines: list[Mapping[str, Any]] = []
        for body in bodies:
            lines.append({"allow_partial_search_results": False})
            lines.append({**body, "timeout": self.cluster.server_timeout})
        full_name = self.cluster.full_name(index)
        answer = self.cluster.ask(lambda client: client.msearch(index=full_name, searches=lines).body)
        answers = answer.get("responses") if isinstance(answer, dict) else None
        if not isinstance(answers, list) or len(answers) != len(bodies):
            raise EngineUnavailable("odd answer to several searches")
        return [checked(each) for each in answers]

    def generation(self, index: str) -> str:
        return self._generations.current(index)

    def meta(self, index: str) -> Mapping[str, Any]:
        version = index if "-" in index else self._generations.active(index)
        found = self._metas.get(version)
        if found is None:
            found = self._metas[version] = self._fetch_meta(version)
        return found

    def probe(self) -> None:
        """The cluster searches again. An index that is not there yet is no reason to wait."""
        try:
            self.search("*", {"query": {"match_all": {}}, "size": 0, "track_total_hits": False})
        except NoIndex:
            return

    def close(self) -> None:
        self.cluster.close()

    def server_version(self) -> str:
        """Of the node that answers, for `/readyz`."""
        return self.cluster.ask(lambda client: str(client.info()["version"]["number"]))

    def _fetch_meta(self, version: str) -> Mapping[str, Any]:
        full_name = self.cluster.full_name(version)

        def question(client: Any) -> Mapping[str, Any]:
            answer = client.indices.get_mapping(index=full_name)
            return answer[full_name]["mappings"]["_meta"]["meta"]

        return self.cluster.ask(question)


def checked(answer: Any) -> Json:
    """The answer, whole: every shard took part, in time, and it looks like one."""
    if not isinstance(answer, dict):
        raise EngineUnavailable("odd answer: not an object")
    if "error" in answer:
        raise refusal(answer)
    try:
        whole = not answer["timed_out"] and not answer["_shards"]["failed"]
        hits = answer["hits"]["hits"]
    except (KeyError, TypeError) as error:
        raise EngineUnavailable("odd answer: no hits") from error
    if not isinstance(hits, list):
        raise EngineUnavailable("odd answer: no list of hits")
    if not whole:
        raise RequestRefused("the server had no time for this search")
    return answer


def refusal(answer: Json) -> EngineUnavailable:
    """What the error of one search among several means."""
    status = answer.get("status")
    told = str(answer["error"])[:500]
    if status == 404:
        return NoIndex(told)
    return RequestRefused(told) if status == 400 else EngineUnavailable(told)
