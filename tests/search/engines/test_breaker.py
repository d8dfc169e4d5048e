"""The breaker: nobody waits for an engine that is known to be down, and it closes by itself."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from search.engines.base import EngineUnavailable, Json, NoIndex, RequestRefused
from search.engines.breaker import Breaker
from search.engines.router import GuardedEngine

REST = 0.05
BODY: Json = {"query": {"match_all": {}}}


class Patient:
    """An engine that is well or ill as it is told, and counts who asks it."""

    name = "patient"

    def __init__(self) -> None:
        self.ill: Exception | None = None
        self.asked = self.probed = 0

    def search(self, index: str, body: Json) -> Json:
        self.asked += 1
        if self.ill:
            raise self.ill
        return {"hits": {"total": {"value": 1, "relation": "eq"}, "hits": []}}

    def probe(self) -> None:
        self.probed += 1
        if self.ill:
            raise self.ill


@pytest.fixture
def patient() -> Patient:
    return Patient()


@pytest.fixture
def guarded(patient: Patient) -> Iterator[GuardedEngine]:
    """Probed by a thread of its own, as Elasticsearch is."""
    breaker = Breaker("patient", probe=patient.probe, first_rest=REST, longest_rest=4 * REST)
    yield GuardedEngine(patient, breaker)  # type: ignore[arg-type]
    breaker.reset()


@pytest.fixture
def unprobed(patient: Patient) -> GuardedEngine:
    """The next caller is the probe, as with the embedded engine."""
    return GuardedEngine(patient, Breaker("patient", first_rest=REST, longest_rest=4 * REST))  # type: ignore[arg-type]


def is_answered(engine: GuardedEngine) -> bool:
    try:
        engine.search("products", BODY)
    except EngineUnavailable:
        return False
    return True


def wait_until(condition: Callable[[], bool], seconds: float = 5) -> None:
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, "it never happened"
        time.sleep(0.005)


def test_control_without_a_breaker_everybody_asks(patient: Patient):
    patient.ill = EngineUnavailable("hangs")
    for _ in range(20):
        with pytest.raises(EngineUnavailable):
            patient.search("products", BODY)
    assert patient.asked == 20


def test_after_a_failure_nobody_asks_until_a_probe_is_answered(guarded: GuardedEngine, patient: Patient):
    assert is_answered(guarded)
    patient.ill = EngineUnavailable("hangs")
    assert [is_answered(guarded) for _ in range(20)] == [False] * 20
    assert patient.asked == 2
    assert (guarded.breaker.is_open, guarded.breaker.last_error) == (True, "hangs")

    wait_until(lambda: patient.probed >= 2)
    assert guarded.breaker.is_open
    patient.ill = None
    wait_until(lambda: not guarded.breaker.is_open)
    assert is_answered(guarded)
    assert patient.asked == 3
    probed = patient.probed
    time.sleep(3 * REST)
    assert patient.probed == probed  # its thread has ended


def test_one_thread_probes_whoever_calls(guarded: GuardedEngine, patient: Patient):
    patient.ill = EngineUnavailable("hangs")
    callers = [threading.Thread(target=is_answered, args=(guarded,)) for _ in range(8)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join()
    watchers = [thread for thread in threading.enumerate() if thread.name == "breaker-patient"]
    assert len(watchers) == 1


def test_without_a_probe_the_next_call_after_the_rest_asks(unprobed: GuardedEngine, patient: Patient):
    patient.ill = EngineUnavailable("damaged")
    assert [is_answered(unprobed) for _ in range(5)] == [False] * 5
    assert patient.asked == 1
    time.sleep(1.2 * REST)
    assert [is_answered(unprobed) for _ in range(5)] == [False] * 5
    assert patient.asked == 2  # one of them
    patient.ill = None
    assert not is_answered(unprobed)  # it rests for longer now
    time.sleep(2.4 * REST)
    assert [is_answered(unprobed) for _ in range(5)] == [True] * 5


def test_one_that_falls_again_and_again_rests_longer(guarded: GuardedEngine, patient: Patient):
    rests = []
    for _ in range(4):
        patient.ill = EngineUnavailable("flaps")
        is_answered(guarded)
        rests.append(guarded.breaker._rest)
        patient.ill = None
        wait_until(lambda: not guarded.breaker.is_open)
    assert rests == [REST, 2 * REST, 4 * REST, 4 * REST]


def test_a_call_from_before_the_outage_says_nothing_about_now(patient: Patient):
    breaker = Breaker("patient", first_rest=REST)
    early, late = breaker.enter(), breaker.enter()
    assert (early, late) == (0, 0)
    breaker.failed(0, EngineUnavailable("first"))
    breaker.succeeded(0)
    assert breaker.is_open  # its answer was underway before
    breaker.reset()
    breaker.failed(0, EngineUnavailable("late"))
    assert not breaker.is_open


@pytest.mark.parametrize("error", [NoIndex("nothing built"), RequestRefused("odd query"), KeyError("ours")])
def test_what_is_not_the_engines_fault_closes_nothing(
    guarded: GuardedEngine, patient: Patient, error: Exception
):
    patient.ill = error
    for _ in range(3):
        with pytest.raises(NoIndex if isinstance(error, NoIndex) else RequestRefused):
            guarded.search("products", BODY)
    assert patient.asked == 3
    assert not guarded.breaker.is_open


def test_an_outage_is_told_once(guarded: GuardedEngine, patient: Patient, caplog: Any):
    caplog.set_level(logging.INFO, "search.engines")
    patient.ill = EngineUnavailable("connection refused")
    for _ in range(50):
        is_answered(guarded)
    patient.ill = None
    wait_until(lambda: not guarded.breaker.is_open and len(caplog.records) > 1)
    told = [(record.levelname, record.getMessage()[:33]) for record in caplog.records]
    assert told == [
        ("WARNING", "search: patient is down, lists co"),
        ("INFO", "search: patient answers again, af"),
    ]


def test_refused_requests_do_not_fill_the_log(guarded: GuardedEngine, patient: Patient, caplog: Any):
    patient.ill = RequestRefused("odd query")
    for _ in range(50):
        is_answered(guarded)
    assert len(caplog.records) == 1


def test_a_fork_in_the_middle_of_an_outage_probes_for_itself(guarded: GuardedEngine, patient: Patient):
    patient.ill = EngineUnavailable("hangs")
    is_answered(guarded)
    child = os.fork()
    if child == 0:
        patient.ill = None
        is_answered(guarded)  # finds no thread in this process, starts one
        time.sleep(6 * REST)
        os._exit(0 if is_answered(guarded) else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
