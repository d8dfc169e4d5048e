"""The engines that run one and the same query: Elasticsearch, or tantivy in a folder."""
