"""Filters in tantivy's own query language, which is how its aggregations take them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import tantivy

from search.documents import FieldKind
from search.engines.base import Json
from search.engines.embedded.schema import kept


def written(clause: Json, kinds: Mapping[str, FieldKind]) -> str | None:
    """The filter as text; None when it holds more than facets do."""
    [(name, body)] = clause.items()
    match name:
        case "term":
            [(field, given)] = body.items()
            return _one_of(field, [given["value"] if isinstance(given, dict) else given], kinds)
        case "terms":
            [(field, values)] = ((key, value) for key, value in body.items() if key != "boost")
            return _one_of(field, values, kinds)
        case "range":
            return _range(body, kinds)
        case "bool" if set(body) == {"filter"} and body["filter"]:
            each = [written(inner, kinds) for inner in body["filter"]]
            return None if None in each else f"({' AND '.join(filter(None, each))})"
    return None


def _one_of(field: str, values: Sequence[Any], kinds: Mapping[str, FieldKind]) -> str | None:
    if kinds.get(field) is not FieldKind.KEYWORD or not values:
        return None
    each = (kept(str(value)).replace("\\", "\\\\").replace('"', '\\"') for value in values)
    return "(" + " OR ".join(f'{field}:"{value}"' for value in each) + ")"


def _range(body: Json, kinds: Mapping[str, FieldKind]) -> str | None:
    [(field, given)] = body.items()
    if kinds.get(field) is not FieldKind.INTEGER or not given or set(given) - {"gte", "lte"}:
        return None
    if min(given.values()) < 0:
        return None
    return f"{field}:[{given.get('gte', '*')} TO {given.get('lte', '*')}]"


def documents(clause: Json, kinds: Mapping[str, FieldKind], searcher: tantivy.Searcher) -> int:
    """About how many documents are gone through to find those that meet a filter of `written`."""
    [(name, body)] = clause.items()
    if name == "bool":
        return sum(documents(inner, kinds, searcher) for inner in body["filter"])
    if name == "range":
        return searcher.num_docs
    [(field, given)] = ((key, value) for key, value in body.items() if key != "boost")
    values = given if name == "terms" else [given["value"] if isinstance(given, dict) else given]
    return sum(searcher.doc_freq(field, kept(str(value))) for value in values)
