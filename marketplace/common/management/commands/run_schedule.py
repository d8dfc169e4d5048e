"""`manage.py run_schedule`: what Celery beat does, for an installation without a broker."""

import logging
import time
from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import close_old_connections

from marketplace.common.jobs import find_task

logger = logging.getLogger(__name__)


class Command(BaseCommand):
    help = "Run the tasks of CELERY_BEAT_SCHEDULE in this process, each at its own interval."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--once", action="store_true", help="run each task once and stop")

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.CELERY_TASK_ALWAYS_EAGER:
            raise CommandError("A broker is configured: run `celery -A marketplace beat` instead.")
        entries = settings.CELERY_BEAT_SCHEDULE.values()
        seconds = {str(entry["task"]): float(str(entry["schedule"])) for entry in entries}
        due = dict.fromkeys(seconds, 0.0)
        while True:
            for name in [name for name, at in due.items() if at <= time.monotonic()]:
                self._run(name)
                due[name] = time.monotonic() + seconds[name]
            if options["once"]:
                return
            close_old_connections()  # a connection kept while asleep may be dead when woken
            time.sleep(max(0.5, min(due.values()) - time.monotonic()))

    def _run(self, name: str) -> None:
        """One task has run; one that fails is written down and tried again at its next turn."""
        try:
            find_task(name)()
        except Exception:
            logger.exception("scheduled task %s failed", name)
