"""Elasticsearch's query clauses, as far as `search.query` uses them, as tantivy queries."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import tantivy
from tantivy import Occur, Query

from search.documents import FieldKind
from search.engines.base import Json
from search.engines.embedded.nearness import similar
from search.engines.embedded.schema import ID

# Lucene dropped the factor (k1 + 1) of BM25, which ranks nothing; tantivy keeps it.
BM25_FACTOR = 2.2
SMALLEST, LARGEST = -(2**63), 2**63 - 1


class UnknownClause(ValueError):
    """The body holds something that this translator does not know: a mistake in the builder."""


class Translator:
    """Makes queries for one state of one index."""

    def __init__(
        self, schema: tantivy.Schema, searcher: tantivy.Searcher, kinds: Mapping[str, FieldKind]
    ) -> None:
        self.schema = schema
        self.searcher = searcher
        self.kinds = {**kinds, ID: FieldKind.INTEGER}
        self._clauses: dict[str, Callable[[Any], Query]] = {
            "match_all": self._match_all,
            "match_none": self._match_none,
            "bool": self._bool,
            "constant_score": self._constant_score,
            "dis_max": self._dis_max,
            "term": self._term,
            "terms": self._terms,
            "range": self._range,
            "exists": self._exists,
            "fuzzy": self._fuzzy,
            "ids": self._ids,
        }

    def query(self, clause: Json | None) -> Query:
        """Matches and scores like Elasticsearch. Raises UnknownClause."""
        if not clause:
            return self._match_all({})
        if len(clause) != 1:
            raise UnknownClause(f"one clause expected, not {sorted(clause)}")
        [(name, body)] = clause.items()
        make = self._clauses.get(name)
        if make is None:
            raise UnknownClause(f"clause {name!r}")
        return make(body)

    def unscored(self, clause: Json | None) -> Query:
        """Matches the same and adds nothing to the score."""
        return Query.const_score_query(self.query(clause), 0.0)

    def _match_all(self, body: Json) -> Query:
        return Query.const_score_query(Query.all_query(), _take(body, boost=1.0)["boost"])

    def _match_none(self, body: Json) -> Query:
        _take(body)
        return Query.empty_query()

    def _bool(self, body: Json) -> Query:
        given = _take(body, must=(), should=(), filter=(), must_not=(), minimum_should_match=None, boost=1.0)
        should = _listed(given["should"])
        required = [(Occur.Must, self.query(each)) for each in _listed(given["must"])]
        required += [(Occur.Must, self.unscored(each)) for each in _listed(given["filter"])]
        forbidden = [(Occur.MustNot, self.query(each)) for each in _listed(given["must_not"])]
        least = _least(given["minimum_should_match"], len(should))
        if should and not required:
            least = max(least, 1)
        if least > len(should):
            return Query.empty_query()
        parts = [*required, *((Occur.Should, self.query(each)) for each in should), *forbidden]
        if not parts:
            return self._match_all({"boost": given["boost"]})
        if not required and not should:
            parts.append((Occur.Must, _free(Query.all_query())))
        made = Query.boolean_query(parts, minimum_number_should_match=least or None)
        return _boosted(made, given["boost"])

    def _constant_score(self, body: Json) -> Query:
        given = _take(body, filter=..., boost=1.0)
        return Query.const_score_query(self.query(given["filter"]), float(given["boost"]))

    def _dis_max(self, body: Json) -> Query:
        given = _take(body, queries=..., tie_breaker=0.0, boost=1.0)
        made = [self.query(each) for each in _listed(given["queries"])]
        if not made:
            return Query.empty_query()
        return _boosted(Query.disjunction_max_query(made, given["tie_breaker"]), given["boost"])

    def _term(self, body: Json) -> Query:
        name, given = _field(body)
        given = _take(given if isinstance(given, dict) else {"value": given}, value=..., boost=1.0)
        kind = self._kind(name)
        if kind is FieldKind.INTEGER:
            made = Query.term_query(self.schema, name, int(given["value"]))
            return Query.const_score_query(made, float(given["boost"]))
        option = "freq" if kind is FieldKind.SCORED else "basic"
        made = Query.term_query(self.schema, name, str(given["value"]), option)
        return _boosted(made, given["boost"] / BM25_FACTOR)

    def _terms(self, body: Json) -> Query:
        body = dict(body)
        boost = float(body.pop("boost", 1.0))
        name, values = _field(body)
        convert = int if self._kind(name) is FieldKind.INTEGER else str
        made = Query.term_set_query(self.schema, name, [convert(each) for each in values])
        return Query.const_score_query(made, boost)

    def _range(self, body: Json) -> Query:
        name, given = _field(body)
        given = _take(given, gt=None, gte=None, lt=None, lte=None, boost=1.0)
        if self._kind(name) is not FieldKind.INTEGER:
            raise UnknownClause(f"range over {name!r}, which is no integer")
        low = SMALLEST if given["gte"] is None else int(given["gte"])
        if given["gt"] is not None:
            low = max(low, int(given["gt"]) + 1)
        high = LARGEST if given["lte"] is None else int(given["lte"])
        if given["lt"] is not None:
            high = min(high, int(given["lt"]) - 1)
        return Query.const_score_query(self.between(name, low, high), float(given["boost"]))

    def _fuzzy(self, body: Json) -> Query:
        name, given = _field(body)
        given = _take(
            given,
            value=...,
            fuzziness=...,
            prefix_length=0,
            max_expansions=50,
            transpositions=True,
            boost=1.0,
        )
        distance, prefix, text = int(given["fuzziness"]), int(given["prefix_length"]), str(given["value"])
        if self._kind(name) is FieldKind.INTEGER or distance not in (0, 1, 2) or not given["transpositions"]:
            raise UnknownClause(f"fuzzy {body}")
        if not distance or prefix >= len(text):
            made = Query.term_query(self.schema, name, text, "basic")
        elif not prefix:
            made = Query.fuzzy_term_query(self.schema, name, text, distance, transposition_cost_one=True)
        else:
            near = similar(
                text,
                (term for term, _ in self.searcher.terms_with_prefix(name, text[:prefix])),
                distance=distance,
                most=int(given["max_expansions"]),
            )
            made = Query.term_set_query(self.schema, name, near)
        return Query.const_score_query(made, float(given["boost"]))

    def _exists(self, body: Json) -> Query:
        given = _take(body, field=..., boost=1.0)
        return Query.const_score_query(Query.exists_query(given["field"]), float(given["boost"]))

    def _ids(self, body: Json) -> Query:
        given = _take(body, values=..., boost=1.0)
        return self._terms({ID: list(given["values"]), "boost": given["boost"]})

    def between(self, name: str, low: int, high: int) -> Query:
        """Documents whose value is neither below `low` nor above `high`."""
        if low > high:
            return Query.empty_query()
        return Query.range_query(self.schema, name, tantivy.FieldType.Integer, low, high)

    def _kind(self, name: str) -> FieldKind:
        kind = self.kinds.get(name)
        if kind is None or kind is FieldKind.STORED:
            raise UnknownClause(f"field {name!r}")
        return kind


def both(*queries: Query) -> Query:
    """Documents that match all; only the first one scores."""
    first, *others = queries
    if not others:
        return first
    return Query.boolean_query([(Occur.Must, first), *((Occur.Must, _free(each)) for each in others)])


def _free(query: Query) -> Query:
    return Query.const_score_query(query, 0.0)


def _boosted(query: Query, boost: float) -> Query:
    return query if boost == 1.0 else Query.boost_query(query, float(boost))


def _listed(value: Any) -> Sequence[Json]:
    return [value] if isinstance(value, dict) else list(value)


def _field(body: Json) -> tuple[str, Any]:
    if len(body) != 1:
        raise UnknownClause(f"one field expected, not {sorted(body)}")
    [(name, given)] = body.items()
    return name, given


def _take(body: Json, **known: Any) -> dict[str, Any]:
    """The values of `body` with defaults; `...` marks one that must be given."""
    unknown = sorted(set(body) - set(known) - {"_name"})
    missing = sorted(name for name, default in known.items() if default is ... and name not in body)
    if unknown or missing:
        raise UnknownClause(f"unknown {unknown}, missing {missing} in {sorted(body)}")
    return {name: body.get(name, default) for name, default in known.items()}


def _least(given: Any, should: int) -> int:
    """How many `should` clauses must match: a number, a negative number, or a percentage."""
    if given is None:
        return 0
    text = str(given)
    if text.endswith("%"):
        share = int(should * abs(float(text[:-1])) / 100)
        least = should - share if text.startswith("-") else share
    else:
        least = int(text) if int(text) >= 0 else should + int(text)
    return max(least, 0)
