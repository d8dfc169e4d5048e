import json
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from checkout.services.expiry import expire_unpaid


class Command(BaseCommand):
    help = "Cancel orders whose time to pay is over and give their stock back. Safe to run at any time."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--json", action="store_true", help="print the result as JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        expired = expire_unpaid()
        if options["json"]:
            self.stdout.write(json.dumps({"expired": len(expired), "orders": expired}))
        else:
            self.stdout.write(f"{len(expired)} expired {' '.join(expired)}".strip())
