"""Elasticsearch as an engine and a store: request bodies go to the cluster as they are."""

from search.engines.elasticsearch.client import Cluster
from search.engines.elasticsearch.engine import ElasticsearchEngine
from search.engines.elasticsearch.index import ElasticsearchStore

__all__ = ["Cluster", "ElasticsearchEngine", "ElasticsearchStore"]
