"""`manage.py run_schedule`: what Celery beat does, for an installation without a broker."""

import logging
import threading
import time
from argparse import ArgumentParser
from contextlib import suppress
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import close_old_connections

from marketplace.common.jobs import UnknownTask, find_task

logger = logging.getLogger(__name__)

# A task that is always late (its run takes longer than its interval) still leaves the others this.
SHORTEST_PAUSE_SECONDS = 0.05


class Command(BaseCommand):
    help = "Run the tasks of CELERY_BEAT_SCHEDULE in this process, each at its own interval."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--once", action="store_true", help="run each task once and stop")

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.CELERY_TASK_ALWAYS_EAGER:
            raise CommandError("A broker is configured: run `celery -A marketplace beat` instead.")
        entries = settings.CELERY_BEAT_SCHEDULE.values()
        seconds = {str(entry["task"]): float(str(entry["schedule"])) for entry in entries}
        if options["once"]:
            for name in seconds:
                run(name)
            return
        for name in seconds:
            with suppress(UnknownTask):  # told at its turn
                find_task(name)  # imports all tasks before there are threads to race for it
        # A thread for each, so that one that takes minutes keeps no other waiting.
        threads = [
            threading.Thread(target=run_for_ever, args=(name, interval), name=name, daemon=True)
            for name, interval in seconds.items()
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()


def run_for_ever(name: str, interval: float) -> None:
    """The task runs every `interval` seconds, or without a pause when it takes longer."""
    while True:
        begun = time.monotonic()
        run(name)
        close_old_connections()  # a connection kept while asleep may be dead when woken
        time.sleep(max(SHORTEST_PAUSE_SECONDS, begun + interval - time.monotonic()))


def run(name: str) -> None:
    """One task has run; one that fails is written down and tried again at its next turn."""
    try:
        find_task(name)()
    except Exception:
        logger.exception("scheduled task %s failed", name)
