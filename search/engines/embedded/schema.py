"""tantivy's fields for an index, and documents for its writer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import blake2b

import tantivy

from search.documents import FieldKind, Schema
from search.engines.base import Document

ID = "id"
# All tokens and keywords are cut by this one of tantivy's own, which cuts at ASCII's blanks. It must
# be one of its own: filters of aggregations know no others.
CUTTER = "whitespace"
# Blanks inside a keyword's value are kept as characters of the private use area.
BLANKS = {ord(blank): 0xE000 + place for place, blank in enumerate(" \t\n\f\r")}
UNBLANKS = {kept: blank for blank, kept in BLANKS.items()}
# Keywords of so many different values that how many of them there are needs a column of numbers
# beside (`number_of`). A document has at most one.
NUMEROUS = {"shop"}
NUMBER_BITS = 48
# Keywords of a handful of values: a table of the pairs of two of them is small.
SCARCE = {"star", "region", "standard", "stock", "cold"}


def build(kinds: Mapping[str, FieldKind]) -> tantivy.Schema:
    """Token fields are cut at spaces and nothing else; no analyser takes part.

    The id is a signed integer: deleting by a term of an unsigned field deletes nothing.
    """
    builder = tantivy.SchemaBuilder()
    builder.add_integer_field(ID, indexed=True, fast=True)
    for name, kind in kinds.items():
        match kind:
            case FieldKind.TOKENS:
                builder.add_text_field(name, tokenizer_name=CUTTER, index_option="basic")
            case FieldKind.SCORED:
                builder.add_text_field(name, tokenizer_name=CUTTER, index_option="freq")
            case FieldKind.KEYWORD:
                builder.add_text_field(name, fast=True, tokenizer_name=CUTTER, index_option="basic")
                if name in NUMEROUS:
                    builder.add_integer_field(numbered(name), fast=True)
            case FieldKind.INTEGER:
                builder.add_integer_field(name, indexed=True, fast=True)
            case FieldKind.STORED:
                builder.add_text_field(name, stored=True, tokenizer_name="raw", index_option="basic")
    return builder.build()


def register(index: tantivy.Index) -> None:
    """What a writer of `index` needs to know: the values of a keyword are found one by one, but
    stand in the column that is counted as one, which is ten times faster to count."""
    whole = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.raw()).build()
    index.register_fast_field_tokenizer(CUTTER, whole)


def kept(value: str) -> str:
    """A keyword's value as it stands in the index."""
    return value.translate(BLANKS)


def joined(values: Iterable[str]) -> str:
    """All values of a keyword as one text, the same for the same values."""
    return " ".join(sorted({kept(value) for value in values}))


def parts(text: str) -> list[str]:
    """The values of `joined`."""
    return [value.translate(UNBLANKS) for value in text.split(" ")]


def numbered(name: str) -> str:
    """The column that holds `number_of` a keyword's value."""
    return f"{name}_number"


def number_of(value: str) -> int:
    """A number below 2**NUMBER_BITS, the same for the same value and spread evenly."""
    return int.from_bytes(blake2b(value.encode(), digest_size=NUMBER_BITS // 8).digest(), "big")


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
        if kind is FieldKind.INTEGER:
            made.add_integer(name, int(value))
        elif kind is FieldKind.KEYWORD:
            values = joined([value] if isinstance(value, str) else map(str, value))
            if values:
                made.add_text(name, values)
                if name in NUMEROUS:
                    made.add_integer(numbered(name), number_of(values))
        else:
            made.add_text(name, value)
    return made
