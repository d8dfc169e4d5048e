"""Measures of a ranked list against graded answers.

Recall@10 is the share of the right answers that stand among the first ten, of as many as could
stand there: relevant among ten / min(10, relevant). nDCG@10 gains 2^grade - 1 for each product,
discounted by log2(place + 1), against the same sum of the best possible list (Järvelin and
Kekäläinen 2002, in the form with exponential gains of Burges et al. 2005).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import log2

DEPTH = 10


def recall(found: Sequence[int], grades: Mapping[int, int]) -> float:
    """Recall of the first DEPTH; `grades` holds at least one grade above 0."""
    relevant = {product for product, grade in grades.items() if grade > 0}
    return len(relevant.intersection(found[:DEPTH])) / min(DEPTH, len(relevant))


def ndcg(found: Sequence[int], grades: Mapping[int, int]) -> float:
    """nDCG of the first DEPTH; `grades` holds at least one grade above 0."""
    best = sorted(grades.values(), reverse=True)
    return _gain([grades.get(product, 0) for product in found]) / _gain(best)


def percentile(values: Sequence[float], part: float) -> float:
    """The value below which `part` (0 to 1) of the values lie; 0 for none."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(part * (len(ordered) - 1)))] if ordered else 0.0


def mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def _gain(grades: Sequence[int]) -> float:
    return sum((2**grade - 1) / log2(place + 2) for place, grade in enumerate(grades[:DEPTH]))
