"""The outbox with a real Redis that is killed under it, and a real Celery worker.

The first test is the control: a plain `.delay()` on the dead broker loses its message.
"""

import shutil
import socket
import threading
import time

import celery.exceptions
import pytest
import redis
from celery import Celery, shared_task
from celery.contrib.testing.worker import start_worker
from django.db import transaction

from marketplace.common import jobs
from marketplace.common.models import OutboxMessage

pytestmark = [
    pytest.mark.services,
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(shutil.which("redis-server") is None, reason="redis-server is not installed"),
]

RAN = []
RAN_ENOUGH = threading.Event()


@shared_task(name="tests.broker_remember")
def remember(number):
    RAN.append(number)
    if number == 99:
        RAN_ENOUGH.set()


@pytest.fixture(autouse=True)
def nothing_ran():
    RAN.clear()
    RAN_ENOUGH.clear()


def work_until_the_last(app):
    """A real worker takes everything from the queue, number 99 last."""
    with start_worker(app, pool="solo", perform_ping_check=False, loglevel="ERROR", shutdown_timeout=10):
        assert RAN_ENOUGH.wait(15)


def test_control_without_the_outbox_the_message_is_lost(celery_app, server):
    server.kill()
    with pytest.raises((celery.exceptions.OperationalError, redis.ConnectionError)):
        remember.apply_async(args=(1,), retry=False)
    server.start()
    assert server.waiting() == 0


def test_a_message_waits_out_a_dead_broker_and_runs_once(celery_app, server):
    with transaction.atomic():
        jobs.after_commit("tests.broker_remember", 1)
    assert server.waiting() == 1  # the way it should be: on the queue at once

    server.kill()  # takes message 1 with it: this Redis keeps nothing
    began = time.monotonic()
    with transaction.atomic():
        for number in (2, 3, 99):
            jobs.after_commit("tests.broker_remember", number)
    assert time.monotonic() - began < 2
    assert OutboxMessage.objects.filter(done_at=None).count() == 4
    report = jobs.drain(ignore_back_off=True)
    assert (report.sent, report.broker_is_up) == (0, False)

    server.start()
    assert jobs.drain(ignore_back_off=True).sent == 4
    assert jobs.drain(ignore_back_off=True).sent == 4  # a second wake-up call for each does no harm
    assert server.waiting() == 8
    work_until_the_last(celery_app)
    assert RAN == [1, 2, 3, 99]
    assert not OutboxMessage.objects.filter(done_at=None).exists()
    assert jobs.drain(ignore_back_off=True).sent == 0


def test_a_broker_that_swallows_packets_holds_nobody_for_long(celery_app, settings):
    """Connections are accepted by the kernel and never answered, as behind a broken firewall."""
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))
        deaf.listen()
        celery_app.close()
        app = Celery("deaf-test", broker=f"redis://127.0.0.1:{deaf.getsockname()[1]}/0", set_as_current=True)
        app.conf.update(broker_transport_options=settings.CELERY_BROKER_TRANSPORT_OPTIONS)
        began = time.monotonic()
        jobs.after_commit("tests.broker_remember", 1)
        jobs.after_commit("tests.broker_remember", 2)
        assert time.monotonic() - began < 5
        app.close()
    first, second = OutboxMessage.objects.filter(done_at=None).order_by("pk")
    assert "imeout" in first.last_error
    assert second.attempts == 0
