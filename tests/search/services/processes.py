"""Processes of their own on this test's database and index, to be killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings
from django.db import connection

ROOT = Path(__file__).resolve().parents[3]
START = "import django; django.setup()\nfrom search.services import indexing, queue, rebuild\n"


def environment() -> dict[str, str]:
    """The same database and folder as the test's, for a process of its own."""
    database = connection.settings_dict
    if connection.vendor == "sqlite":
        url = f"sqlite:///{database['NAME']}"
    else:
        login = f"{database['USER']}:{database['PASSWORD']}@{database['HOST']}:{database['PORT']}"
        url = f"postgres://{login}/{database['NAME']}"
    return os.environ | {
        "DATABASE_URL": url,
        "SEARCH_FOLDER": str(settings.SEARCH_FOLDER),
        "ELASTICSEARCH_URL": ",".join(settings.ELASTICSEARCH_HOSTS),
        "ELASTICSEARCH_INDEX_PREFIX": settings.ELASTICSEARCH_INDEX_PREFIX,
        "DJANGO_SETTINGS_MODULE": "marketplace.settings",
        "PYTHONPATH": str(ROOT),
    }


@contextmanager
def running(program: str) -> Iterator[subprocess.Popen[str]]:
    """The program runs; killed at the end at the latest."""
    process = subprocess.Popen(
        [sys.executable, "-c", START + program],
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def wait_for(process: subprocess.Popen[str], word: str) -> None:
    """The process has printed the word on a line. Raises AssertionError with what it said instead."""
    assert process.stdout is not None
    for line in process.stdout:
        if line.strip() == word:
            return
    raise AssertionError(f"{word!r} was not said: {process.stderr and process.stderr.read()}")


def kill_at(program: str, word: str) -> None:
    """The program was killed with SIGKILL as soon as it had printed the word."""
    with running(program) as process:
        wait_for(process, word)
        process.send_signal(signal.SIGKILL)
        assert process.wait(10) == -signal.SIGKILL
