"""Background work is promised by a row, run after the commit, and never lost."""

import datetime as dt
import io
import json
import threading

import pytest
from celery import current_app, shared_task
from django.core.management import call_command
from django.db import transaction
from django.utils import timezone

from marketplace.common import jobs
from marketplace.common.models import OutboxMessage

RAN = []


@shared_task(name="tests.remember")
def remember(*ids):
    RAN.append(ids)


@shared_task(name="tests.fail_once")
def fail_once(number):
    RAN.append((number,))
    if len(RAN) == 1:
        raise RuntimeError("the mail server sleeps")


@pytest.fixture(autouse=True)
def fresh():
    """Eager, whatever broker the environment names: the real one is met in tests/services."""
    RAN.clear()
    jobs.broker.report(is_up=True)
    was_eager = current_app.conf.task_always_eager
    current_app.conf.task_always_eager = True
    yield
    current_app.conf.task_always_eager = was_eager


@pytest.fixture
def dead_broker(monkeypatch):
    """Not eager, and every send fails as it does when nobody listens; counts the tries."""
    tries = []

    def refuse(*args, **kwargs):
        tries.append(kwargs)
        raise ConnectionRefusedError("nobody listens")

    monkeypatch.setattr(jobs.find_task(jobs.RUN_MESSAGE), "apply_async", refuse)
    current_app.conf.task_always_eager = False
    return tries


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    """`with committed():` a transaction that commits, without the price of a real one."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


def only_message():
    return OutboxMessage.objects.get()


@pytest.mark.django_db
def test_the_task_runs_after_the_commit_and_not_before(committed):
    with committed():
        jobs.after_commit("tests.remember", 7, "x")
        assert RAN == []
        assert only_message().done_at is None
    assert RAN == [(7, "x")]
    message = only_message()
    assert (message.attempts, message.last_error, message.claimed_until) == (1, "", None)
    assert message.done_at is not None


@pytest.mark.django_db
def test_a_rollback_takes_the_promise_with_it(committed):
    with committed(), transaction.atomic():
        jobs.after_commit("tests.remember", 7)
        transaction.set_rollback(True)
    assert RAN == []
    assert not OutboxMessage.objects.exists()


@pytest.mark.django_db
def test_a_typo_raises_at_once_and_writes_nothing():
    with pytest.raises(jobs.UnknownTask, match=r"tests\.rememebr"):
        jobs.after_commit("tests.rememebr", 7)
    assert not OutboxMessage.objects.exists()


@pytest.mark.django_db
@pytest.mark.parametrize("value", [None, 1.5, {"a": 1}, object()])
def test_only_ids_are_taken(value):
    with pytest.raises(TypeError, match="ids"):
        jobs.after_commit("tests.remember", value)
    assert not OutboxMessage.objects.exists()


@pytest.mark.django_db
def test_a_task_that_fails_does_not_fail_the_request_and_is_tried_again(committed):
    with committed():
        jobs.after_commit("tests.fail_once", 3)
    message = only_message()
    assert message.done_at is None
    assert message.last_error == "RuntimeError: the mail server sleeps"
    assert message.next_try_at > timezone.now()
    assert jobs.drain().sent == 0  # its back-off has not elapsed
    OutboxMessage.objects.update(next_try_at=timezone.now())
    assert jobs.drain() == jobs.DrainReport(
        sent=1, failed=0, waiting=0, stuck=0, oldest_waiting_seconds=0, broker_is_up=True
    )
    assert RAN == [(3,), (3,)]
    assert only_message().attempts == 2


@pytest.mark.django_db
def test_a_dead_broker_costs_one_try_and_loses_nothing(dead_broker, committed):
    with committed():
        jobs.after_commit("tests.remember", 1)
        jobs.after_commit("tests.remember", 2)
    assert [try_["retry"] for try_ in dead_broker] == [False]  # the second did not even knock
    first, second = OutboxMessage.objects.order_by("pk")
    assert (first.attempts, first.last_error) == (1, "ConnectionRefusedError: nobody listens")
    assert (second.attempts, second.done_at) == (0, None)

    report = jobs.drain(ignore_back_off=True)
    assert (report.sent, report.failed, report.waiting, report.broker_is_up) == (0, 1, 2, False)
    assert len(dead_broker) == 2  # a drain stops at the first refusal

    current_app.conf.task_always_eager = True
    assert jobs.drain(ignore_back_off=True).sent == 2
    assert RAN == [(1,), (2,)]
    assert jobs.drain(ignore_back_off=True).sent == 0


@pytest.mark.django_db
def test_the_drainer_leaves_a_fresh_message_to_its_request(dead_broker):
    OutboxMessage.objects.create(name="tests.remember", args=[1])
    assert jobs.drain().sent == 0
    assert dead_broker == []


@pytest.mark.django_db
def test_two_wake_up_calls_run_a_message_once():
    message = OutboxMessage.objects.create(name="tests.remember", args=[1])
    assert [jobs.run(message.pk), jobs.run(message.pk)] == [jobs.Outcome.DONE, jobs.Outcome.NOT_OURS]
    assert RAN == [(1,)]


@pytest.mark.django_db
def test_a_message_in_a_workers_hands_is_left_alone_until_the_claim_runs_out():
    message = OutboxMessage.objects.create(
        name="tests.remember", args=[1], claimed_until=timezone.now() + dt.timedelta(minutes=1)
    )
    assert jobs.run(message.pk) is jobs.Outcome.NOT_OURS
    assert jobs.drain(ignore_back_off=True).sent == 0
    OutboxMessage.objects.update(claimed_until=timezone.now())
    assert jobs.drain(ignore_back_off=True).sent == 1
    assert RAN == [(1,)]


@pytest.mark.django_db
def test_a_task_that_was_renamed_waits_with_its_reason():
    OutboxMessage.objects.create(name="tests.gone", args=[1])
    report = jobs.drain(ignore_back_off=True)
    assert (report.sent, report.failed, report.waiting) == (0, 1, 1)
    assert only_message().last_error == "UnknownTask: no Celery task is called 'tests.gone'"


@pytest.mark.django_db
def test_done_messages_are_kept_a_week():
    now = timezone.now()
    for days in (6, 8):
        OutboxMessage.objects.create(name="tests.remember", done_at=now - dt.timedelta(days=days))
    jobs.drain()
    assert OutboxMessage.objects.count() == 1


def test_the_back_off_doubles_to_an_hour():
    assert [jobs.back_off(attempts).total_seconds() for attempts in (0, 1, 2, 3, 11, 1000)] == [
        5,
        5,
        10,
        20,
        3600,
        3600,
    ]


@pytest.mark.django_db
def test_the_command_says_what_it_did():
    OutboxMessage.objects.create(name="tests.remember", args=[4])
    out = io.StringIO()
    call_command("drain_outbox", "--json", "--now", stdout=out)
    assert json.loads(out.getvalue()) == {
        "sent": 1,
        "failed": 0,
        "waiting": 0,
        "stuck": 0,
        "oldest_waiting_seconds": 0,
        "broker_is_up": True,
    }
    OutboxMessage.objects.create(name="tests.gone")
    with pytest.raises(SystemExit) as stop:
        call_command("drain_outbox", "--now", stdout=out)
    assert stop.value.code == 1
    assert "failed: 1, waiting: 1" in out.getvalue()


def test_a_request_thread_finds_the_projects_own_celery_app():
    names = []
    thread = threading.Thread(target=lambda: names.append(current_app.main))
    thread.start()
    thread.join()
    assert names == ["marketplace"]
