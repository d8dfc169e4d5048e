"""The quality that search has, kept in `baseline.json`, and what must not fall below it.

    python -m tests.search.judged.guard [--engine elasticsearch] [--write-baseline]

prints each set's table, and writes the baseline anew on request: after a change that is meant to
change the numbers, with the new ones in the same commit. Both engines have the same baseline.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from pathlib import Path
from typing import Any

from . import sets

BASELINE = Path(__file__).with_name("baseline.json")
# How much nDCG@10 may fall: of a whole set, and of one class, where one query of ten weighs more.
SLACK_ALL = 0.01
SLACK_CLASS = 0.04

Scores = dict[str, dict[str, float]]


def measure(name: str, engine: str) -> dict[str, Any]:
    """The `--json` of `search_eval` for one set."""
    from search.evaluation import report
    from search.evaluation.files import read_corpus, read_judged
    from search.evaluation.trial import trial

    with tempfile.TemporaryDirectory() as folder:
        sets.write(Path(folder), [name])
        corpus = read_corpus(Path(folder) / f"{name}.corpus.jsonl")
        questions = read_judged(Path(folder) / f"{name}.judged.jsonl", corpus.ids)
    with trial(corpus, engine) as index:
        return report.as_dict(index, index.run(questions))


def scores(measured: dict[str, Any]) -> Scores:
    """What is kept of a set: recall and nDCG of each class and in all."""
    rows = {**measured["classes"], "all": measured["all"]}
    return {
        kind: {name: row[name] for name in ("recall@10", "nDCG@10")} for kind, row in sorted(rows.items())
    }


def fallen(now: Scores, baseline: Scores) -> list[str]:
    """One line for each class, or the whole, whose nDCG@10 fell by more than its slack."""
    told = []
    for kind, kept in baseline.items():
        slack = SLACK_ALL if kind == "all" else SLACK_CLASS
        found = now.get(kind, {}).get("nDCG@10", 0.0)
        if found < kept["nDCG@10"] - slack:
            told.append(f"{kind}: nDCG@10 {found:.4f}, was {kept['nDCG@10']:.4f}")
    return told


def read_baseline() -> dict[str, Scores]:
    """Scores by set."""
    return json.loads(BASELINE.read_text(encoding="utf-8")) if BASELINE.exists() else {}


def write_baseline(measured: dict[str, Scores]) -> None:
    """Sets that were not measured keep what they have."""
    known = {**read_baseline(), **measured}
    BASELINE.write_text(json.dumps(known, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def main() -> None:
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "marketplace.settings")
    django.setup()
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--engine", choices=("embedded", "elasticsearch"), default="embedded")
    parser.add_argument("--write-baseline", action="store_true")
    parser.add_argument("--sets", nargs="+", choices=sets.SETS, default=list(sets.SETS))
    options = parser.parse_args()
    found = {name: scores(measure(name, options.engine)) for name in options.sets}
    for name, table in found.items():
        print(name)  # noqa: T201 -- a program for the terminal
        for kind, row in table.items():
            print(f"  {kind:12} recall@10 {row['recall@10']:.3f}  nDCG@10 {row['nDCG@10']:.3f}")  # noqa: T201
    if options.write_baseline:
        write_baseline(found)


if __name__ == "__main__":
    main()
