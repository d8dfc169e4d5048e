"""The queue between the catalogue and the index, and the state of each index."""

from django.db import models
from django.utils import timezone

from search.choices import BuildStage


class QueuedProduct(models.Model):
    """A product whose documents have to be made anew; at most one row for each product.

    The row is written by the transaction of the change, so it is there if and only if the
    change is. `token` is another one after each change: a row is removed only when it still
    bears the token that was read before its documents were made. No foreign key, since the
    documents of a removed product have to go too.
    """

    product_id = models.BigIntegerField(primary_key=True)
    token = models.BigIntegerField()
    # Part of a mass change; single changes are indexed first.
    is_bulk = models.BooleanField(default=False)
    # The active version has it already; kept for the version that is being filled.
    is_parked = models.BooleanField(default=False)
    queued_at = models.DateTimeField(default=timezone.now)
    # Held by the drainer of this number until then; or, without a number, resting after an error.
    claim = models.BigIntegerField(null=True)
    claimed_until = models.DateTimeField(null=True)
    attempts = models.PositiveIntegerField(default=0)
    last_error = models.TextField(blank=True)

    class Meta:
        db_table = "search_queue"
        ordering = ["is_parked", "is_bulk", "queued_at", "product_id"]
        indexes = [
            models.Index(fields=["is_parked", "is_bulk", "queued_at", "product_id"], name="search_queue_due"),
        ]

    def __str__(self) -> str:
        return f"product {self.product_id}"


class IndexState(models.Model):
    """What the database knows of one index: which version the queue keeps right, and who rebuilds it.

    `epoch` grows with every change of stage, so that a drainer that began under an earlier one
    does not take its rows for done.
    """

    schema = models.CharField(max_length=40, primary_key=True)
    epoch = models.PositiveIntegerField(default=0)
    stage = models.CharField(max_length=10, choices=BuildStage.choices, default=BuildStage.IDLE)
    # The version that every change since its making has reached, or "".
    active = models.CharField(max_length=120, blank=True)
    # The state of the catalogue that an index which does not follow the queue was made of.
    followed = models.CharField(max_length=80, blank=True)
    # The one that is being filled or opened, by the process of this number.
    building = models.CharField(max_length=120, blank=True)
    builder = models.BigIntegerField(null=True)
    builder_seen_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "search_index_state"

    def __str__(self) -> str:
        return f"{self.schema} {self.stage}"
