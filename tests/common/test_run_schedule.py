import os
import signal
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from marketplace.common.models import OutboxMessage

pytestmark = pytest.mark.django_db


def due_message() -> OutboxMessage:
    """A message whose sender died before it could be sent."""
    past = timezone.now() - timedelta(minutes=1)
    return OutboxMessage.objects.create(name="catalogue.expire_certificates", args=[], next_try_at=past)


def test_once_runs_every_scheduled_task() -> None:
    """The outbox is drained by it: a message left waiting is tried."""
    waiting = due_message()
    call_command("run_schedule", "--once")
    waiting.refresh_from_db()
    assert waiting.done_at is not None


def test_a_failing_task_does_not_stop_the_others(settings: Any) -> None:
    settings.CELERY_BEAT_SCHEDULE = {
        "wrong": {"task": "common.no_such_task", "schedule": 1.0},
        "right": {"task": "common.drain_outbox", "schedule": 1.0},
    }
    waiting = due_message()
    call_command("run_schedule", "--once")
    waiting.refresh_from_db()
    assert waiting.done_at is not None


def test_with_a_broker_beat_does_it(settings: Any) -> None:
    settings.CELERY_TASK_ALWAYS_EAGER = False
    with pytest.raises(CommandError):
        call_command("run_schedule", "--once")


SLOW_AND_QUICK = """
import sys, time
from pathlib import Path
import django; django.setup()
from celery import shared_task
from django.conf import settings
from django.core.management import call_command

@shared_task(name="tests.slow")
def slow():
    while True:  # keeps the interpreter to itself
        pass

@shared_task(name="tests.quick")
def quick():
    Path(sys.argv[1]).open("a").write("x")

settings.CELERY_BEAT_SCHEDULE = {
    "slow": {"task": "tests.slow", "schedule": 1.0},
    "quick": {"task": "tests.quick", "schedule": 0.1},
}
call_command("run_schedule", skip_checks=True)
"""


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGKILL])
@pytest.mark.timeout(60)
def test_a_task_that_never_ends_keeps_no_other_waiting(tmp_path: Path, ending: int) -> None:
    """And none of the processes outlives the command, however it ends."""
    ticks = tmp_path / "ticks"
    command = [sys.executable, "-c", SLOW_AND_QUICK, str(ticks)]
    environment = os.environ | {"DATABASE_URL": "sqlite://:memory:", "VAR_DIR": str(tmp_path)}
    process = subprocess.Popen(command, cwd=project_folder(), env=environment)
    try:
        wait_until(lambda: ticks.exists() and len(ticks.read_text()) >= 5)
        children = children_of(process.pid)
        assert len(children) == 2
    finally:
        process.send_signal(ending)
        process.wait(10)
    wait_until(lambda: sum(is_running(child) for child in children) <= (ending == signal.SIGKILL))
    for child in filter(is_running, children):  # one that never looks up has to be told
        os.kill(child, signal.SIGKILL)


def project_folder() -> str:
    return str(Path(__file__).resolve().parents[2])


def wait_until(condition: Any) -> None:
    until = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < until, "it did not happen"
        time.sleep(0.05)


def children_of(parent: int) -> list[int]:
    """Linux lists them."""
    return [int(number) for number in Path(f"/proc/{parent}/task/{parent}/children").read_text().split()]


def is_running(process: int) -> bool:
    try:
        return "Z" not in Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
