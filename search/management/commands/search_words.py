import json
from argparse import ArgumentParser
from dataclasses import asdict
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from search.text import soundness

SHOWN = 50


class Command(BaseCommand):
    help = (
        "Checks the words that search cuts by, their English and their synonyms; 1 when something is wrong."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--json", action="store_true", help="print one JSON object")
        parser.add_argument(
            "--build",
            action="store_true",
            help="first make the files in search/text/data anew that follow from others",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["build"]:
            soundness.build()
        report = soundness.check()
        if options["json"]:
            self.stdout.write(json.dumps(asdict(report), ensure_ascii=False))
        else:
            self._tell(report)
        if report.problems:
            raise CommandError(f"{len(report.problems)} problems", returncode=1)

    def _tell(self, report: soundness.Report) -> None:
        self.stdout.write(
            f"{report.words:,} words, {report.glossary:,} in the glossary, {report.phrases:,} of them phrases, "
            f"{report.spellings:,} other spellings, {report.meanings:,} groups of one meaning; "
            f"version {report.version}"
        )
        for problem in report.problems[:SHOWN]:
            self.stdout.write(f"{problem.place}: {problem.word} {problem.says}")
