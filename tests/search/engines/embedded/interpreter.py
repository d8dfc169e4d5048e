"""What a request body means, in plain Python over a list of documents: slow, short, and by the book.

Source of the rules: the Query DSL and search pages of Elasticsearch's reference, Lucene's BM25.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

Json = dict[str, Any]
Doc = dict[str, Any]
# Scores of documents that match; the others are absent.
Scores = dict[int, float]

K1, B = 1.2, 0.75


class Interpreter:
    """One index. `documents` all have an `id`; values of keywords are lists."""

    def __init__(self, documents: Sequence[Doc]) -> None:
        self.documents = {doc["id"]: doc for doc in documents}

    def answer(self, body: Json) -> Json:
        matching = self.scores(body["query"])
        narrowed = self.scores(body["post_filter"]) if body.get("post_filter") else matching
        hits = [self._hit(number, matching[number], body) for number in matching if number in narrowed]
        hits.sort(key=lambda hit: (*self._place(hit["values"], body["sort"]), hit["id"]))
        total = len(hits)
        if after := body.get("search_after"):
            border = self._place(after, body["sort"])
            hits = [hit for hit in hits if self._place(hit["values"], body["sort"]) > border]
        start = body.get("from", 0)
        aggs = {name: self.aggregation(agg, list(matching)) for name, agg in body.get("aggs", {}).items()}
        return {"total": total, "hits": hits[start : start + body["size"]], "aggs": aggs}

    # ------------------------------------------------------------ queries

    def scores(self, clause: Json) -> Scores:
        [(name, body)] = clause.items()
        return getattr(self, f"_{name}")(body)

    def _match_all(self, body: Json) -> Scores:
        return dict.fromkeys(self.documents, body.get("boost", 1.0))

    def _bool(self, body: Json) -> Scores:
        must = [self.scores(each) for each in body.get("must", [])]
        filters = [self.scores(each) for each in body.get("filter", [])]
        should = [self.scores(each) for each in body.get("should", [])]
        forbidden = [self.scores(each) for each in body.get("must_not", [])]
        least = body.get("minimum_should_match", 0 if must or filters else 1)
        if not any((must, filters, should, forbidden)):
            return self._match_all({})
        if not should and "minimum_should_match" not in body:
            least = 0
        found = {}
        for number in self.documents:
            met = sum(number in each for each in should)
            if (
                all(number in each for each in (*must, *filters))
                and not any(number in each for each in forbidden)
                and met >= (max(least, 1) if should and not must and not filters else least)
            ):
                found[number] = sum(each.get(number, 0.0) for each in (*must, *should))
        return found

    def _constant_score(self, body: Json) -> Scores:
        return dict.fromkeys(self.scores(body["filter"]), body.get("boost", 1.0))

    def _dis_max(self, body: Json) -> Scores:
        found: Scores = {}
        for each in body["queries"]:
            for number, score in self.scores(each).items():
                found[number] = max(found.get(number, 0.0), score)
        return found

    def _term(self, body: Json) -> Scores:
        [(field, given)] = body.items()
        value, boost = (given["value"], given.get("boost", 1.0)) if isinstance(given, dict) else (given, 1.0)
        if field == "tri":
            return {number: boost * score for number, score in self._bm25(field, value).items()}
        return self._having(field, lambda own: own == value)

    def _terms(self, body: Json) -> Scores:
        [(field, values)] = body.items()
        return self._having(field, lambda own: own in values)

    def _range(self, body: Json) -> Scores:
        [(field, edges)] = body.items()
        compare: dict[str, Callable[[int, int], bool]] = {
            "gt": int.__gt__, "gte": int.__ge__, "lt": int.__lt__, "lte": int.__le__
        }  # fmt: skip
        return self._having(field, lambda own: all(compare[each](own, edge) for each, edge in edges.items()))

    def _fuzzy(self, body: Json) -> Scores:
        [(field, given)] = body.items()
        text, prefix = given["value"], given["prefix_length"]
        near = {
            word
            for number in self.documents
            for word in self._values(number, field)
            if word[:prefix] == text[:prefix] and _slips(text, word) <= given["fuzziness"]
        }
        return self._having(field, lambda own: own in near)

    def _having(self, field: str, meets: Callable[[Any], bool]) -> Scores:
        return {
            number: 1.0 for number in self.documents if any(meets(own) for own in self._values(number, field))
        }

    def _values(self, number: int, field: str) -> list[Any]:
        value = self.documents[number].get(field)
        if field in ("word", "tri"):
            return str(value or "").split()
        return [] if value is None else value if isinstance(value, list) else [value]

    def _bm25(self, field: str, term: str) -> Scores:
        lengths = {number: len(self._values(number, field)) for number in self.documents}
        counts = {number: self._values(number, field).count(term) for number in self.documents}
        having = sum(1 for count in counts.values() if count)
        idf = math.log(1 + (len(lengths) - having + 0.5) / (having + 0.5))
        average = sum(lengths.values()) / len(lengths)
        return {
            number: idf * count / (count + K1 * (1 - B + B * lengths[number] / average))
            for number, count in counts.items()
            if count
        }

    # ------------------------------------------------------------ order and counts

    def _hit(self, number: int, score: float, body: Json) -> Json:
        fields = [next(iter(each)) for each in body["sort"]]
        values = [score if field == "_score" else self.documents[number].get(field) for field in fields]
        return {"id": number, "score": score, "values": values}

    def _place(self, values: Sequence[Any], sort: Sequence[Json]) -> tuple[Any, ...]:
        turned = (-1 if next(iter(key.values())) == "desc" else 1 for key in sort)
        return tuple((value is None, (value or 0) * turn) for value, turn in zip(values, turned, strict=True))

    def aggregation(self, agg: Json, numbers: Sequence[int]) -> Json:
        if "filter" in agg:
            meets = self.scores(agg["filter"])
            inside = [number for number in numbers if number in meets]
            below = {name: self.aggregation(inner, inside) for name, inner in agg["aggs"].items()}
            return {"doc_count": len(inside), **below}
        [(kind, settings)] = agg.items()
        owned = [set(self._values(number, settings["field"])) for number in numbers]
        counts = Counter(value for values in owned for value in values)
        match kind:
            case "terms":
                ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
                size = settings["size"]
                return {"buckets": ordered[:size], "other": sum(count for _, count in ordered[size:])}
            case "cardinality":
                return {"value": len(counts)}
            case "histogram":
                step = settings["interval"]
                bars = Counter(value // step * step for value in counts.elements())
                return {"buckets": sorted(bars.items())}
            case "range":
                return {
                    "buckets": [
                        (
                            each["key"],
                            sum(
                                each.get("from", -math.inf) <= value < each.get("to", math.inf)
                                for value in counts.elements()
                            ),
                        )
                        for each in settings["ranges"]
                    ]
                }
        values = list(counts.elements())
        if kind == "value_count":
            return {"value": len(values)}
        if kind == "sum":
            return {"value": sum(values)}
        return {"value": {"min": min, "max": max}[kind](values) if values else None}


def _slips(one: str, other: str) -> int:
    """Optimal string alignment by its recursive definition."""
    table: dict[tuple[int, int], int] = {}
    for i in range(len(one) + 1):
        for j in range(len(other) + 1):
            if not i or not j:
                table[i, j] = i + j
                continue
            table[i, j] = min(
                table[i - 1, j] + 1, table[i, j - 1] + 1, table[i - 1, j - 1] + (one[i - 1] != other[j - 1])
            )
            if i > 1 and j > 1 and one[i - 2 : i] == other[j - 2 : j][::-1]:
                table[i, j] = min(table[i, j], table[i - 2, j - 2] + 1)
    return table[len(one), len(other)]
