"""An index on the cluster, made of a schema."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from elasticsearch.dsl import Field as DslField
from elasticsearch.dsl import Keyword, Long, Text
from elasticsearch.dsl import Mapping as DslMapping

from search.documents import Field, FieldKind, Schema
from search.engines.base import Json

_FIELDS: dict[FieldKind, Callable[[], DslField]] = {
    # Cut by us and matched by term: neither positions nor frequencies nor lengths are asked for.
    FieldKind.TOKENS: lambda: Text(analyzer="whitespace", norms=False, index_options="docs"),
    FieldKind.SCORED: lambda: Text(analyzer="whitespace", norms=True, index_options="freqs"),
    FieldKind.KEYWORD: Keyword,
    FieldKind.INTEGER: Long,
    FieldKind.STORED: lambda: Keyword(index=False, doc_values=False),
}


def mapping_of(schema: Schema, meta: Mapping[str, Any]) -> Json:
    """The mapping of a version. What is not in the schema is passed over, so that an older
    version, kept for the way back, takes the documents of newer code.
    """
    mapping = DslMapping()
    mapping.field("id", Long())
    for field in schema.fields:
        mapping.field(field.name, _FIELDS[field.kind]())
    mapping.meta("_source", includes=[field.name for field in schema.fields if _is_handed_back(field)])
    mapping.meta("dynamic", False)
    mapping.meta("_meta", schema=schema.name, meta=dict(meta))
    return mapping.to_dict()


def settings_of(shards: int) -> Json:
    """One shard counts exactly and sorts alone; docs/algorithms/facets.md says when to take more."""
    return {
        "number_of_shards": shards,
        # None on a single node, one copy of everything as soon as there are two.
        "auto_expand_replicas": "0-1",
        # Removals keep their stamps this long, against orders that arrive late.
        "gc_deletes": "1h",
    }


def _is_handed_back(field: Field) -> bool:
    return field.kind is FieldKind.STORED
