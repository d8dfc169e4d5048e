"""The judged sets by name: which market, which queries. `write` puts them where `search_eval` reads them.

    python -m tests.search.judged.sets FOLDER [SET ...]

Sets whose name ends in `-held-out` were made to be measured only; their failures have been looked at
and causes of them mended, so what they show is not the quality for goods nobody thought of. That of
`market-unseen` were not.
`wide-SEED`, `wide-held-out-SEED`, `wide-third-SEED`, `wide-unseen-SEED`, `wide-fifth-SEED` and `wide-sixth-SEED`
are larger ones of any seed, for a look beyond those that are kept; failures of the unseen and the sixth
vocabulary were not mended.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

PRODUCTS = 3000
TUNING_COUNTS = {"thai": 18, "english": 16, "romanised": 18, "typo": 20, "place": 18, "star": 14, "mixed": 16}
HELD_OUT_COUNTS = {
    "thai": 12,
    "english": 11,
    "romanised": 12,
    "typo": 13,
    "place": 11,
    "star": 10,
    "mixed": 10,
}
WIDE_PRODUCTS = 4000
WIDE_COUNTS = {"thai": 60, "english": 60, "romanised": 90, "typo": 110, "place": 70, "star": 50, "mixed": 70}
SETS = ("demo", "market", "demo-held-out", "market-held-out", "market-unseen")
TUNING = SETS[:2]

Lines = list[dict[str, Any]]


def make(name: str) -> tuple[Lines, Lines]:
    """Corpus and judged queries of a set as lines of `search_eval`; the same at every call."""
    if name.startswith("wide-"):
        seed = int(name.rpartition("-")[2])
        vocabulary = name.rpartition("-")[0].removeprefix("wide").removeprefix("-") or "tuning"
        return _market(vocabulary, WIDE_PRODUCTS, (seed, seed), WIDE_COUNTS)
    if name == "market-unseen":
        return _market("unseen", PRODUCTS, (21, 9), HELD_OUT_COUNTS)
    held_out = name.endswith("-held-out")
    if name.startswith("demo"):
        return _demo(held_out)
    return _market(
        "held-out" if held_out else "tuning",
        PRODUCTS,
        (11, 5) if held_out else (1, 1),
        HELD_OUT_COUNTS if held_out else TUNING_COUNTS,
    )


def _market(
    vocabulary: str, size: int, seeds: tuple[int, int], counts: dict[str, int]
) -> tuple[Lines, Lines]:
    """`seeds` are those of the market and of the queries."""
    from .asking import Asker
    from .corpus import market, vocabularies

    products = market(vocabulary, size, seeds[0])
    judged = Asker(vocabularies()[vocabulary], products, seeds[1]).ask(counts)
    return [product.line() for product in products], [each.line() for each in judged]


def _demo(held_out: bool) -> tuple[Lines, Lines]:
    from .demo import market
    from .demo_queries import queries

    products = market(PRODUCTS, 7 if held_out else 1)
    return [product.line for product in products], [
        each.line() for each in queries(products, held_out=held_out)
    ]


def write(folder: Path, names: Iterable[str] = SETS) -> None:
    """`<set>.corpus.jsonl` and `<set>.judged.jsonl` stand in the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        corpus, judged = make(name)
        for kind, lines in (("corpus", corpus), ("judged", judged)):
            text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
            (folder / f"{name}.{kind}.jsonl").write_text(text, encoding="utf-8")


def main() -> None:
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "marketplace.settings")
    django.setup()
    folder, *names = sys.argv[1:]
    write(Path(folder), names or SETS)


if __name__ == "__main__":
    main()
