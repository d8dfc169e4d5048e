import json
import time
from collections import Counter
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from catalogue.services import cards

SHOWN = 20


class Command(BaseCommand):
    help = "Makes every product card say what its sources say; --check only compares and exits 1 on any difference."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--check", action="store_true", help="compare, write nothing")
        parser.add_argument("--json", action="store_true", help="print one JSON object")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["check"]:
            self.check_cards(as_json=options["json"])
        else:
            self.rebuild(as_json=options["json"])

    def rebuild(self, *, as_json: bool) -> None:
        begun = time.monotonic()
        done = cards.rebuild()
        seconds = round(time.monotonic() - begun, 2)
        if as_json:
            counts = {"cards": done.cards, "mended": done.mended, "removed": done.removed}
            self.stdout.write(json.dumps({**counts, "seconds": seconds}))
        else:
            self.stdout.write(
                f"{done.cards:,} cards, {done.mended:,} mended, {done.removed:,} removed in {seconds} s"
            )

    def check_cards(self, *, as_json: bool) -> None:
        found = list(cards.differences())
        if as_json:
            listed = [
                {"product": each.product_id, "problem": each.problem, "fields": list(each.fields)}
                for each in found
            ]
            self.stdout.write(json.dumps({"differences": len(found), "cards": listed}))
        else:
            for each in found[:SHOWN]:
                self.stdout.write(
                    f"product {each.product_id}: {each.problem} {', '.join(each.fields)}".rstrip()
                )
            problems = ", ".join(
                f"{count} {problem}" for problem, count in Counter(each.problem for each in found).items()
            )
            self.stdout.write(f"{len(found)} differences {problems}".rstrip())
        if found:
            raise CommandError(
                "cards differ from their sources; `manage.py rebuild_cards` mends them", returncode=1
            )
