from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from search.engines.base import EngineUnavailable
from search.evaluation import report
from search.evaluation.files import BadLine, read_corpus, read_judged
from search.evaluation.trial import ENGINES, trial


class Command(BaseCommand):
    help = (
        "Indexes a corpus (JSON lines) in a throw-away index, asks judged queries through the site's own "
        "search, and prints recall@10, nDCG@10, hits and the engine's milliseconds per class and in all."
    )
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--corpus", type=Path, required=True, metavar="FILE")
        parser.add_argument("--judged", type=Path, required=True, metavar="FILE")
        parser.add_argument("--engine", choices=ENGINES, default="embedded")
        parser.add_argument("--json", action="store_true", help="print one JSON object")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            corpus = read_corpus(options["corpus"])
            questions = read_judged(options["judged"], corpus.ids)
            with trial(corpus, options["engine"]) as index:
                outcomes = index.run(questions)
                told = report.as_dict(index, outcomes)
                table = list(report.lines(index, outcomes))
        except (BadLine, OSError) as error:
            raise CommandError(str(error)) from error
        except EngineUnavailable as error:
            raise CommandError(f"{options['engine']} does not answer: {error}") from error
        if options["json"]:
            self.stdout.write(json.dumps(told, ensure_ascii=False))
        else:
            self.stdout.write("\n".join(table))
