"""The outbox at work in Celery: one task that runs a message, one that sends what still waits."""

from celery import shared_task

from marketplace.common import jobs


@shared_task(name=jobs.RUN_MESSAGE, ignore_result=True)
def run_message(message_id: int) -> None:
    """The outbox message has run, or waits for its next try. Safe to run twice."""
    jobs.run(message_id)


@shared_task(name="common.drain_outbox", ignore_result=True)
def drain_outbox() -> None:
    """Messages that the broker or a worker lost are on their way again. Safe to run twice."""
    jobs.drain()
