"""The request bodies, word for word: Elasticsearch runs them and the embedded engine translates them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from search.filters import ListQuery
from search.query import body
from search.query.body import Asked
from search.query.ranking import Rules
from search.query.words import Chunk, Typed
from search.text.units import Option, Unit

SILK = Unit("ไหม", (Option("word", ("ไหม",), "exact"), Option("ctx", ("ไหม",), "exact")))
RED = Unit("แดง", (Option("sub", ("สี", "แดง"), "parts"),))


def typed(*units: Unit, trigrams: tuple[str, ...] = ()) -> Typed:
    return Typed(tuple(Chunk((unit,), trigrams) for unit in units), trigrams)


def worth(points: int, condition: dict) -> dict:
    return {"constant_score": {"filter": condition, "boost": points}}


def term(name: str, value: str, points: int) -> dict:
    return worth(points, {"term": {name: value}})


def best_of(*ways: dict) -> dict:
    return {"dis_max": {"queries": list(ways)}}


def test_browsing_counts_everything_in_one_number_s_order() -> None:
    found = body.page(Asked(ListQuery()), start=20, size=20)
    assert found.pop("aggs").keys() == {
        "star", "region", "province", "category", "standard", "stock", "cold", "price", "shops",
    }  # fmt: skip
    assert found == {
        "query": {"match_all": {}},
        "sort": [{"by_rank": "desc"}],
        "_source": False,
        "track_total_hits": True,
        "from": 20,
        "size": 20,
    }


def test_words_are_met_by_their_best_way() -> None:
    asked = Asked(ListQuery(text="ไหมแดง"), typed(SILK, RED))
    red = {"bool": {"must": [{"term": {"sub": "สี"}}, {"term": {"sub": "แดง"}}]}}
    assert body.ids(asked, start=0, size=10) == {
        "query": {
            "bool": {
                "must": [
                    best_of(term("word", "ไหม", 120), term("head", "ไหม", 160), term("ctx", "ไหม", 30)),
                    best_of(worth(81, red)),
                ],
                "should": [
                    worth(1, {"terms": {"desc": ["ไหม"]}}),
                    worth(1, {"terms": {"desc": ["สี", "แดง"]}}),
                    term("pair", "ไหมแดง", 20),
                ],
            }
        },
        "sort": [{"_score": "desc"}, {"by_rank": "desc"}],
        "_source": False,
        "track_total_hits": False,
        "size": 10,
        "from": 0,
    }


def test_chosen_facets_are_filtered_behind_the_counts() -> None:
    query = ListQuery(stars=(5, 4), regions=("north",), price_max=Decimal("99.50"), shop="ban-a")
    found = body.page(Asked(query), start=0, size=20)
    star = {"terms": {"star": ["5", "4"]}}
    region = {"terms": {"region": ["north"]}}
    price = {"range": {"price": {"lte": 9950}}}
    assert found["query"] == {"bool": {"filter": [{"term": {"shop": "ban-a"}}]}}
    assert found["post_filter"] == {"bool": {"filter": [star, region, price]}}
    aggs = found["aggs"]
    assert aggs["star"]["filter"] == {"bool": {"filter": [region, price]}}
    assert aggs["star"]["aggs"] == {"star": {"terms": {"field": "star", "size": 6}}}
    assert aggs["region"]["filter"] == {"bool": {"filter": [star, price]}}
    assert aggs["price"]["filter"] == {"bool": {"filter": [star, region]}}
    assert aggs["all"]["filter"] == found["post_filter"]
    assert aggs["all"]["aggs"].keys() == {"province", "category", "standard", "stock", "cold", "shops"}
    assert aggs.keys() == {"star", "region", "price", "all"}


def test_one_facet_is_counted_bare() -> None:
    found = body.page(Asked(ListQuery(categories=("food",))), start=0, size=20)
    assert found["aggs"]["category"] == {"terms": {"field": "category", "size": 1000}}
    assert found["aggs"]["all"]["filter"] == {"terms": {"category": ["food"]}}


def test_bars_of_the_histogram_leave_no_price_out() -> None:
    bars = body.page(Asked(ListQuery()), start=0, size=1)["aggs"]["price"]["range"]["ranges"]
    assert bars[0] == {"key": "0", "to": 5000}
    assert bars[-1] == {"key": "12000", "from": 1_200_000}
    assert [bar["to"] for bar in bars[:-1]] == [bar["from"] for bar in bars[1:]]


@pytest.mark.parametrize(
    ("sort", "field"),
    [("relevance", "by_rank"), ("new", "by_new"), ("price_asc", "by_cheap"), ("price_desc", "by_dear"), ("star", "by_star")],
)  # fmt: skip
def test_orders_without_words_are_one_number(sort: str, field: str) -> None:
    assert body.ids(Asked(ListQuery(sort=sort)), start=0, size=1)["sort"] == [{field: "desc"}]


def test_words_do_not_score_where_the_price_decides() -> None:
    asked = Asked(ListQuery(text="ไหม", sort="price_asc"), typed(SILK))
    found = body.ids(asked, start=0, size=1, after=[7])
    meets = {
        "bool": {"minimum_should_match": 1, "should": [{"term": {"word": "ไหม"}}, {"term": {"ctx": "ไหม"}}]}
    }
    assert found == {
        "query": {"bool": {"filter": [{"bool": {"must": [meets]}}]}},
        "sort": [{"by_cheap": "desc"}],
        "_source": False,
        "track_total_hits": False,
        "size": 1,
        "search_after": [7],
    }


def test_most_trigrams_are_enough_in_the_near_tier() -> None:
    trigrams = ("_ผา", "ผาไ", "าไห", "ไหม", "หม_")
    asked = Asked(ListQuery(text="ผาไหม"), typed(SILK, trigrams=trigrams), "near")
    query = body.total(asked)["query"]["bool"]["filter"][0]["bool"]
    assert query["minimum_should_match"] == 1
    assert query["should"][1] == {
        "bool": {"should": [{"term": {"tri": each}} for each in trigrams], "minimum_should_match": 3}
    }
    scored = body.ids(asked, start=0, size=1)["query"]["bool"]["should"]
    assert scored[-5:] == [term("tri", each, 10) for each in trigrams]


def test_two_of_three_pieces_are_enough_in_the_near_tier() -> None:
    units = [Unit(word, (Option("eng", (word,), "exact"),)) for word in ("silk", "indigo", "shirt")]
    asked = Asked(ListQuery(text="x"), typed(*units), "near")
    wider = body.total(asked)["query"]["bool"]["filter"][0]["bool"]["should"]
    assert wider[1]["bool"]["minimum_should_match"] == 2
    assert len(wider[1]["bool"]["should"]) == 3
    run_together = Asked(ListQuery(text="x"), Typed((Chunk(tuple(units), ()),)), "near")
    assert "'minimum_should_match': 2" not in str(body.total(run_together))


def test_slips_are_forgiven_by_length_in_the_fuzzy_tier() -> None:
    words = [Unit(word, (Option("eng", (word,), "exact"),)) for word in ("mat", "scraf", "lemongrasss")]
    asked = Asked(ListQuery(text="x"), typed(*words), "fuzzy")
    clauses = body.total(asked)["query"]["bool"]["filter"][0]["bool"]["should"][-1]["bool"]
    assert clauses["minimum_should_match"] == 2
    assert [_fuzziness(clause) for clause in clauses["should"]] == [None, 1, 2]


def _fuzziness(clause: dict) -> int | None:
    for each in clause.get("bool", {}).get("should", []):
        if "constant_score" in each:
            return each["constant_score"]["filter"]["fuzzy"]["eng"]["fuzziness"]
    return None


def test_a_word_for_several_typed_ones_counts_more() -> None:
    together = Option("rom", ("pamai",), "sound")
    units = [Unit("pha", (Option("rom", ("pa",), "sound"), together)), Unit("mai", (together,))]
    found = body.ids(Asked(ListQuery(text="pha mai"), typed(*units)), start=0, size=1)["query"]["bool"][
        "must"
    ]
    assert [clause["dis_max"]["queries"] for clause in found] == [
        [
            term("rom", "pa", 72),
            term("head", "~pa", 112),
            term("rom", "pamai", 132),
            term("head", "~pamai", 172),
        ],
        [term("rom", "pamai", 132), term("head", "~pamai", 172)],
    ]


def test_rules_of_staff_come_above_all_points() -> None:
    rules = Rules(pins=(9, 3), buries=(4,), boosts={5: 2})
    found = body.ids(Asked(ListQuery(text="ไหม"), typed(SILK), rules=rules), start=0, size=1)["query"]["bool"]
    assert found["must"][0]["bool"]["should"][1] == {"terms": {"id": [9, 3]}}
    assert found["should"] == [
        {"constant_score": {"filter": {"term": {"id": 3}}, "boost": 500_000}},
        {"constant_score": {"filter": {"term": {"id": 9}}, "boost": 1_000_000}},
        {"constant_score": {"filter": {"term": {"id": 5}}, "boost": 200}},
        {"constant_score": {"filter": {"bool": {"must_not": [{"terms": {"id": [4]}}]}}, "boost": 200_000}},
    ]


def test_a_total_asks_for_nothing_else() -> None:
    assert body.total(Asked(ListQuery(cold=True))) == {
        "query": {"bool": {"filter": [{"terms": {"cold": ["1"]}}]}},
        "track_total_hits": True,
        "size": 0,
        "_source": False,
    }
