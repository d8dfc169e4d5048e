"""tantivy's fields for an index, and documents for its writer."""

from __future__ import annotations

from collections.abc import Mapping

import tantivy

from search.documents import FieldKind, Schema
from search.engines.base import Document

ID = "id"


def build(kinds: Mapping[str, FieldKind]) -> tantivy.Schema:
    """Token fields are cut at spaces and nothing else; no analyser takes part.

    The id is a signed integer: deleting by a term of an unsigned field deletes nothing.
    """
    builder = tantivy.SchemaBuilder()
    builder.add_integer_field(ID, indexed=True, fast=True)
    for name, kind in kinds.items():
        match kind:
            case FieldKind.TOKENS:
                builder.add_text_field(name, tokenizer_name="whitespace", index_option="basic")
            case FieldKind.SCORED:
                builder.add_text_field(name, tokenizer_name="whitespace", index_option="freq")
            case FieldKind.KEYWORD:
                builder.add_text_field(name, fast=True, tokenizer_name="raw", index_option="basic")
            case FieldKind.INTEGER:
                builder.add_integer_field(name, indexed=True, fast=True)
            case FieldKind.STORED:
                builder.add_text_field(name, stored=True, tokenizer_name="raw", index_option="basic")
    return builder.build()


def kinds_of(schema: Schema) -> dict[str, FieldKind]:
    """The kind of every field beside the id."""
    return {field.name: field.kind for field in schema.fields}


def to_tantivy(document: Document, kinds: Mapping[str, FieldKind]) -> tantivy.Document:
    """Raises KeyError for a document without id; None, empty text and unknown fields are left out."""
    made = tantivy.Document()
    made.add_integer(ID, int(document[ID]))
    for name, value in document.items():
        kind = kinds.get(name)
        if kind is None or value is None or value == "":
            continue
        for each in value if isinstance(value, list | tuple | set | frozenset) else (value,):
            if kind is FieldKind.INTEGER:
                made.add_integer(name, int(each))
            else:
                made.add_text(name, str(each))
    return made
