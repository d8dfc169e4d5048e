"""How the documents of an index are made from the database: one `IndexDefinition` for each.

It joins in `search.services.indexes`; queue, rebuild, check and status then cover it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from search.documents import Schema
from search.engines.base import Document

Meta = Mapping[str, Any]


@dataclass(frozen=True)
class IndexDefinition:
    """One index: its fields and where its documents come from.

    A document's id is a positive integer and it carries "id" and "digest". `meta` is what a
    version made now is created with, and `make` is given the meta of the version that it makes
    documents for: each version is cut by its own words until it is replaced.

    With `follows_queue` the id of a document is the id of its product, and the queue keeps the
    index right. Without, its documents hang together (suggestions weigh one phrase against all):
    `every_id` names them all, and what differs is written in one go, now and then.
    """

    schema: Schema
    meta: Callable[[], dict[str, Any]]
    # Ids of all documents there should be, in the order in which a new version is filled.
    every_id: Callable[[], Sequence[int]]
    # The documents of these ids that exist; what is not returned is removed from the index.
    make: Callable[[Sequence[int], Meta], Sequence[Document]]
    follows_queue: bool = True

    @property
    def name(self) -> str:
        return self.schema.name


def expected_meta(definition: IndexDefinition) -> dict[str, Any]:
    """What a version made now is created with: the definition's own facts and the fields' hash."""
    return {**definition.meta(), "fields": fields_hash(definition.schema)}


def fields_hash(schema: Schema) -> str:
    """Differs when a field comes, goes or changes its kind."""
    text = ",".join(f"{field.name}:{field.kind.value}" for field in schema.fields)
    return hashlib.blake2b(text.encode(), digest_size=8).hexdigest()
