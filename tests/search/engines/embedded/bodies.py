"""Random small corpora and random request bodies, of every kind that `search.query` may emit."""

from __future__ import annotations

from random import Random
from typing import Any

from search.documents import Field, FieldKind, Schema

Json = dict[str, Any]

SCHEMA = Schema(
    "products",
    (
        Field("word", FieldKind.TOKENS),
        Field("tri", FieldKind.SCORED),
        Field("region", FieldKind.KEYWORD),
        Field("category", FieldKind.KEYWORD),
        Field("shop", FieldKind.KEYWORD),
        Field("price", FieldKind.INTEGER),
        Field("rank", FieldKind.INTEGER),
        Field("digest", FieldKind.STORED),
    ),
)
WORDS = ("ผ้า", "ไหม", "มัดหมี่", "ผาไหม", "mai", "mia", "maai", "หมี่")
TRIGRAMS = ("ผ้า", "้าไ", "าไห", "ไหม")
REGIONS = ("north", "south", "north east", 'a"b\\c')
CATEGORIES = ("textile", "textile/silk", "food")
SHOPS = tuple(f"shop-{number}" for number in range(30))
SORTS = (
    [{"_score": "desc"}],
    [{"_score": "desc"}, {"id": "desc"}],
    [{"_score": "desc"}, {"rank": "desc"}, {"id": "asc"}],
    [{"_score": "desc"}, {"price": "asc"}, {"id": "asc"}],
    [{"price": {"order": "asc", "missing": "_last"}}, {"id": "asc"}],
    [{"price": "desc"}, {"rank": "asc"}, {"id": "desc"}],
    [{"rank": "desc"}, {"id": "asc"}],
    [{"id": "asc"}],
)
FACETS: tuple[Json, ...] = (
    {"terms": {"field": "region", "size": 10}},
    {"terms": {"field": "category", "size": 2}},
    {"terms": {"field": "rank", "size": 100}},
    {"cardinality": {"field": "shop", "precision_threshold": 40_000}},
    {"cardinality": {"field": "category"}},
    {"histogram": {"field": "price", "interval": 3, "min_doc_count": 1}},
    {"range": {"field": "price", "ranges": [{"key": "a", "to": 3}, {"key": "b", "from": 3, "to": 6}]}},
    {"sum": {"field": "price"}},
    {"min": {"field": "price"}},
    {"max": {"field": "rank"}},
    {"value_count": {"field": "price"}},
)


class Maker:
    """Makes the same of the same seed."""

    def __init__(self, seed: int) -> None:
        self.rng = Random(seed)

    def documents(self) -> list[Json]:
        """Up to 60 documents; some lack a word, a price, categories."""
        ids = self.rng.sample(range(1, 200), self.rng.randint(1, 60))
        return [self._document(number) for number in ids]

    def _document(self, number: int) -> Json:
        rng = self.rng
        return {
            "id": number,
            "word": " ".join(rng.choices(WORDS, k=rng.randint(0, 4))),
            "tri": " ".join(rng.choices(TRIGRAMS, k=rng.randint(1, 5))),
            "region": rng.choice(REGIONS),
            "category": rng.sample(CATEGORIES, rng.randint(0, 3)),
            "shop": rng.choice(SHOPS),
            "price": rng.choice((None, rng.randint(0, 8))),
            "rank": rng.randint(-3, 8),
            "digest": f"digest {number}",
        }

    def body(self) -> Json:
        rng = self.rng
        body: Json = {
            "query": self.query(),
            "sort": rng.choice(SORTS),
            "size": rng.randint(0, 20),
            "from": rng.choice((0, 0, rng.randint(1, 30))),
        }
        if rng.random() < 0.5:
            body["post_filter"] = self.condition()
        names = rng.sample("abcd", rng.randint(0, 4))
        if names:
            body["aggs"] = {name: self._aggregation(body.get("post_filter")) for name in names}
        return body

    def query(self, depth: int = 3) -> Json:
        """A clause with points."""
        rng = self.rng
        match rng.randint(0, 5 if depth else 2):
            case 0:
                return {"constant_score": {"filter": self.condition(), "boost": rng.randint(0, 1000)}}
            case 1:
                return {"term": {"tri": {"value": rng.choice(TRIGRAMS), "boost": 10}}}
            case 2:
                return {"match_all": {}}
            case 3:
                queries = [self.query(depth - 1) for _ in range(rng.randint(1, 3))]
                return {"dis_max": {"queries": queries}}
        return self._bool(lambda: self.query(depth - 1))

    def condition(self, depth: int = 2) -> Json:
        """A clause without points."""
        if depth and self.rng.random() < 0.4:
            return self._bool(lambda: self.condition(depth - 1))
        rng = self.rng
        edges = rng.sample(("gt", "gte", "lt", "lte"), rng.randint(1, 2))
        slip = {
            "value": rng.choice(WORDS),
            "fuzziness": rng.choice((1, 2)),
            "prefix_length": rng.choice((0, 1)),
            "max_expansions": 200,
            "transpositions": True,
        }
        one_field: tuple[Json, ...] = (
            {"term": {"word": rng.choice(WORDS)}},
            {"term": {"region": {"value": rng.choice(REGIONS)}}},
            {"terms": {"category": rng.choices(CATEGORIES, k=rng.randint(0, 3))}},
            {"terms": {"id": rng.sample(range(1, 200), rng.randint(0, 100))}},
            {"range": {rng.choice(("price", "rank", "id")): {edge: rng.randint(-3, 8) for edge in edges}}},
            {"fuzzy": {"word": slip}},
            {"match_all": {}},
        )
        return rng.choice(one_field)

    def _bool(self, inner: Any) -> Json:
        rng = self.rng
        body: Json = {}
        for name, make in (
            ("must", inner),
            ("should", inner),
            ("filter", self._simple),
            ("must_not", self._simple),
        ):
            if rng.random() < 0.5:
                body[name] = [make() for _ in range(rng.randint(0, 3))]
        if rng.random() < 0.3:
            body["minimum_should_match"] = rng.randint(0, 3)
        return {"bool": body}

    def _simple(self) -> Json:
        return self.condition(0)

    def _aggregation(self, post_filter: Json | None) -> Json:
        rng = self.rng
        if rng.random() < 0.4:
            return rng.choice(FACETS)
        clause = post_filter if post_filter and rng.random() < 0.5 else self.condition()
        names = rng.sample("xyz", rng.randint(0, 3))
        return {"filter": clause, "aggs": {name: rng.choice(FACETS) for name in names}}
