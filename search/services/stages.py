"""Who rebuilds an index and how far that is, kept in the database so that drainers of any process know.

    idle -> loading (the queue parks what it has written) -> open (the queue writes both) -> idle

Each step raises the epoch under a lock that `indexing` takes too.
"""

from __future__ import annotations

import datetime as dt
import secrets
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from search.choices import BuildStage
from search.errors import RebuildFailed, RebuildRefused
from search.models import IndexState
from search.services import queue

# A builder that was not seen for so long is dead.
BUILDER_LOST_AFTER = dt.timedelta(seconds=45)
SEEN_EVERY_SECONDS = 5.0
PATIENCE_SECONDS = 5.0
_NOBODY: dict[str, Any] = {"building": "", "builder": None}


class Builder:
    """The right to rebuild one index. `check` before each step that others must not take too."""

    def __init__(self, schema: str, number: int) -> None:
        self.schema = schema
        self.number = number
        self.is_lost = threading.Event()

    def check(self) -> None:
        """Raises RebuildFailed when another process has taken the rebuild over."""
        if self.is_lost.is_set():
            raise RebuildFailed(f"another process has taken over the rebuild of {self.schema}")

    def see(self) -> None:
        """The builder is alive, unless another one has taken over."""
        mine = IndexState.objects.filter(schema=self.schema, builder=self.number)
        if not mine.update(builder_seen_at=timezone.now()):
            self.is_lost.set()


def begin(schema: str) -> Builder:
    """The caller alone rebuilds now, whatever the index; the queue parks what it writes.

    Waits `PATIENCE_SECONDS` for one that is about to end; a builder that died is succeeded.
    Raises RebuildRefused.
    """
    until = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            return _begin(schema)
        except RebuildRefused:
            if time.monotonic() > until:
                raise
        time.sleep(0.2)


def _begin(schema: str) -> Builder:
    number, now = secrets.randbits(62), timezone.now()
    IndexState.objects.get_or_create(schema=schema)
    with transaction.atomic():
        states = {state.schema: state for state in _locked()}
        for state in states.values():
            alive = state.builder_seen_at is not None and state.builder_seen_at > now - BUILDER_LOST_AFTER
            if state.stage != BuildStage.IDLE and alive:
                raise RebuildRefused(f"{state.schema} is being rebuilt by another process")
        for state in states.values():
            if state.stage != BuildStage.IDLE or state.schema == schema:
                _enter(state, BuildStage.LOADING if state.schema == schema else BuildStage.IDLE)
                state.building = ""
                state.builder = number if state.schema == schema else None
                state.builder_seen_at = now
                state.save()
        queue.forget_parked()  # of a builder that died; the load that follows reads them anyway
    return Builder(schema, number)


def name_version(builder: Builder, version: str) -> None:
    """The new version is known by name. Raises RebuildFailed."""
    _change(builder, {"building": version})


def open_version(builder: Builder) -> int:
    """The queue writes both versions from now on; what was parked waits again. How many. Raises RebuildFailed."""
    with transaction.atomic():
        _change(builder, {}, BuildStage.OPEN)
        return queue.unpark()


def finish(builder: Builder, active: str, followed: str = "") -> None:
    """Nobody rebuilds; `active` is the version that all changes have reached. Raises RebuildFailed.

    `followed` is the state of the catalogue it was made of (`catalogue.selectors.versions`).
    """
    _change(builder, {"active": active, "followed": followed, **_NOBODY}, BuildStage.IDLE)


def note_followed(builder: Builder, followed: str) -> None:
    """The active version is right for this state of the catalogue. Raises RebuildFailed."""
    _change(builder, {"followed": followed})


def give_up(builder: Builder) -> None:
    """Nobody rebuilds and nothing is parked, unless another builder has taken over already."""
    with transaction.atomic():
        try:
            _change(builder, _NOBODY, BuildStage.IDLE)
        except RebuildFailed:
            return
        queue.forget_parked()


@contextmanager
def keep_alive(builder: Builder) -> Iterator[None]:
    """A thread says every few seconds that the builder lives; it ends with the process."""
    stop = threading.Event()

    def say() -> None:
        try:
            while not stop.wait(SEEN_EVERY_SECONDS):
                try:
                    builder.see()
                except DatabaseError:
                    connection.close()  # the next time decides
        finally:
            connection.close()

    thread = threading.Thread(target=say, name="rebuild-alive", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(timeout=SEEN_EVERY_SECONDS)


def _change(builder: Builder, columns: dict[str, Any], stage: BuildStage | None = None) -> None:
    with transaction.atomic():
        state = next((each for each in _locked() if each.schema == builder.schema), None)
        if state is None or state.builder != builder.number:
            builder.is_lost.set()
            builder.check()
            return
        if stage is not None:
            _enter(state, stage)
        for name, value in columns.items():
            setattr(state, name, value)
        state.builder_seen_at = timezone.now()
        state.save()


def _enter(state: IndexState, stage: BuildStage) -> None:
    state.stage = stage
    state.epoch += 1


def _locked() -> list[IndexState]:
    return list(IndexState.objects.select_for_update().order_by("schema"))
