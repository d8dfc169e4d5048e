"""Threads that start together, each with a connection of its own and a bounded time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

from django.db import OperationalError, connection, connections

PATIENCE_SECONDS = 60


def race(runners: list[Callable[[], Any]]) -> list[Any]:
    """Every runner has been let go at the same moment; what each returned or raised, in their order.

    Unlike the rest of the suite the rows are committed, as in production.
    """
    gate = threading.Barrier(len(runners))
    results: list[Any] = [None] * len(runners)

    def run(at: int, runner: Callable[[], Any]) -> None:
        try:
            connection.ensure_connection()
            gate.wait(PATIENCE_SECONDS)
            results[at] = runner()
        except Exception as error:  # the test looks at each of them
            results[at] = error
        finally:
            connections.close_all()

    threads = [
        threading.Thread(target=run, args=(at, runner), daemon=True) for at, runner in enumerate(runners)
    ]
    started = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(max(0.1, PATIENCE_SECONDS - (time.monotonic() - started)))
    assert not any(thread.is_alive() for thread in threads), "a racer hangs"
    broken = [result for result in results if isinstance(result, OperationalError)]
    assert not broken, f"deadlock or lost connection: {broken[0]!r}"
    return results


def count(results: list[Any], kind: type) -> int:
    """How many of the results are of a kind."""
    return sum(isinstance(result, kind) for result in results)
