"""What is known of certificate numbers and periods, from data/standards.toml: hints, not law."""

from __future__ import annotations

import calendar
import datetime as dt
import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from catalogue.choices import CertificateKind
from marketplace.common.thai import normalise, to_arabic_digits

DATA = Path(__file__).resolve().parent / "data" / "standards.toml"


@dataclass(frozen=True)
class Standard:
    """`forms` is empty where no public form of the number is known."""

    kind: str
    forms: tuple[re.Pattern[str], ...] = ()
    example: str = ""
    valid_years: int | None = None
    source: str = ""


@cache
def standards() -> dict[str, Standard]:
    """Every kind of certificate. Raises KeyError when the file lacks one or names a strange one."""
    with DATA.open("rb") as file:
        table = tomllib.load(file)
    if strange := set(table) ^ set(CertificateKind.values):
        raise KeyError(f"{DATA.name}: {sorted(strange)}")
    return {
        kind: Standard(
            kind=kind,
            forms=tuple(re.compile(form) for form in row.get("forms", ())),
            example=row.get("example", ""),
            valid_years=row.get("valid_years"),
            source=row["source"],
        )
        for kind, row in table.items()
    }


def looks_right(kind: str, number: str) -> bool:
    """Whether the number has a known form of its kind; without known forms every number does."""
    forms = standards()[kind].forms
    text = to_arabic_digits(normalise(number))
    return not forms or any(form.fullmatch(text) for form in forms)


def proposed_last_day(kind: str, issued_on: dt.date) -> dt.date | None:
    """The day before the certificate's anniversary, where a period is known."""
    years = standards()[kind].valid_years
    if years is None:
        return None
    year = issued_on.year + years
    last = min(issued_on.day, calendar.monthrange(year, issued_on.month)[1])
    return dt.date(year, issued_on.month, last) - dt.timedelta(days=1)
