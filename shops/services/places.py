"""The places of Thailand in the database, from geothai and the tables of shops/data."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import geothai
from django.db import connection, transaction
from django.utils.text import slugify

from shops.models import Amphoe, Province, Tambon, TambonPostcode
from shops.models.place import Place

DATA = Path(__file__).resolve().parent.parent / "data"
COUNTS = {"provinces": 77, "amphoe": 928, "tambon": 7436}
_BANGKOK = "10"
_BATCH = 2000


class WrongPlaces(RuntimeError):
    """The data or the table does not hold exactly the places of Thailand."""


@dataclass(frozen=True)
class Places:
    """All rows, unsaved, in code order; `postcodes` are (tambon code, postcode)."""

    provinces: tuple[Province, ...]
    amphoe: tuple[Amphoe, ...]
    tambon: tuple[Tambon, ...]
    postcodes: tuple[tuple[str, str], ...]

    def counts(self) -> dict[str, int]:
        return {
            "provinces": len(self.provinces),
            "amphoe": len(self.amphoe),
            "tambon": len(self.tambon),
        }


def load() -> dict[str, int]:
    """Exactly 77 provinces, 928 amphoe and 7,436 tambon are stored, with their postcodes.

    Safe to call twice: rows are keyed by DOPA code and brought up to the package's state.
    Returns the counts. Raises WrongPlaces and then writes nothing.
    """
    places = read()
    with transaction.atomic():
        _upsert(places.provinces)
        _upsert(places.amphoe)
        _upsert(places.tambon)
        _keep_postcodes(places.postcodes)
        counts = {
            "provinces": Province.objects.count(),
            "amphoe": Amphoe.objects.count(),
            "tambon": Tambon.objects.count(),
        }
        check_counts(counts)
        _refresh_planner_statistics()
    return {**counts, "postcodes": len(places.postcodes)}


def _refresh_planner_statistics() -> None:
    """PostgreSQL plans by counts taken earlier. Those of the empty tables would make it join all
    places with each other, for minutes, until somebody takes them again."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            for model in (Province, Amphoe, Tambon, TambonPostcode):
                cursor.execute(f"ANALYZE {connection.ops.quote_name(model._meta.db_table)}")


def check_counts(counts: dict[str, int]) -> None:
    """Raises WrongPlaces unless the counts are those of the country."""
    wrong = {name: found for name, found in counts.items() if found != COUNTS[name]}
    if wrong:
        raise WrongPlaces(f"expected {COUNTS}, found {wrong}")


@cache
def read() -> Places:
    """All places as unsaved rows. Raises WrongPlaces when the package holds other numbers."""
    amphoe_of = {code: geothai.districts(code) for code in _provinces()}
    places = Places(
        provinces=tuple(_provinces().values()),
        amphoe=tuple(row for code, found in amphoe_of.items() for row in _amphoe(code, found)),
        tambon=tuple(row for found in amphoe_of.values() for amphoe in found for row in _tambon(amphoe.code)),
        postcodes=tuple(
            (tambon.code, postcode)
            for found in amphoe_of.values()
            for amphoe in found
            for tambon in geothai.subdistricts(amphoe.code)
            for postcode in sorted(set(tambon.postal_codes))
        ),
    )
    check_counts(places.counts())
    return places


@cache
def _provinces() -> dict[str, Province]:
    svg_ids = {row["code"]: row["svg_id"] for row in _rows("province_svg_ids.csv")}
    spellings: dict[str, list[str]] = {}
    for row in _rows("province_spellings.csv"):
        spellings.setdefault(row["code"], []).append(row["spelling"])
    return {
        row["code"]: Province(
            code=row["code"],
            iso=row["iso"],
            name_th=row["name_th"],
            name_en=row["name_en"],
            slug=slugify(row["name_en"]),
            region=row["region4"],
            region6=row["region6"],
            svg_id=svg_ids[row["code"]],
            other_spellings=_spellings(row["name_en"], *spellings.get(row["code"], [])),
        )
        for row in sorted(_rows("provinces.csv"), key=lambda row: row["code"])
    }


def _amphoe(province_code: str, found: list[geothai.District]) -> Iterator[Amphoe]:
    slugs = _unique_slugs([(row.code, row.name_en) for row in found])
    for row in found:
        # The name stands bare, as everywhere else: อำเภอ or เขต is written by who shows it.
        name = row.name_th.removeprefix("เขต") if province_code == _BANGKOK else row.name_th
        short = ["เมือง"] if name.startswith("เมือง") and row.code.endswith("01") else []
        yield Amphoe(
            code=row.code,
            province_id=province_code,
            name_th=name,
            name_en=row.name_en,
            slug=slugs[row.code],
            other_spellings=_spellings(row.name_en, *short),
        )


def _tambon(amphoe_code: str) -> Iterator[Tambon]:
    found = geothai.subdistricts(amphoe_code)
    slugs = _unique_slugs([(row.code, row.name_en) for row in found])
    for row in found:
        yield Tambon(
            code=row.code,
            amphoe_id=amphoe_code,
            name_th=row.name_th,
            name_en=row.name_en,
            slug=slugs[row.code],
            other_spellings=_spellings(row.name_en),
        )


def _unique_slugs(names: list[tuple[str, str]]) -> dict[str, str]:
    """Slugs by code; from the second of a name on the code stands behind."""
    slugs: dict[str, str] = {}
    for code, name in names:
        slug = slugify(name)
        slugs[code] = f"{slug}-{code}" if slug in slugs.values() else slug
    return slugs


def _spellings(name_en: str, *known: str) -> list[str]:
    """`known` and the usual ways to write an English name: in one word, Muang for Mueang."""
    joined = name_en.replace(" ", "").replace("-", "")
    found = [*known, joined]
    if "Mueang" in name_en:
        found += [name_en.replace("Mueang", "Muang"), joined.replace("Mueang", "Muang")]
    return [text for text in dict.fromkeys(found) if text != name_en]


def _rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


def _upsert(rows: Sequence[Place]) -> None:
    model = type(rows[0])
    model._default_manager.bulk_create(
        rows,
        batch_size=_BATCH,
        update_conflicts=True,
        unique_fields=["code"],
        update_fields=[field.name for field in model._meta.concrete_fields if not field.primary_key],
    )


def _keep_postcodes(wanted: tuple[tuple[str, str], ...]) -> None:
    rows = TambonPostcode.objects.values_list("tambon_id", "postcode", "pk")
    stored = {(tambon, postcode): pk for tambon, postcode, pk in rows}
    surplus = stored.keys() - set(wanted)
    TambonPostcode.objects.filter(pk__in=[stored[key] for key in surplus]).delete()
    TambonPostcode.objects.bulk_create(
        [
            TambonPostcode(tambon_id=tambon, postcode=postcode)
            for tambon, postcode in wanted
            if (tambon, postcode) not in stored
        ],
        batch_size=_BATCH,
    )
