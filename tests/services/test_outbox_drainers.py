"""Several drainers at once on PostgreSQL: SKIP LOCKED and the claim let every message run once."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from celery import shared_task
from django.db import connection

from marketplace.common import jobs
from marketplace.common.models import OutboxMessage

pytestmark = [pytest.mark.services, pytest.mark.race, pytest.mark.django_db(transaction=True)]

RAN = []
DRAINERS = 6


@shared_task(name="tests.race_remember")
def remember(number):
    RAN.append(number)


@pytest.fixture(autouse=True)
def forty_messages(db):
    if connection.vendor != "postgresql":
        pytest.skip("row locks are PostgreSQL's; SQLite has one writer at a time")
    RAN.clear()
    OutboxMessage.objects.bulk_create(
        OutboxMessage(name=remember.name, args=[number]) for number in range(40)
    )


def at_once(work):
    """`work()` in every drainer's thread, started together; their results."""
    together = threading.Barrier(DRAINERS)

    def one(_):
        try:
            together.wait(10)
            return work()
        finally:
            connection.close()

    with ThreadPoolExecutor(DRAINERS) as pool:
        return list(pool.map(one, range(DRAINERS)))


def test_control_drainers_that_read_and_run_run_messages_twice():
    together = threading.Barrier(DRAINERS)

    def read_then_run():
        messages = list(OutboxMessage.objects.filter(done_at=None))
        together.wait(10)
        for message in messages:
            jobs.find_task(message.name)(*message.args)
            message.delete()

    at_once(read_then_run)
    assert len(RAN) > 40


def test_every_message_runs_exactly_once():
    reports = at_once(lambda: jobs.drain(ignore_back_off=True, here=True))
    assert sorted(RAN) == list(range(40))
    assert sum(report.sent for report in reports) == 40
    assert sum(report.failed for report in reports) == 0
    assert not OutboxMessage.objects.filter(done_at=None).exists()


def test_wake_up_calls_for_one_message_run_it_once():
    message = OutboxMessage.objects.first()
    results = at_once(lambda: jobs.run(message.pk))
    assert results.count(jobs.Outcome.DONE) == 1
    assert results.count(jobs.Outcome.NOT_OURS) == DRAINERS - 1
    assert message.args == RAN
