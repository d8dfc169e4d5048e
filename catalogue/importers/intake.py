"""A file of rated products, from its bytes to the market, with a report of every row."""

from __future__ import annotations

from dataclasses import dataclass

from catalogue.importers.otop_csv import OtopRow, RefusedRow, read_otop
from catalogue.importers.places import Places
from catalogue.importers.problems import Problem
from catalogue.services import imports
from catalogue.services.imports import Outcome


@dataclass(frozen=True)
class Report:
    """What a file did, or in a dry run would do. Refused rows are in file order."""

    rows: int
    outcome: Outcome
    refused: tuple[RefusedRow, ...]
    corrections: tuple[tuple[int, str], ...]


def bring_in(
    data: bytes, *, file_name: str, places: Places, default_year: int, dry_run: bool = False
) -> Report:
    """Every readable row is in the market, in one transaction; the others are refused with reasons.

    `default_year` (BE) is the round of rows without a year. Raises UnreadableFile.
    """
    read = list(read_otop(data, places, default_year=default_year))
    rows = [row for row in read if isinstance(row, OtopRow)]
    outcome = imports.take_in(rows, file_name=file_name, dry_run=dry_run)
    refused = [row for row in read if isinstance(row, RefusedRow)]
    refused += [
        RefusedRow(each.number, (Problem(each.column, each.code, each.written),)) for each in outcome.refusals
    ]
    return Report(
        rows=len(read),
        outcome=outcome,
        refused=tuple(sorted(refused, key=lambda row: row.number)),
        corrections=tuple((row.number, words) for row in rows for words in row.corrections),
    )
