"""The measures, against values worked out by hand."""

from __future__ import annotations

from math import log2

import pytest

from search.evaluation.metrics import mean, ndcg, percentile, recall


def test_recall_is_of_what_could_stand_among_ten() -> None:
    assert recall([1, 2, 3], {1: 2, 3: 1, 9: 2}) == pytest.approx(2 / 3)
    many = dict.fromkeys(range(30), 1)
    assert recall(list(range(10)), many) == 1
    assert recall([*range(5), *range(100, 105)], many) == 0.5
    # The eleventh is too late.
    assert recall([*range(100, 110), 1], {1: 2}) == 0


def test_ndcg_by_hand() -> None:
    grades = {1: 2, 2: 1, 3: 2}
    best = 3 + 3 / log2(3) + 1 / log2(4)
    assert ndcg([1, 3, 2], grades) == pytest.approx(1)
    assert ndcg([2, 9, 1], grades) == pytest.approx((1 + 3 / log2(4)) / best)
    assert ndcg([], grades) == 0


def test_ndcg_is_of_the_first_ten() -> None:
    grades = dict.fromkeys(range(40), 2)
    assert ndcg(list(range(20)), grades) == pytest.approx(1)
    assert ndcg([*range(100, 110), *range(10)], grades) == 0


def test_percentile_and_mean() -> None:
    assert percentile([], 0.5) == 0
    assert percentile([3, 1, 2], 0.5) == 2
    assert percentile(list(range(101)), 0.95) == 95
    assert mean([]) == 0
    assert mean([1, 2]) == 1.5
