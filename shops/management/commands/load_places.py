import json
import time
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from shops.services import places


class Command(BaseCommand):
    help = "Stores the 77 provinces, 928 amphoe and 7,436 tambon of Thailand with their postcodes."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--json", action="store_true", help="print one JSON object")

    def handle(self, *args: Any, **options: Any) -> None:
        begun = time.monotonic()
        try:
            counts = places.load()
        except places.WrongPlaces as error:
            raise CommandError(str(error)) from error
        seconds = round(time.monotonic() - begun, 2)
        if options["json"]:
            self.stdout.write(json.dumps({**counts, "seconds": seconds}))
        else:
            words = ", ".join(f"{count:,} {name}" for name, count in counts.items())
            self.stdout.write(f"Places of Thailand: {words} in {seconds} s (data: GeoThai, CC BY 4.0)")
