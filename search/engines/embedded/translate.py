"""Elasticsearch's query clauses, as far as `search.query` uses them, as tantivy queries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import tantivy
from tantivy import Occur, Query

from search.documents import FieldKind
from search.engines.base import Json
from search.engines.embedded.nearness import similar
from search.engines.embedded.schema import ID, kept

# Lucene dropped the factor (k1 + 1) of BM25, which ranks nothing; tantivy keeps it.
BM25_FACTOR = 2.2
SMALLEST, LARGEST = -(2**63), 2**63 - 1
# What each clause may hold.
BOOST = frozenset({"boost"})
WRAPPED = BOOST | {"filter"}
BEST = BOOST | {"queries", "tie_breaker"}
VALUED = BOOST | {"value"}
LISTED = BOOST | {"values"}
EXISTING = BOOST | {"field"}
EDGES = frozenset({"gt", "gte", "lt", "lte", "boost"})
SLIPS = frozenset({"value", "fuzziness", "prefix_length", "max_expansions", "transpositions"})
BOOLS = BOOST | {"must", "should", "filter", "must_not", "minimum_should_match"}
# Up to this many values are asked for one by one; tantivy's set of terms reads all their
# documents at once, which takes milliseconds and pays for long lists only.
FEW = 64


class UnknownClause(ValueError):
    """The body holds something that this translator does not know: a mistake in the builder."""


class Translator:
    """Makes queries for one snapshot of one index.

    Each clause has two forms: `scored` gives the points that Elasticsearch gives, `matching`
    finds the same documents without any. The second one leaves out all that only scores, and
    is many times faster to count with.
    """

    def __init__(
        self, schema: tantivy.Schema, searcher: tantivy.Searcher, kinds: Mapping[str, FieldKind]
    ) -> None:
        self.schema = schema
        self.searcher = searcher
        self.kinds = {**kinds, ID: FieldKind.INTEGER}

    def scored(self, clause: Json) -> Query:
        """Raises UnknownClause."""
        name, body = _only(clause)
        match name:
            case "match_all":
                return Query.const_score_query(
                    Query.all_query(), float(_checked(body, BOOST).get("boost", 1.0))
                )
            case "bool":
                return self._scored_bool(body)
            case "constant_score":
                inner = self.matching(_checked(body, WRAPPED)["filter"])
                return Query.const_score_query(inner, float(body.get("boost", 1.0)))
            case "dis_max":
                made = [self.scored(each) for each in _checked(body, BEST)["queries"]]
                best = Query.disjunction_max_query(made, body.get("tie_breaker", 0.0)) if made else nothing()
                return _boosted(best, body.get("boost", 1.0))
            case "term" if self.kinds.get(_only(body)[0]) is FieldKind.SCORED:
                field, value, boost = _term(body)
                made = Query.term_query(self.schema, field, str(value), "freq")
                return _boosted(made, boost / BM25_FACTOR)
            case "terms" | "range" | "exists" | "ids" | "match_none":
                # Elasticsearch does not score these, it gives each hit the boost.
                given = _only(body)[1] if name == "range" else body
                return Query.const_score_query(self.matching(clause), float(given.get("boost", 1.0)))
        raise UnknownClause(f"{name!r} has no score here; put it below constant_score")

    def matching(self, clause: Json) -> Query:
        """Raises UnknownClause."""
        name, body = _only(clause)
        match name:
            case "match_all":
                return Query.all_query()
            case "match_none":
                return nothing()
            case "bool":
                return self._matching_bool(body)
            case "constant_score":
                return self.matching(_checked(body, WRAPPED)["filter"])
            case "dis_max":
                return either([self.matching(each) for each in _checked(body, BEST)["queries"]])
        return self._of_field(name, body)

    # ------------------------------------------------------------ clauses of clauses

    def _scored_bool(self, body: Json) -> Query:
        must, should, filters, forbidden, least, boost = _bool(body)
        if not (must or should or filters or forbidden):
            return Query.const_score_query(Query.all_query(), float(boost))
        if least > len(should):
            return nothing()
        parts = [(Occur.Must, self.scored(each)) for each in must]
        parts += [(Occur.Must, free(self.matching(each))) for each in filters]
        parts += [(Occur.Should, self.scored(each)) for each in should]
        if not parts:
            parts.append((Occur.Must, free(Query.all_query())))
        parts += [(Occur.MustNot, self.matching(each)) for each in forbidden]
        return _boosted(Query.boolean_query(parts, least or None), boost)

    def _matching_bool(self, body: Json) -> Query:
        must, should, filters, forbidden, least, _ = _bool(body)
        if not (must or should or filters or forbidden):
            return Query.all_query()
        if least > len(should):
            return nothing()
        parts = [self.matching(each) for each in (*must, *filters)]
        if least == len(should):
            parts += [self.matching(each) for each in should]
        elif least == 1:
            parts.append(either([self.matching(each) for each in should]))
        elif least:
            options = [(Occur.Should, self.matching(each)) for each in should]
            parts.append(Query.boolean_query(options, least))
        without = [(Occur.MustNot, self.matching(each)) for each in forbidden]
        if not without:
            return both(*parts) if parts else Query.all_query()
        return Query.boolean_query([(Occur.Must, both(*parts) if parts else Query.all_query()), *without])

    # ------------------------------------------------------------ clauses on a field

    def _of_field(self, name: str, body: Json) -> Query:
        match name:
            case "term":
                field, value, _ = _term(body)
                return self._one(field, value)
            case "terms":
                return self._one_of(*_only({key: value for key, value in body.items() if key != "boost"}))
            case "ids":
                return self._one_of(ID, _checked(body, LISTED)["values"])
            case "range":
                return self._range(*_only(body))
            case "exists":
                return Query.exists_query(_checked(body, EXISTING)["field"])
            case "fuzzy":
                return self._fuzzy(*_only(body))
        raise UnknownClause(f"clause {name!r}")

    def _one(self, field: str, value: Any) -> Query:
        return Query.term_query(self.schema, field, self._as_kept(field, value), "basic")

    def _one_of(self, field: str, values: Sequence[Any]) -> Query:
        if len(values) <= FEW:
            return either([self._one(field, each) for each in values])
        return Query.term_set_query(self.schema, field, [self._as_kept(field, each) for each in values])

    def _range(self, field: str, given: Json) -> Query:
        given = dict.fromkeys(EDGES) | _checked(given, EDGES)
        if self._kind(field) is not FieldKind.INTEGER:
            raise UnknownClause(f"range over {field!r}, which is no integer")
        low = SMALLEST if given["gte"] is None else int(given["gte"])
        if given["gt"] is not None:
            low = max(low, int(given["gt"]) + 1)
        high = LARGEST if given["lte"] is None else int(given["lte"])
        if given["lt"] is not None:
            high = min(high, int(given["lt"]) - 1)
        return self.between(field, low, high)

    def _fuzzy(self, field: str, given: Json) -> Query:
        given = {"prefix_length": 0, "max_expansions": 50, "transpositions": True} | _checked(given, SLIPS)
        distance, prefix, text = int(given["fuzziness"]), int(given["prefix_length"]), str(given["value"])
        if self._kind(field) is FieldKind.INTEGER or distance not in (0, 1, 2) or not given["transpositions"]:
            raise UnknownClause(f"fuzzy {given}")
        if not distance or prefix >= len(text):
            return self._one(field, text)
        if not prefix:
            return Query.fuzzy_term_query(self.schema, field, text, distance, transposition_cost_one=True)
        known = (term for term, _ in self.searcher.terms_with_prefix(field, text[:prefix]))
        near = similar(text, known, distance=distance, most=int(given["max_expansions"]))
        return self._one_of(field, near)

    def between(self, field: str, low: int, high: int) -> Query:
        """Documents whose value is neither below `low` nor above `high`."""
        if low > high:
            return nothing()
        return Query.range_query(self.schema, field, tantivy.FieldType.Integer, low, high)

    def _as_kept(self, field: str, value: Any) -> int | str:
        kind = self._kind(field)
        if kind is FieldKind.INTEGER:
            return int(value)
        return kept(str(value)) if kind is FieldKind.KEYWORD else str(value)

    def _kind(self, name: str) -> FieldKind:
        kind = self.kinds.get(name)
        if kind is None or kind is FieldKind.STORED:
            raise UnknownClause(f"field {name!r}")
        return kind


def nothing() -> Query:
    """Matches no document."""
    return Query.empty_query()


def both(*queries: Query) -> Query:
    """Documents that match all of them. The points are the sum of theirs."""
    if len(queries) == 1:
        return queries[0]
    return Query.boolean_query([(Occur.Must, each) for each in queries])


def either(queries: Sequence[Query]) -> Query:
    """Documents that match any of them."""
    if len(queries) == 1:
        return queries[0]
    return Query.boolean_query([(Occur.Should, each) for each in queries]) if queries else nothing()


def free(query: Query) -> Query:
    """Matches the same for no points."""
    return Query.const_score_query(query, 0.0)


def _boosted(query: Query, boost: float) -> Query:
    return query if boost == 1.0 else Query.boost_query(query, float(boost))


def _only(body: Json) -> tuple[str, Any]:
    """The one name in `body` and what it holds."""
    if len(body) != 1:
        raise UnknownClause(f"one name expected in {body!r}")
    [(name, given)] = body.items()
    return name, given


def _term(body: Json) -> tuple[str, Any, float]:
    """Field, value and boost."""
    field, given = _only(body)
    if not isinstance(given, dict):
        return field, given, 1.0
    _checked(given, VALUED)
    return field, given["value"], given.get("boost", 1.0)


def _bool(
    body: Json,
) -> tuple[Sequence[Json], Sequence[Json], Sequence[Json], Sequence[Json], int, float]:
    """`must`, `should`, `filter`, `must_not`, how many of `should` are needed, and the boost."""
    _checked(body, BOOLS)
    lists = [body.get(name, ()) for name in ("must", "should", "filter", "must_not")]
    must, should, filters, forbidden = ([each] if isinstance(each, dict) else each for each in lists)
    least = int(body.get("minimum_should_match", 0))
    if should and not must and not filters:
        least = max(least, 1)
    return must, should, filters, forbidden, least, body.get("boost", 1.0)


def _checked(body: Json, known: frozenset[str]) -> Json:
    """`body`, which holds nothing but these names. One that is missing raises KeyError later."""
    if not body.keys() <= known:
        raise UnknownClause(f"{sorted(body.keys() - known)} in {sorted(body)}")
    return body
