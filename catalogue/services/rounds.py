"""The known selection rounds in the database, from data/rounds.toml."""

from __future__ import annotations

import tomllib
from pathlib import Path

from django.db import transaction

from catalogue.models import SelectionRound

DATA = Path(__file__).resolve().parent.parent / "data" / "rounds.toml"


def ensure_rounds() -> dict[int, int]:
    """Every known round exists; returns round ids by BE year.

    Safe to call twice, and what staff wrote into a round is never overwritten.
    """
    with DATA.open("rb") as file:
        table = tomllib.load(file)
    thresholds, note = table["defaults"]["thresholds"], table["defaults"]["source"]
    with transaction.atomic():
        known = set(SelectionRound.objects.values_list("year", flat=True))
        SelectionRound.objects.bulk_create(
            SelectionRound(
                year=row["year"],
                published_on=row.get("published_on"),
                thresholds=thresholds,
                source=f"{row['source']} {note}",
            )
            for row in table["round"]
            if row["year"] not in known
        )
    return dict(SelectionRound.objects.values_list("year", "pk"))
