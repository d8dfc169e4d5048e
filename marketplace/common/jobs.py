"""Background work that survives a dead broker: `after_commit("checkout.settle_payment", payment.pk)`.

The promise is a row in the outbox, written by the caller's own transaction. What goes through
the broker is only a wake-up call, `common.run_message(row id)`: the worker claims the row, runs
the named task and marks the row done. So a message lost by the broker, a broker that is down, or
a worker that dies half-way all end the same way: the drainer finds the row and sends it again.

At least once, never only a queued message: a worker may die between a task's effect and the
mark, hence every task is safe to run twice. The outbox does the retrying; tasks need not.
Without a broker Celery is eager, and the task runs in place right after the commit.
"""

import datetime as dt
import logging
import time
from collections import Counter
from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import Any

from celery import current_app
from django.db import connection, transaction
from django.db.models import F, Q
from django.utils import timezone

from marketplace.common.models import OutboxMessage

logger = logging.getLogger(__name__)

RUN_MESSAGE = "common.run_message"
FIRST_BACK_OFF = dt.timedelta(seconds=5)
LONGEST_BACK_OFF = dt.timedelta(hours=1)
RESEND_AFTER = dt.timedelta(minutes=10)  # sent but not done: the broker may have lost it
CLAIM_FOR = dt.timedelta(minutes=15)  # longer than any task may take
KEEP_DONE_FOR = dt.timedelta(days=7)
BROKER_REST_SECONDS = 5.0
STUCK_ATTEMPTS = 10


class UnknownTask(LookupError):
    """No Celery task has this name; nearly always a typo in the caller."""


class Outcome(Enum):
    """What became of one message in one try."""

    DONE = "done"  # run, or handed to the broker
    FAILED = "failed"  # the row keeps the error and the time of the next try
    NOT_OURS = "not ours"  # done already, or in another worker's hands


@dataclass(frozen=True)
class DrainReport:
    """What one drain did, and what still waits afterwards."""

    sent: int
    failed: int
    waiting: int
    stuck: int
    oldest_waiting_seconds: int
    broker_is_up: bool


def after_commit(name: str, *ids: int | str) -> None:
    """Task `name` will run with `ids` once the current transaction commits, and never if it rolls back.

    Raises UnknownTask now, in the caller's face, for a name that no task has, and TypeError for
    anything but numbers and text: rows are read fresh by the task. A dead broker costs the
    request about two seconds at the worst and loses nothing.
    """
    find_task(name)
    for value in ids:
        if not isinstance(value, int | str):
            raise TypeError(f"after_commit takes ids, not {type(value).__name__}: {value!r}")
    message = OutboxMessage.objects.create(name=name, args=list(ids))
    transaction.on_commit(partial(send, message.pk), robust=True)


def find_task(name: str) -> Any:
    """The registered Celery task called `name`. Raises UnknownTask."""
    app = current_app._get_current_object()
    if name not in app.tasks:
        app.loader.import_default_modules()  # web processes import task modules late
    try:
        return app.tasks[name]
    except KeyError as error:
        raise UnknownTask(f"no Celery task is called {name!r}") from error


class _Broker:
    """Remembers for a few seconds that the broker is down, so that a request waits for it once."""

    def __init__(self) -> None:
        self._down_until = 0.0

    def is_resting(self) -> bool:
        return time.monotonic() < self._down_until

    def report(self, *, is_up: bool) -> None:
        self._down_until = 0.0 if is_up else time.monotonic() + BROKER_REST_SECONDS


broker = _Broker()


def send(message_id: int) -> Outcome:
    """A wake-up call for the message is with the broker (or, eager, the task has run).

    FAILED when the broker is down: the row then waits for the drainer. Never raises for the
    broker's sake, since the caller's transaction is already committed. Safe to call twice.
    """
    open_message = OutboxMessage.objects.filter(pk=message_id, done_at=None)
    wake_up = find_task(RUN_MESSAGE)
    if broker.is_resting():
        return Outcome.FAILED
    if not current_app.conf.task_always_eager:
        # Before the send, so that it cannot overwrite the back-off of a worker that is quick to fail.
        open_message.update(next_try_at=timezone.now() + RESEND_AFTER)
    try:
        # retry=False: kombu would otherwise keep trying for many seconds inside the request.
        wake_up.apply_async(args=(message_id,), retry=False, ignore_result=True)
    except Exception as error:  # any client library's idea of "broker down"; the row is safe
        broker.report(is_up=False)
        logger.warning("outbox: broker is down, message %s waits: %s", message_id, error)
        attempts = (open_message.values_list("attempts", flat=True).first() or 0) + 1
        open_message.update(
            attempts=attempts, last_error=_describe(error), next_try_at=timezone.now() + back_off(attempts)
        )
        return Outcome.FAILED
    broker.report(is_up=True)
    return Outcome.DONE


def run(message_id: int) -> Outcome:
    """The message's task has run and the row is marked done, unless another worker has it.

    The claim is one conditional update, so two wake-up calls for one message run it once. A
    task that raises leaves its error and a later try in the row; nothing is raised.
    """
    now = timezone.now()
    row = OutboxMessage.objects.filter(pk=message_id)
    unclaimed = Q(claimed_until=None) | Q(claimed_until__lte=now)
    if not row.filter(unclaimed, done_at=None).update(
        claimed_until=now + CLAIM_FOR, next_try_at=now + CLAIM_FOR, attempts=F("attempts") + 1
    ):
        return Outcome.NOT_OURS
    message = row.get()
    try:
        find_task(message.name)(*message.args)
    except Exception as error:  # whatever a task raises: the promise stands, it is tried again
        logger.exception("outbox: %s failed, try %s", message, message.attempts)
        row.update(
            claimed_until=None,
            last_error=_describe(error),
            next_try_at=timezone.now() + back_off(message.attempts),
        )
        return Outcome.FAILED
    row.update(done_at=timezone.now(), claimed_until=None, last_error="")
    return Outcome.DONE


def drain(*, limit: int = 1000, ignore_back_off: bool = False, here: bool = False) -> DrainReport:
    """Every message that is due has been sent (or run in this process, with `here`).

    `ignore_back_off` takes all open ones that no worker holds, for the hour after a repair.
    Stops at the first sign that the broker is down. Any number of drainers may run at once.
    """
    broker.report(is_up=True)  # an attempt of its own, whatever a request saw seconds ago
    here = here or current_app.conf.task_always_eager
    started_at = timezone.now()
    outcomes: Counter[Outcome] = Counter()
    while outcomes.total() < limit and not broker.is_resting():
        message_id = _claim_next(started_at, ignore_back_off)
        if message_id is None:
            break
        outcomes[run(message_id) if here else send(message_id)] += 1
    OutboxMessage.objects.filter(done_at__lt=started_at - KEEP_DONE_FOR).delete()
    return _report(outcomes[Outcome.DONE], outcomes[Outcome.FAILED])


def waiting() -> int:
    """How many messages have not run yet."""
    return OutboxMessage.objects.filter(done_at=None).count()


def back_off(attempts: int) -> dt.timedelta:
    """5 s, 10 s, 20 s … at most an hour."""
    return min(FIRST_BACK_OFF * 2 ** min(max(attempts - 1, 0), 20), LONGEST_BACK_OFF)


def _claim_next(started_at: dt.datetime, ignore_back_off: bool) -> int | None:
    """Takes the oldest due message away from other drainers for a minute; its id, or None.

    No drain meets a row twice: one that fails at once would otherwise keep it busy for ever.
    """
    now = timezone.now()
    taken_until = now + dt.timedelta(minutes=1)
    unclaimed = Q(claimed_until=None) | Q(claimed_until__lte=now)
    not_met = Q(last_drained_at=None) | Q(last_drained_at__lt=started_at)
    due = OutboxMessage.objects.filter(unclaimed, not_met, done_at=None)
    if not ignore_back_off:
        due = due.filter(next_try_at__lte=now)
    with transaction.atomic():
        rows = due.order_by("pk")
        if connection.features.has_select_for_update_skip_locked:
            rows = rows.select_for_update(skip_locked=True)
        message_id = rows.values_list("pk", flat=True).first()
        if message_id is None:
            return None
        # The condition again: without row locks another drainer may have been quicker.
        taken = due.filter(pk=message_id).update(next_try_at=taken_until, last_drained_at=now)
    return message_id if taken else _claim_next(started_at, ignore_back_off)


def _report(sent: int, failed: int) -> DrainReport:
    waiting = OutboxMessage.objects.filter(done_at=None)
    oldest = waiting.order_by("created_at").values_list("created_at", flat=True).first()
    return DrainReport(
        sent=sent,
        failed=failed,
        waiting=waiting.count(),
        stuck=waiting.filter(attempts__gte=STUCK_ATTEMPTS).count(),
        oldest_waiting_seconds=int((timezone.now() - oldest).total_seconds()) if oldest else 0,
        broker_is_up=not broker.is_resting(),
    )


def _describe(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:2000]
