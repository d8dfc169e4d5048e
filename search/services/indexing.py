"""From the queue to the index: `drain` makes the documents of waiting products and writes them.

Rows leave the queue only after the engine has the documents durably. A drainer that is killed
leaves its rows claimed; they are free again when the claim runs out. An engine that is down
leaves them waiting. Every step may happen twice.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from django.db import DatabaseError, transaction

from search.choices import BuildStage
from search.engines.base import Document, EngineUnavailable, RequestRefused, Store
from search.engines.router import store as site_store
from search.models import IndexState
from search.services import queue
from search.services.definitions import IndexDefinition, Meta
from search.services.indexes import definitions
from search.services.queue import Claim

logger = logging.getLogger(__name__)

# A mass change holds single ones up for no longer than one batch takes; its batches are made so
# large that this is about how long.
BATCH_SECONDS = 0.4
SMALLEST_BATCH, LARGEST_BATCH = 100, 1000
SETTLE_ATTEMPTS, SETTLE_PAUSE_SECONDS = 5, 0.05
KNOWN_SECONDS = 10.0
FIRST_REST_SECONDS, LONGEST_REST_SECONDS = 1.0, 8.0


@dataclass
class DrainReport:
    """What one drain did; `engine_is_up` is False when it stopped because of the engine."""

    written: int = 0
    removed: int = 0
    failed: int = 0
    batches: int = 0
    engine_is_up: bool = True
    seconds: float = 0.0


@dataclass(frozen=True)
class Target:
    """A version that changes have to reach."""

    definition: IndexDefinition
    version: str
    meta: Meta


@dataclass(frozen=True)
class Targets:
    """The versions to write, under the stages of all indexes at that moment."""

    versions: tuple[Target, ...]
    epochs: dict[str, int] = field(default_factory=dict)


class _Rest:
    """Remembers that the engine is down, so that not every second of an outage is spent waiting for it."""

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        self._until, self._seconds = 0.0, 0.0

    def is_on(self) -> bool:
        return time.monotonic() < self._until

    def begin(self) -> None:
        self._seconds = min(max(FIRST_REST_SECONDS, self._seconds * 2), LONGEST_REST_SECONDS)
        self._until = time.monotonic() + self._seconds


class _Pace:
    """How many documents this process writes in `BATCH_SECONDS`, by what the last batches took."""

    def __init__(self) -> None:
        self.batch = SMALLEST_BATCH
        self.was_single = False  # the last batch

    def learn(self, documents: int, seconds: float) -> None:
        # A small batch says little, and making batches smaller still would save nothing: most of
        # their time is the engine's commit.
        if documents >= SMALLEST_BATCH:
            fitting = int(documents * BATCH_SECONDS / max(seconds, 0.001))
            self.batch = min(max(SMALLEST_BATCH, (self.batch + fitting) // 2), LARGEST_BATCH)


class _Known:
    """The targets last read, which hold as long as no index changes its stage.

    Reading them asks the engine for every version there is, after each write anew.
    """

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        self._store: Store | None = None
        self._indexes: tuple[IndexDefinition, ...] = ()
        self._until, self._targets = 0.0, Targets(())

    def targets(self, store: Store, indexes: Sequence[IndexDefinition]) -> Targets:
        """Raises EngineUnavailable."""
        epochs = dict(IndexState.objects.values_list("schema", "epoch"))
        targets = self._targets
        is_same = store is self._store and epochs == targets.epochs and tuple(indexes) == self._indexes
        if not is_same or not targets.versions or time.monotonic() > self._until:
            targets = read_targets(store, indexes)
            self._store, self._indexes, self._targets = store, tuple(indexes), targets
            self._until = time.monotonic() + KNOWN_SECONDS
        return targets


engine_rest = _Rest()
pace = _Pace()
known = _Known()


def drain(
    *,
    limit: int | None = None,
    seconds: float | None = None,
    store: Store | None = None,
    indexes: Sequence[IndexDefinition] | None = None,
    ignore_rest: bool = False,
) -> DrainReport:
    """Waiting products are in every open version: all of them, or as many as `limit` and `seconds` allow.

    Any number of drainers may run at once. Never raises for the engine's sake: what could not
    be written waits, and after a failure the engine is left in peace for some seconds
    (`ignore_rest` asks it at once, and takes products that rest after an error too).
    """
    report, begun = DrainReport(), time.monotonic()
    if engine_rest.is_on() and not ignore_rest:
        report.engine_is_up = False
        return report
    while (seconds is None or time.monotonic() - begun < seconds) and (
        limit is None or report.written + report.removed < limit
    ):
        try:
            if not _drain_batch(report, store or site_store(), indexes or definitions(), ignore_rest):
                break
        except EngineUnavailable as error:
            logger.warning("search queue waits, the engine does not take it: %s", error)
            engine_rest.begin()
            known.forget()
            report.engine_is_up = False
            break
        engine_rest.forget()
    report.seconds = round(time.monotonic() - begun, 3)
    return report


def read_targets(store: Store, indexes: Sequence[IndexDefinition]) -> Targets:
    """Which versions the queue has to write now. Raises EngineUnavailable."""
    states = {state.schema: state for state in IndexState.objects.all()}
    found = []
    for definition in indexes:
        if not definition.follows_queue:
            continue
        state = states.get(definition.name)
        opened = state.building if state is not None and state.stage == BuildStage.OPEN else ""
        found += [
            Target(definition, version.name, version.meta)
            for version in store.versions(definition.name)
            if version.is_active or version.name == opened
        ]
    return Targets(tuple(found), {name: state.epoch for name, state in states.items()})


def _drain_batch(
    report: DrainReport, store: Store, indexes: Sequence[IndexDefinition], ignore_rest: bool
) -> bool:
    """One claim is made, written and settled; False when nothing waits, or there is nowhere to write."""
    if not queue.has_due(ignore_rest=ignore_rest):
        return False  # the usual second, which asks neither the engine nor for a lock
    # Before the claim: a version opened after this is noticed when the claim is settled.
    targets = known.targets(store, indexes)
    if not targets.versions:
        return False
    # In turns, so that single changes without end do not keep a mass change waiting for ever.
    claimed = queue.claim(pace.batch, bulk_first=pace.was_single, ignore_rest=ignore_rest)
    if claimed is None:
        return False
    pace.was_single = not claimed.is_bulk
    begun = time.monotonic()
    try:
        _index(report, store, targets, claimed)
    except BaseException:
        queue.release(claimed)
        raise
    pace.learn(len(claimed.tokens), time.monotonic() - begun)
    report.batches += 1
    return True


def _index(report: DrainReport, store: Store, targets: Targets, claimed: Claim) -> None:
    """The products of the claim are in the targets and settled.

    Where one of them cannot be made or written, the claim is halved until that one is alone: it
    then rests, and the others are not held up by it.
    """
    ids = claimed.product_ids
    try:
        made = [(target, target.definition.make(ids, target.meta)) for target in targets.versions]
        if not queue.still_holds(claimed):
            queue.release(claimed)
            return
        for target, documents in made:
            store.write(target.version, documents, _missing(ids, documents))
    except Exception as error:
        at_fault = isinstance(error, RequestRefused) or not isinstance(
            error, EngineUnavailable | DatabaseError
        )
        if not at_fault:
            raise
        if len(ids) == 1:
            logger.exception("product %s cannot be indexed", ids[0])
            queue.rest(claimed, ids[0], f"{type(error).__name__}: {error}")
            report.failed += 1
            return
        middle = len(ids) // 2
        for part in (ids[:middle], ids[middle:]):
            _index(report, store, targets, claimed.part(part))
        return
    _settle(targets, claimed)
    written = max((len(documents) for _, documents in made), default=0)
    report.written += written
    report.removed += len(ids) - written


def _missing(ids: Sequence[int], documents: Sequence[Document]) -> list[int]:
    made = {document["id"] for document in documents}
    return [number for number in ids if number not in made]


def _settle(targets: Targets, claimed: Claim) -> None:
    """The rows are done, parked for a version that is being filled, or wait again.

    The stages are locked: either this sees that a version was opened meanwhile, and the rows
    wait again, or the opening sees the rows parked here.
    """
    for _attempt in range(SETTLE_ATTEMPTS):
        with transaction.atomic():
            states = list(IndexState.objects.select_for_update().order_by("schema"))
            if {state.schema: state.epoch for state in states} != targets.epochs:
                queue.release(claimed)
                return
            is_loading = any(state.stage == BuildStage.LOADING for state in states)
            held = queue.settle(claimed, park=is_loading)
        if not held:
            return
        # A writer has them and will commit in a moment; else they are free when the claim runs out.
        claimed = claimed.part(held)
        time.sleep(SETTLE_PAUSE_SECONDS)
