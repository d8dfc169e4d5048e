"""The outbox: work promised by a transaction, kept until it is done."""

import datetime as dt

from django.db import models
from django.db.models import Q
from django.utils import timezone

FIRST_WAIT = dt.timedelta(seconds=30)


def first_try_at() -> dt.datetime:
    """Late enough that the drainer leaves a fresh message to the request that wrote it."""
    return timezone.now() + FIRST_WAIT


class OutboxMessage(models.Model):
    """One call of a background task, promised by the transaction that wrote this row.

    Open until `done_at`; a worker holds it until `claimed_until`; the drainer sends it again
    from `next_try_at`. `attempts` counts runs and failed sends.
    """

    name = models.CharField(max_length=120)
    args = models.JSONField(default=list)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    attempts = models.PositiveIntegerField(default=0)
    last_error = models.TextField(blank=True)
    next_try_at = models.DateTimeField(default=first_try_at)
    last_drained_at = models.DateTimeField(null=True, blank=True)
    claimed_until = models.DateTimeField(null=True, blank=True)
    done_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        db_table = "common_outbox"
        indexes = [
            models.Index(fields=["next_try_at"], condition=Q(done_at=None), name="outbox_due"),
            models.Index(fields=["done_at"], condition=Q(done_at__isnull=False), name="outbox_done"),
        ]

    def __str__(self) -> str:
        return f"{self.name}{tuple(self.args)}"
