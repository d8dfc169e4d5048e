"""`manage.py run_schedule`: what Celery beat does, for an installation without a broker."""

import logging
import multiprocessing
import os
import signal
import sys
import time
from argparse import ArgumentParser
from contextlib import suppress
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import close_old_connections, connections

from marketplace.common.jobs import UnknownTask, find_task

logger = logging.getLogger(__name__)

# A task that is always late (its run takes longer than its interval) still leaves the others this.
SHORTEST_PAUSE_SECONDS = 0.05
RESTART_SECONDS = 1.0


class Command(BaseCommand):
    help = "Run the tasks of CELERY_BEAT_SCHEDULE on this machine, each at its own interval."

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
                find_task(name)  # imports every task, so that the processes share the memory
        connections.close_all()  # none may be used on both sides of a fork
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))  # so that the processes end too
        watch(seconds)


def watch(seconds: dict[str, float]) -> None:
    """A process runs each task: one that computes for minutes keeps no other waiting. Never returns."""
    fork = multiprocessing.get_context("fork")
    processes: dict[str, Any] = {}
    while True:
        for name, interval in seconds.items():
            if name not in processes or not processes[name].is_alive():
                target = (name, interval, os.getpid())
                processes[name] = fork.Process(target=run_for_ever, args=target, name=name, daemon=True)
                processes[name].start()
        time.sleep(RESTART_SECONDS)


def run_for_ever(name: str, interval: float, parent: int) -> None:
    """The task runs every `interval` seconds, or without a pause when it takes longer, as long as `parent` lives."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's, which ends this one
    due = time.monotonic()
    while os.getppid() == parent:
        if time.monotonic() >= due:
            due = time.monotonic() + interval
            run(name)
            close_old_connections()  # a connection kept while asleep may be dead when woken
        # In short steps, so that nothing outlives a parent that was killed.
        time.sleep(min(1.0, max(SHORTEST_PAUSE_SECONDS, due - time.monotonic())))


def run(name: str) -> None:
    """One task has run; one that fails is written down and tried again at its next turn."""
    try:
        find_task(name)()
    except Exception:
        logger.exception("scheduled task %s failed", name)
