"""The search engine inside the web process: tantivy over a folder, no server.

It takes the same request bodies as Elasticsearch and answers in the same shape. Scores are 32-bit
floats; constants that are multiples of 1/1024 add up exactly in any order, so that equal matches
have equal scores on both engines.
"""

from search.engines.embedded.engine import EmbeddedEngine

__all__ = ["EmbeddedEngine"]
