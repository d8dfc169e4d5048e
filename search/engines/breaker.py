"""Keeps pages from waiting for an engine that is down: after the first failure nobody asks it.

Closed: every call goes through. Open: none does, at no cost, until the engine has answered a
probe. With `probe` a thread of its own asks, so that no visitor waits for it and the engine is
back without anybody's visit; without it the next call after the rest is the probe. State is
kept in each process: a server that hangs costs each of them one timeout.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable

logger = logging.getLogger(__name__)

FIRST_REST_SECONDS = 0.5
LONGEST_REST_SECONDS = 5.0
# Closed for less than this, it has not really recovered: the next rest is twice as long.
STEADY_SECONDS = 30.0


class Breaker:
    """One for each engine of a process; safe to use from several threads and after a fork."""

    def __init__(
        self,
        name: str,
        *,
        probe: Callable[[], object] | None = None,
        first_rest: float = FIRST_REST_SECONDS,
        longest_rest: float = LONGEST_REST_SECONDS,
    ) -> None:
        self.name = name
        self._probe = probe
        self._first_rest = first_rest
        self._longest_rest = longest_rest
        self._lock = threading.Lock()
        self._is_open = False
        # A failure of a call that began before the last change of state says nothing about now.
        self._epoch = 0
        self._rest = first_rest
        self._opened_at = 0.0
        self._closed_at = float("-inf")
        self._next_try_at = 0.0
        self._last_error = ""
        self._watcher: threading.Thread | None = None
        self._watcher_pid = 0
        self._stopped = threading.Event()

    @property
    def is_open(self) -> bool:
        return self._is_open

    @property
    def last_error(self) -> str:
        """Why it is open, or ""."""
        return self._last_error

    def enter(self) -> int | None:
        """A ticket for one call, to be handed to `succeeded` or `failed`; None when nobody may call."""
        if not self._is_open:
            return self._epoch
        with self._lock:
            if not self._is_open:
                return self._epoch
            if self._probe:
                self._watch()
                return None
            now = time.monotonic()
            if now < self._next_try_at:
                return None
            # One caller at a time is the probe.
            self._next_try_at = now + self._rest
            return self._epoch

    def succeeded(self, ticket: int) -> None:
        if not self._is_open or ticket != self._epoch:
            return
        with self._lock:
            if self._is_open and ticket == self._epoch:
                self._close()

    def failed(self, ticket: int, error: Exception) -> None:
        with self._lock:
            if ticket != self._epoch:
                return
            now = time.monotonic()
            self._last_error = f"{error}"[:500]
            if self._is_open:  # the caller that was the probe
                self._rest = min(self._rest * 2, self._longest_rest)
            else:
                self._open(now)
                logger.warning("search: %s is down, lists come from the database: %s", self.name, error)
            self._next_try_at = now + self._rest
            if self._probe:
                self._watch()

    def reset(self) -> None:
        """Closed, as after a start; its thread ends."""
        self._stopped.set()
        with self._lock:
            self._epoch += 1
            self._is_open = False
            self._rest = self._first_rest
            self._closed_at = float("-inf")
            self._last_error = ""
            self._watcher = None
            self._stopped = threading.Event()

    def _open(self, now: float) -> None:
        flaps = now - self._closed_at < STEADY_SECONDS
        self._rest = min(self._rest * 2, self._longest_rest) if flaps else self._first_rest
        self._epoch += 1
        self._is_open = True
        self._opened_at = now

    def _close(self) -> None:
        self._epoch += 1
        self._is_open = False
        self._closed_at = time.monotonic()
        self._last_error = ""
        logger.info("search: %s answers again, after %.1f s", self.name, time.monotonic() - self._opened_at)

    def _watch(self) -> None:
        """Needs the lock. A thread of this process asks until the engine answers."""
        is_watched = (
            self._watcher is not None and self._watcher.is_alive() and self._watcher_pid == os.getpid()
        )
        if is_watched:
            return
        self._watcher_pid = os.getpid()
        self._watcher = threading.Thread(
            target=self._ask_until_it_answers,
            args=(self._epoch, self._stopped),
            name=f"breaker-{self.name}",
            daemon=True,
        )
        self._watcher.start()

    def _ask_until_it_answers(self, epoch: int, stopped: threading.Event) -> None:
        assert self._probe is not None  # noqa: S101 -- only started with one
        while not stopped.wait(self._rest):
            try:
                self._probe()
            except Exception as error:  # whatever an engine raises, it is not back
                self._last_error = f"{error}"[:500]
                self._rest = min(self._rest * 2, self._longest_rest)
                continue
            self.succeeded(epoch)
            return
