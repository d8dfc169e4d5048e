"""`manage.py drain_outbox`: sends every outbox message that is due."""

import dataclasses
import json
import sys
import time
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from marketplace.common import jobs


class Command(BaseCommand):
    help = "Send background work that waits in the outbox. Exit 1 when a message could not be sent or run."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--json", action="store_true", help="print one JSON object")
        parser.add_argument(
            "--now", action="store_true", help="do not wait for the back-off of failed messages"
        )
        parser.add_argument(
            "--here", action="store_true", help="run the tasks in this process, without a broker"
        )
        parser.add_argument("--limit", type=int, default=1000, help="at most so many messages (default 1000)")
        parser.add_argument("--every", type=float, metavar="SECONDS", help="go on for ever, once in SECONDS")

    def handle(self, *args: Any, **options: Any) -> None:
        while True:
            report = jobs.drain(limit=options["limit"], ignore_back_off=options["now"], here=options["here"])
            self._show(report, as_json=options["json"])
            if options["every"] is None:
                break
            time.sleep(options["every"])
        if report.failed:
            sys.exit(1)

    def _show(self, report: jobs.DrainReport, *, as_json: bool) -> None:
        facts = dataclasses.asdict(report)
        if as_json:
            self.stdout.write(json.dumps(facts))
        else:
            self.stdout.write(
                ", ".join(f"{name.replace('_', ' ')}: {value}" for name, value in facts.items())
            )
