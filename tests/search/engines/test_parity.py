"""The same on both engines: hits, every facet count, and the ten products on top, for every judged query."""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import zip_longest
from pathlib import Path
from typing import Any

import pytest

from search.evaluation.files import read_corpus, read_judged
from search.evaluation.trial import Trial, trial
from search.filters import ListQuery
from search.selectors.found import Found, find
from search.understanding import understand
from tests.search.conftest import running_hosts
from tests.search.judged import sets

logger = logging.getLogger(__name__)

TOP = 10
EQUAL_IDS = 9.5  # of ten, on average
FILTERS: tuple[Callable[[ListQuery], ListQuery], ...] = (
    lambda query: query,
    lambda query: replace(query, stars=(5, 4)),
    lambda query: replace(query, regions=("north", "south"), price_max=Decimal(500), sort="price_asc"),
    lambda query: replace(query, in_stock=True, standards=("tcps",), sort="new"),
)


@dataclass
class Both:
    """One corpus in both engines, and the texts that people judged."""

    embedded: Trial
    elasticsearch: Trial
    texts: list[str]

    def ask(self, text: str, narrow: Callable[[ListQuery], ListQuery]) -> tuple[Found, Found]:
        """What each finds for the text as the site understands it, with the filters of `narrow`."""
        return _ask(self.embedded, text, narrow), _ask(self.elasticsearch, text, narrow)


def _ask(engine: Trial, text: str, narrow: Callable[[ListQuery], ListQuery]) -> Found:
    query = understand(engine.parse(text), engine.vocabulary).query
    return find(engine.engine, narrow(query), engine.analyser)


@pytest.fixture(scope="module", params=sets.SETS)
def both(request: Any) -> Iterator[Both]:
    with ExitStack() as stack:
        patch = stack.enter_context(pytest.MonkeyPatch.context())
        patch.setattr("django.conf.settings.ELASTICSEARCH_HOSTS", running_hosts())
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        sets.write(folder, [request.param])
        corpus = read_corpus(folder / f"{request.param}.corpus.jsonl")
        questions = read_judged(folder / f"{request.param}.judged.jsonl", corpus.ids)
        yield Both(
            stack.enter_context(trial(corpus, "embedded")),
            stack.enter_context(trial(corpus, "elasticsearch")),
            [question.text for question in questions],
        )


@pytest.mark.services
@pytest.mark.timeout(300)
def test_judged_queries_find_the_same(both: Both):
    other_counts, overlaps = [], []
    for text in both.texts:
        for number, narrow in enumerate(FILTERS):
            one, other = both.ask(text, narrow)
            if (one.counts, one.tier, one.corrected) != (other.counts, other.tier, other.corrected):
                other_counts.append((text, number, one.counts, other.counts))
            overlaps.append(equal_ids(one.ids, other.ids))
    mean = sum(overlaps) / len(overlaps)
    logger.info("%s answers, %.3f of 10 equal, at least %.1f", len(overlaps), mean, min(overlaps))
    assert other_counts == []
    assert len(overlaps) == len(FILTERS) * len(both.texts)
    assert mean >= EQUAL_IDS
    assert min(overlaps) >= TOP - 2


@pytest.mark.services
@pytest.mark.timeout(300)
def test_a_whole_list_is_walked_in_the_same_order(both: Both):
    """Page by page, also where pages begin after a hit instead of at a number."""
    for text in ("", both.texts[0]):
        for page in (1, 2, 40, 10_000):
            one, other = both.ask(text, lambda query, page=page: replace(query, page=page))
            assert (one.page, one.ids) == (other.page, other.ids)
            assert one.ids


def equal_ids(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    """How many of the ten on top are the same in the same place; ten for lists that are the same but shorter."""
    places = list(zip_longest(one[:TOP], other[:TOP]))
    return TOP * sum(a == b for a, b in places) / len(places) if places else TOP


def test_the_measure_sees_a_difference():
    """The control."""
    assert equal_ids((1, 2, 3), (1, 2, 3)) == equal_ids((), ()) == 10
    assert equal_ids((1, 2, 3, 4), (1, 2, 4, 3)) == 5
    assert equal_ids((1,), ()) == 0
    assert equal_ids(tuple(range(20)), (*range(10), 99)) == 10
