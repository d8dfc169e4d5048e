from datetime import timedelta
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
