"""A new version of an index beside the active one, without a gap for searches or changes.

While the new version is filled, the queue goes on writing the active one and parks what it has
written. Then the version is opened: the queue writes both, and what was parked is written
once more. When that is done the new version is complete and becomes the active one in a single
step of the engine. The one before it stays for `roll_back`.

Killed at any point: searches read the version that was active; the next rebuild removes what
was left behind.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from catalogue.selectors import versions as catalogue_versions
from search.engines.base import Document, EngineUnavailable, Store, Version
from search.engines.router import store as site_store
from search.errors import RebuildFailed
from search.models import IndexState, QueuedProduct
from search.services import indexing, queue, stages
from search.services.definitions import IndexDefinition, Meta, expected_meta
from search.services.indexes import definitions
from search.services.stages import Builder

logger = logging.getLogger(__name__)

LOAD_BATCH = 500
# The queue has to come down to what was there when the version was opened; a rebuild that does
# not get there is given up. Long, since a whole import may stand in it; nobody waits for this.
CATCH_UP_SECONDS = 3600.0
POLL_SECONDS = 0.1

Progress = Callable[[int, int], None]  # (documents done, documents in all)


@dataclass
class Rebuilt:
    """What a rebuild made: the version, its documents, and the seconds of each step."""

    index: str
    version: str
    documents: int
    replayed: int
    replaced: str
    seconds: float = 0.0
    steps: dict[str, float] = field(default_factory=dict)


def rebuild(
    definition: IndexDefinition,
    *,
    store: Store | None = None,
    indexes: Sequence[IndexDefinition] | None = None,
    progress: Progress = lambda done, total: None,
) -> Rebuilt:
    """A new version, made of the database and every change meanwhile, is the active one.

    Raises RebuildRefused when another process rebuilds, RebuildFailed or EngineUnavailable when
    it was given up; the active version is then as it was.
    """
    store, indexes = store or site_store(), indexes or definitions()
    builder = stages.begin(definition.name)
    clock = _Clock()
    version = ""
    try:
        with stages.keep_alive(builder):
            drop_leftovers(definition, store)
            before = active_version(definition, store)
            followed = catalogue_versions.current()  # before anything is read
            meta = expected_meta(definition)
            version = store.create(definition.schema, meta)
            stages.name_version(builder, version)
            _forget_needless_changes(definition, store, indexes)
            batches = _Batches(definition, meta, builder, progress)
            _load(store, version, batches)
            clock.lap("load")
            replayed = open_version(definition, store, builder, indexes)
            clock.lap("replay")
            documents = _check_count(definition, store, version, batches.made)
            make_active(store, builder, version, followed)
    except BaseException:
        stages.give_up(builder)
        _drop_quietly(store, version)
        raise
    drop_old(definition, store)
    clock.lap("tidy")
    replaced = before.name if before else ""
    return Rebuilt(definition.name, version, documents, replayed, replaced, clock.total, clock.laps)


def drop_leftovers(definition: IndexDefinition, store: Store) -> None:
    """Versions newer than the active one were never finished; the builder alone may call this."""
    versions = store.versions(definition.name)
    active = next((at for at, version in enumerate(versions) if version.is_active), len(versions))
    for version in versions[:active]:
        logger.info("dropping %s, which was never finished", version.name)
        store.drop(version.name)


def drop_old(definition: IndexDefinition, store: Store) -> None:
    """Of the versions before the active one the newest stays."""
    versions = store.versions(definition.name)
    active = next((at for at, version in enumerate(versions) if version.is_active), None)
    if active is not None:
        for version in versions[active + 2 :]:
            _drop_quietly(store, version.name)


def _forget_needless_changes(
    definition: IndexDefinition, store: Store, indexes: Sequence[IndexDefinition]
) -> None:
    """Nothing waits where no version is kept right: the load that follows reads what changes tell."""
    if definition.follows_queue and not _is_any_kept(store, indexes):
        queue.forget_before_load()


class _Batches:
    """The documents of an index, batch by batch; keeps what went wrong while they were made."""

    def __init__(self, definition: IndexDefinition, meta: Meta, builder: Builder, progress: Progress) -> None:
        self.definition, self.meta, self.builder, self.progress = definition, meta, builder, progress
        self.made = 0  # documents
        self.failure: BaseException | None = None

    def __iter__(self) -> Iterator[Sequence[Document]]:
        try:
            ids = self.definition.every_id()
            self.progress(0, len(ids))
            for start in range(0, len(ids), LOAD_BATCH):
                self.builder.check()
                documents = self.definition.make(ids[start : start + LOAD_BATCH], self.meta)
                self.made += len(documents)
                yield documents
                self.progress(min(start + LOAD_BATCH, len(ids)), len(ids))
        except BaseException as error:
            self.failure = error
            raise


def _load(store: Store, version: str, batches: _Batches) -> None:
    """The version holds the documents. Raises what went wrong in making them, else EngineUnavailable."""
    try:
        store.load(version, batches)
    except EngineUnavailable:
        if batches.failure is not None:  # it was ours, not the engine's
            raise batches.failure from None
        raise


def open_version(
    definition: IndexDefinition, store: Store, builder: Builder, indexes: Sequence[IndexDefinition]
) -> int:
    """The version has every change that was parked or waited when it was opened. How many were parked."""
    opened_at = timezone.now()
    parked = stages.open_version(builder)
    if not definition.follows_queue:
        return parked
    deadline = time.monotonic() + CATCH_UP_SECONDS
    # Rows parked at the opening have that moment or a later one; so look a moment further.
    until = timezone.now()
    while _waiting(until):
        builder.check()
        with transaction.atomic():
            parked += queue.unpark()
        if time.monotonic() > deadline:
            raise RebuildFailed(f"changes since {opened_at:%H:%M:%S} did not reach the new version in time")
        if not indexing.drain(store=store, indexes=indexes, seconds=5, ignore_rest=True).batches:
            time.sleep(POLL_SECONDS)  # another drainer has the rest
    return parked


def _waiting(until: object) -> bool:
    """Whether a change from before `until` has not reached the open versions; failing ones never will."""
    waiting = Q(is_parked=False, attempts=0, queued_at__lte=until)
    return QueuedProduct.objects.filter(waiting | Q(is_parked=True)).exists()


def _check_count(definition: IndexDefinition, store: Store, version: str, loaded: int) -> int:
    """How many documents the version has. Raises RebuildFailed when they are neither those of the
    database now nor, without a queue, those that were loaded."""
    made = next((each for each in store.versions(definition.name) if each.name == version), None)
    if made is None:
        raise RebuildFailed(f"{version} has vanished")
    wanted = len(definition.every_id()) if definition.follows_queue else loaded
    # Changes go on meanwhile; those that wait may make a difference of one each.
    tolerated = queue.lag().waiting + wanted // 1000 if definition.follows_queue else 0
    if abs(made.documents - wanted) > tolerated:
        raise RebuildFailed(f"{version} has {made.documents} documents instead of {wanted}")
    return made.documents


def make_active(store: Store, builder: Builder, version: str, followed: str = "") -> None:
    """Searches read the version, and the rebuild is over. Raises RebuildFailed, and EngineUnavailable."""
    builder.check()
    store.activate(version)
    stages.finish(builder, version, followed)


def active_version(definition: IndexDefinition, store: Store) -> Version | None:
    return next((version for version in store.versions(definition.name) if version.is_active), None)


def _is_any_kept(store: Store, indexes: Sequence[IndexDefinition]) -> bool:
    """Whether there is a version that this database keeps right; not one of an earlier database."""
    kept = set(IndexState.objects.exclude(active="").values_list("active", flat=True))
    return any(target.version in kept for target in indexing.read_targets(store, indexes).versions)


def _drop_quietly(store: Store, version: str) -> None:
    if version:
        try:
            store.drop(version)
        except (EngineUnavailable, ValueError) as error:
            logger.warning("%s is left behind: %s", version, error)


class _Clock:
    """Seconds of each step."""

    def __init__(self) -> None:
        self.begun = self.last = time.monotonic()
        self.laps: dict[str, float] = {}

    def lap(self, name: str) -> None:
        now = time.monotonic()
        self.laps[name] = round(now - self.last, 2)
        self.last = now

    @property
    def total(self) -> float:
        return round(time.monotonic() - self.begun, 2)
