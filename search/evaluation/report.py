"""The table of `search_eval`: per class and in all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from search.evaluation.metrics import mean, percentile
from search.evaluation.trial import Outcome, Trial

Row = dict[str, float | int]


def summary(outcomes: Sequence[Outcome]) -> Row:
    """The measures of some queries. Queries that nothing answers count for hits and time only."""
    judged = [outcome for outcome in outcomes if outcome.question.grades]
    times = [outcome.ms for outcome in outcomes]
    return {
        "queries": len(outcomes),
        "recall@10": round(mean([outcome.recall for outcome in judged]), 4),
        "nDCG@10": round(mean([outcome.ndcg for outcome in judged]), 4),
        "hits": round(mean([outcome.hits for outcome in outcomes]), 1),
        "p50_ms": round(percentile(times, 0.5), 2),
        "p95_ms": round(percentile(times, 0.95), 2),
    }


def by_class(outcomes: Sequence[Outcome]) -> dict[str, Row]:
    kinds = dict.fromkeys(outcome.question.kind for outcome in outcomes)
    return {kind: summary([each for each in outcomes if each.question.kind == kind]) for kind in kinds}


def as_dict(trial: Trial, outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """Everything, for `--json`; ids are the corpus's own."""
    names = {number: raw for raw, number in trial.corpus.ids.items()}
    return {
        "engine": trial.engine.name,
        "documents": trial.documents,
        "build_seconds": round(trial.build_seconds, 2),
        "unknown_ids": sum(len(outcome.question.unknown) for outcome in outcomes),
        "classes": by_class(outcomes),
        "all": summary(outcomes),
        "queries": [
            {
                "q": outcome.question.text,
                "class": outcome.question.kind,
                "hits": outcome.hits,
                "recall@10": round(outcome.recall, 4) if outcome.question.grades else None,
                "nDCG@10": round(outcome.ndcg, 4) if outcome.question.grades else None,
                "tier": outcome.tier,
                "ms": round(outcome.ms, 2),
                "top": [names[number] for number in outcome.ids[:10]],
            }
            for outcome in outcomes
        ],
    }


def lines(trial: Trial, outcomes: Sequence[Outcome]) -> Iterable[str]:
    """The same for people: the table, then the hits of each query."""
    yield f"{trial.engine.name}: {trial.documents:,} products indexed in {trial.build_seconds:.1f} s"
    unknown = sum(len(outcome.question.unknown) for outcome in outcomes)
    if unknown:
        yield f"{unknown} graded products are not in the corpus and were left out"
    yield f"{'class':12} {'queries':>7} {'recall@10':>9} {'nDCG@10':>8} {'hits/query':>10} {'p50 ms':>7} {'p95 ms':>7}"
    for kind, row in (by_class(outcomes) | {"all": summary(outcomes)}).items():
        yield (
            f"{kind:12} {row['queries']:>7} {row['recall@10']:>9.3f} {row['nDCG@10']:>8.3f} "
            f"{row['hits']:>10.1f} {row['p50_ms']:>7.2f} {row['p95_ms']:>7.2f}"
        )
    yield ""
    yield "hits of each query"
    for outcome in outcomes:
        yield f"{outcome.hits:>7}  {outcome.question.kind:12} {outcome.question.text}"
