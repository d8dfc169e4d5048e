"""What the committed baseline itself must reach, so that writing it anew cannot lower it unnoticed.

Both engines are held to the one baseline, so these floors are those of both.
"""

from __future__ import annotations

from copy import deepcopy

import pytest

from . import guard, sets
from .judge import CLASSES

FLOOR_ALL = 0.97
# One query of ten weighs more in a class than in a set.
FLOOR_CLASS = 0.93
MEASURES = ("recall@10", "nDCG@10")


def below(baseline: dict[str, guard.Scores]) -> list[str]:
    """One line for each figure that is missing or under its floor."""
    told = []
    for name in sets.SETS:
        for kind in ("all", *CLASSES):
            floor = FLOOR_ALL if kind == "all" else FLOOR_CLASS
            for measure in MEASURES:
                found = baseline.get(name, {}).get(kind, {}).get(measure, 0.0)
                if not found >= floor:
                    told.append(f"{name} {kind} {measure} {found}")
    return told


def test_the_baseline_keeps_its_floors() -> None:
    assert below(guard.read_baseline()) == []


@pytest.mark.parametrize("name", sets.SETS)
@pytest.mark.parametrize("measure", MEASURES)
@pytest.mark.parametrize(("kind", "lowered"), [("all", 0.969), ("typo", 0.929), ("star", float("nan"))])
def test_a_lowered_baseline_is_told(name: str, measure: str, kind: str, lowered: float) -> None:
    """The control of the test above."""
    baseline = deepcopy(guard.read_baseline())
    baseline[name][kind][measure] = lowered
    assert below(baseline) == [f"{name} {kind} {measure} {lowered}"]


@pytest.mark.parametrize("name", sets.SETS)
def test_a_set_or_class_that_is_gone_is_told(name: str) -> None:
    baseline = deepcopy(guard.read_baseline())
    del baseline[name]["mixed"]
    assert len(below(baseline)) == len(MEASURES)
    del baseline[name]
    assert len(below(baseline)) == len(MEASURES) * (len(CLASSES) + 1)
