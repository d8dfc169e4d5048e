"""Search is not worse than its committed baseline, on both engines (`guard.py` renews it)."""

from __future__ import annotations

import pytest

from . import guard, sets


def check(name: str, engine: str) -> None:
    measured = guard.scores(guard.measure(name, engine))
    kept = guard.read_baseline()[name]
    assert set(kept) == set(measured), "other classes than in the baseline: renew it"
    assert guard.fallen(measured, kept) == []


@pytest.mark.timeout(120)
@pytest.mark.parametrize("name", sets.SETS)
def test_embedded_is_as_good_as_it_was(name: str) -> None:
    check(name, "embedded")


@pytest.mark.services
@pytest.mark.timeout(180)
@pytest.mark.parametrize("name", sets.SETS)
def test_elasticsearch_is_as_good_as_it_was(elasticsearch: str, name: str) -> None:
    check(name, "elasticsearch")


def test_a_fall_is_told() -> None:
    """The control of the tests above."""
    kept = {"thai": {"nDCG@10": 0.98}, "all": {"nDCG@10": 0.95}}
    assert guard.fallen({"thai": {"nDCG@10": 0.945}, "all": {"nDCG@10": 0.941}}, kept) == []
    assert guard.fallen({"thai": {"nDCG@10": 0.98}, "all": {"nDCG@10": 0.939}}, kept) == [
        "all: nDCG@10 0.9390, was 0.9500"
    ]
    assert guard.fallen({"thai": {"nDCG@10": 0.93}, "all": {"nDCG@10": 0.95}}, kept) == [
        "thai: nDCG@10 0.9300, was 0.9800"
    ]
