import json
import sys
from dataclasses import asdict
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from checkout.selectors.stock_audit import differences
from shops.models import StockRecord


class Command(BaseCommand):
    help = "Compare the allocation of every stock record with its open order lines; exit 1 on a difference."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--json", action="store_true", help="print the result as JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        found = [asdict(difference) for difference in differences()]
        checked = StockRecord.objects.count()
        if options["json"]:
            self.stdout.write(json.dumps({"checked": checked, "differences": len(found), "rows": found}))
        else:
            for row in found:
                self.stdout.write(" ".join(f"{name}={value}" for name, value in row.items()))
            self.stdout.write(f"{checked} stock records checked, {len(found)} differences")
        if found:
            sys.exit(1)
