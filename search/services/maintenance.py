"""Looking after the indexes: is each complete and right, is it made by today's rules, and mending it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from catalogue.selectors import versions as catalogue_versions
from search.choices import BuildStage
from search.engines.base import EngineUnavailable, Store, Version
from search.engines.router import store as site_store
from search.errors import RebuildFailed
from search.models import IndexState, QueuedProduct
from search.services import indexing, queue, stages
from search.services.definitions import IndexDefinition, Meta, expected_meta
from search.services.indexes import definitions
from search.services.rebuild import Rebuilt, active_version, make_active, open_version, rebuild

BATCH = 500
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Difference:
    """A document that is not what the database says: missing, surplus or wrong."""

    id: int
    problem: str


@dataclass
class Checked:
    """What a check of one index found. `waiting` are differences that the queue already knows of."""

    index: str
    version: str
    documents: int
    differences: list[Difference] = field(default_factory=list)
    waiting: int = 0
    repaired: int = 0


@dataclass
class IndexStatus:
    """One index: its active version and whether it is made by today's rules."""

    index: str
    version: str
    documents: int
    stage: str
    is_current: bool
    why_stale: str
    older: list[str]


@dataclass
class Status:
    """`engine_is_up` is False when nothing can be said about versions."""

    engine: str
    engine_is_up: bool
    indexes: list[IndexStatus]
    waiting: int
    oldest_seconds: float
    single: int
    parked: int
    stuck: int

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


def status(*, store: Store | None = None, indexes: Sequence[IndexDefinition] | None = None) -> Status:
    """Engine, versions, documents and how far the queue is behind. Never raises for the engine's sake."""
    store = store or site_store()
    found, is_up = [], True
    try:
        found = [_index_status(definition, store) for definition in indexes or definitions()]
    except EngineUnavailable:
        is_up = False
    lag = queue.lag()
    return Status(
        engine=store.name,
        engine_is_up=is_up,
        indexes=found,
        waiting=lag.waiting,
        oldest_seconds=lag.oldest_seconds,
        single=lag.single,
        parked=lag.parked,
        stuck=lag.stuck,
    )


def why_stale(definition: IndexDefinition, store: Store) -> str:
    """Why the index has to be built anew; "" when it has not. Raises EngineUnavailable."""
    active = active_version(definition, store)
    if active is None:
        return "there is none yet"
    state = IndexState.objects.filter(schema=definition.name).first()
    if state is None or state.active != active.name:
        # Another database's index, or one that was written behind the queue's back.
        return "this database did not make it"
    wanted = expected_meta(definition)
    changed = sorted(name for name, value in wanted.items() if active.meta.get(name) != value)
    return f"made with another {', '.join(changed)}" if changed else ""


def is_stale(definition: IndexDefinition, store: Store | None = None) -> bool:
    """Whether the index is missing or made by other rules. Raises EngineUnavailable."""
    return bool(why_stale(definition, store or site_store()))


def rebuild_stale(
    *, store: Store | None = None, indexes: Sequence[IndexDefinition] | None = None
) -> list[Rebuilt]:
    """Every index that is missing or made by other rules has been built anew. Raises as `rebuild`."""
    store, indexes = store or site_store(), indexes or definitions()
    return [
        rebuild(definition, store=store, indexes=indexes)
        for definition in indexes
        if why_stale(definition, store)
    ]


def check(
    definition: IndexDefinition,
    *,
    store: Store | None = None,
    progress: Progress = lambda done, total: None,
) -> Checked:
    """Every document of the active version compared with the one that the database gives now.

    A difference counts only when the queue does not know of it: those that wait are on their
    way. Raises EngineUnavailable.
    """
    store = store or site_store()
    active = active_version(definition, store)
    if active is None:
        raise EngineUnavailable(f"there is no index {definition.name} yet")
    return _compare(definition, store, active, progress)


def repair(
    definition: IndexDefinition,
    checked: Checked,
    *,
    store: Store | None = None,
    indexes: Sequence[IndexDefinition] | None = None,
    followed: str = "",
) -> None:
    """What `check` found is made right. Raises EngineUnavailable, and RebuildRefused during a rebuild."""
    store = store or site_store()
    ids = [difference.id for difference in checked.differences]
    if definition.follows_queue:
        queue.add(ids)
        if not indexing.drain(store=store, indexes=indexes, ignore_rest=True).engine_is_up:
            raise EngineUnavailable("the engine does not take the repair; it waits in the queue")
        checked.repaired = len(ids)
        return
    builder = stages.begin(definition.name)
    try:
        active = active_version(definition, store)
        if active is not None:
            checked.repaired = write(definition, store, active.name, active.meta, ids)
            if followed:
                stages.note_followed(builder, followed)
    finally:
        stages.give_up(builder)


def follow_catalogue(
    *, store: Store | None = None, indexes: Sequence[IndexDefinition] | None = None
) -> list[Checked]:
    """Indexes that do not follow the queue are what the catalogue gives now; those compared are returned.

    Nothing is done for one whose catalogue has not changed since. Raises RebuildRefused and
    EngineUnavailable.
    """
    store = store or site_store()
    found = []
    for definition in indexes or definitions():
        state = IndexState.objects.filter(schema=definition.name).first()
        now = catalogue_versions.current()
        if definition.follows_queue or state is None or not state.active or state.followed == now:
            continue
        checked = check(definition, store=store)
        repair(definition, checked, store=store, followed=now)
        found.append(checked)
    return found


def write(definition: IndexDefinition, store: Store, version: str, meta: Meta, ids: Sequence[int]) -> int:
    """The documents of these ids are in the version, or gone from it."""
    for start in range(0, len(ids), BATCH):
        part = ids[start : start + BATCH]
        documents = definition.make(part, meta)
        made = {document["id"] for document in documents}
        store.write(version, documents, [number for number in part if number not in made])
    return len(ids)


def roll_back(
    definition: IndexDefinition,
    *,
    store: Store | None = None,
    indexes: Sequence[IndexDefinition] | None = None,
    progress: Progress = lambda done, total: None,
) -> Rebuilt:
    """The version before the active one is active again, brought up to date first.

    The one that is left stays too, as long as no rebuild follows. Raises RebuildRefused,
    RebuildFailed when there is no older version, EngineUnavailable.
    """
    store, indexes = store or site_store(), indexes or definitions()
    begun = time.monotonic()
    builder = stages.begin(definition.name)
    try:
        with stages.keep_alive(builder):
            active = active_version(definition, store)
            older = _before(definition, store, active)
            stages.name_version(builder, older.name)
            found = _compare(definition, store, older, progress)
            write(definition, store, older.name, older.meta, [each.id for each in found.differences])
            replayed = open_version(definition, store, builder, indexes)
            make_active(store, builder, older.name)
    except BaseException:
        stages.give_up(builder)
        raise
    seconds = round(time.monotonic() - begun, 2)
    replaced = active.name if active else ""
    return Rebuilt(definition.name, older.name, older.documents, replayed, replaced, seconds)


def _before(definition: IndexDefinition, store: Store, active: Version | None) -> Version:
    versions = store.versions(definition.name)
    names = [version.name for version in versions]
    at = names.index(active.name) + 1 if active is not None else len(names)
    if at >= len(versions):
        raise RebuildFailed(f"there is no older version of {definition.name}")
    return versions[at]


def _compare(definition: IndexDefinition, store: Store, version: Version, progress: Progress) -> Checked:
    checked = Checked(definition.name, version.name, 0)
    stored = dict(store.digests(version.name))
    checked.documents = len(stored)
    found = list(_differences(definition, version.meta, stored, progress))
    if found:
        # A change between the two readings is no difference: look again at these alone.
        stored = dict(store.digests(version.name))
        found = [
            each
            for start in range(0, len(found), BATCH)
            for each in _compare_batch(
                definition, version.meta, [one.id for one in found[start : start + BATCH]], stored
            )
        ]
    waiting = _waiting({each.id for each in found}) if definition.follows_queue else set()
    checked.differences = [each for each in found if each.id not in waiting]
    checked.waiting = len(found) - len(checked.differences)
    return checked


def _differences(
    definition: IndexDefinition, meta: Meta, stored: dict[int, str], progress: Progress
) -> Iterator[Difference]:
    wanted = definition.every_id()
    ids = sorted({*wanted, *stored})
    for start in range(0, len(ids), BATCH):
        yield from _compare_batch(definition, meta, ids[start : start + BATCH], stored)
        progress(min(start + BATCH, len(ids)), len(ids))


def _compare_batch(
    definition: IndexDefinition, meta: Meta, ids: Sequence[int], stored: dict[int, str]
) -> Iterator[Difference]:
    made = {document["id"]: document["digest"] for document in definition.make(ids, meta)}
    for number in ids:
        have, want = stored.get(number), made.get(number)
        if have is None and want is not None:
            yield Difference(number, "missing")
        elif have is not None and want is None:
            yield Difference(number, "surplus")
        elif have != want:
            yield Difference(number, "wrong")


def _waiting(ids: set[int]) -> set[int]:
    waits: set[int] = set()
    listed = sorted(ids)
    for start in range(0, len(listed), BATCH):
        rows = QueuedProduct.objects.filter(pk__in=listed[start : start + BATCH], is_parked=False)
        waits.update(rows.values_list("pk", flat=True))
    return waits


def _index_status(definition: IndexDefinition, store: Store) -> IndexStatus:
    versions = store.versions(definition.name)
    active = next((version for version in versions if version.is_active), None)
    state = IndexState.objects.filter(schema=definition.name).first()
    reason = why_stale(definition, store)
    return IndexStatus(
        index=definition.name,
        version=active.name if active else "",
        documents=active.documents if active else 0,
        stage=state.stage if state else BuildStage.IDLE.value,
        is_current=not reason,
        why_stale=reason,
        older=[version.name for version in versions if version is not active],
    )
