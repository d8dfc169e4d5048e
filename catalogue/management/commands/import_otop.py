import json
import time
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction

from catalogue.importers.intake import Report, bring_in
from catalogue.importers.otop_csv import RefusedRow
from catalogue.importers.problems import UnreadableFile
from catalogue.services.categories import ensure_categories
from catalogue.services.rounds import ensure_rounds
from shops.models import Province
from shops.selectors.places import KnownPlaces
from shops.services import places


class Command(BaseCommand):
    help = "Brings rated products of an open CSV or XLSX file in; exits 1 when a row was refused."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--dry-run", action="store_true", help="say what would change, write nothing")
        parser.add_argument(
            "--round", type=int, help="BE year of rows without one; the newest known round unless given"
        )
        parser.add_argument("--json", action="store_true", help="print one JSON object")

    def handle(self, *args: Any, **options: Any) -> None:
        begun = time.monotonic()
        path: Path = options["file"]
        try:
            report, year = self.bring_in(path, options["round"], dry_run=options["dry_run"])
        except OSError as error:
            raise CommandError(f"cannot read {path}: {error.strerror}") from error
        except UnreadableFile as error:
            raise CommandError(f"{error.problem.sentence_th} / {error.problem.sentence_en}") from error
        facts = as_dict(report, path, year, dry_run=options["dry_run"])
        facts["seconds"] = round(time.monotonic() - begun, 2)
        if options["json"]:
            self.stdout.write(json.dumps(facts, ensure_ascii=False))
        else:
            self.say(report, facts)
        if report.refused:
            raise CommandError(f"{len(report.refused)} rows were refused", returncode=1)

    def bring_in(self, path: Path, year: int | None, *, dry_run: bool) -> tuple[Report, int]:
        """The file is in the market with the places, categories and rounds it needs; all or nothing."""
        data = path.read_bytes()
        with transaction.atomic():
            if not Province.objects.exists():
                places.load()
            ensure_categories()
            year = year or max(ensure_rounds())
            report = bring_in(
                data, file_name=path.name, places=KnownPlaces(), default_year=year, dry_run=dry_run
            )
            transaction.set_rollback(dry_run)
        return report, year

    def say(self, report: Report, facts: dict[str, Any]) -> None:
        for change in report.outcome.changes:
            if change.outcome != "unchanged":
                words = ", ".join(change.words)
                self.stdout.write(f"row {change.number}: {change.outcome} {change.product}: {words}")
        for number, words in report.corrections:
            self.stdout.write(f"row {number}: read {words}")
        for row in facts["refused_rows"]:
            for reason in row["reasons"]:
                column = reason["column"] or "-"
                self.stdout.write(f"row {row['row']}: refused, {column}: {reason['th']} / {reason['en']}")
        head = "Dry run, nothing written: " if facts["dry_run"] else ""
        self.stdout.write(
            f"{head}{facts['rows']} rows read, {facts['created']} created, {facts['changed']} changed, "
            f"{facts['unchanged']} unchanged, {facts['refused']} refused; {facts['new_shops']} new shops; "
            f"rows without a year count for round {facts['round']}; {facts['seconds']} s"
        )


def as_dict(report: Report, path: Path, year: int, *, dry_run: bool) -> dict[str, Any]:
    outcome = report.outcome
    return {
        "file": path.name,
        "dry_run": dry_run,
        "round": year,
        "rows": report.rows,
        "created": outcome.count("created"),
        "changed": outcome.count("changed"),
        "unchanged": outcome.count("unchanged"),
        "refused": len(report.refused),
        "new_shops": outcome.new_shops,
        "refused_rows": [_refused(row) for row in report.refused],
    }


def _refused(row: RefusedRow) -> dict[str, Any]:
    reasons = [
        {
            "column": problem.column,
            "code": problem.code,
            "written": problem.written,
            "th": problem.sentence_th,
            "en": problem.sentence_en,
        }
        for problem in row.problems
    ]
    return {"row": row.number, "reasons": reasons}
