import json
import time
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from search.engines.base import EngineUnavailable
from search.errors import SearchError
from search.services import indexing, maintenance, rebuild
from search.services.definitions import IndexDefinition
from search.services.indexes import definitions

SHOWN = 20
ACTIONS = ("rebuild", "drain", "status", "check", "rollback")


class Command(BaseCommand):
    help = "Builds, follows, compares and describes the search indexes."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("action", choices=ACTIONS)
        parser.add_argument("--index", action="append", help="only this index, such as products; repeatable")
        parser.add_argument("--json", action="store_true", help="print one JSON object")
        parser.add_argument("--repair", action="store_true", help="check: make right what differs")
        parser.add_argument(
            "--if-stale", action="store_true", help="rebuild: only what is missing or outdated"
        )
        parser.add_argument("--limit", type=int, help="drain: stop after so many documents")
        parser.add_argument("--seconds", type=float, help="drain: stop after so many seconds")

    def handle(self, *args: Any, **options: Any) -> None:
        action: Callable[..., None] = getattr(self, f"do_{options['action']}")
        try:
            action(self._chosen(options["index"]), options)
        except (EngineUnavailable, SearchError) as error:
            raise CommandError(str(error), returncode=1) from error

    def do_rebuild(self, indexes: list[IndexDefinition], options: dict[str, Any]) -> None:
        """A new version of each is active."""
        facts = []
        for definition in indexes:
            if options["if_stale"] and not maintenance.is_stale(definition):
                continue
            with self._bar(definition.name, options) as progress:
                done = rebuild.rebuild(definition, progress=progress)
            facts.append(asdict(done))
            self._say(
                options,
                f"{done.version}: {done.documents:,} documents, {done.replayed:,} replayed, {done.seconds} s",
            )
        if not facts:
            self._say(options, "up to date")
        self._print(options, {"indexes": facts})

    def do_drain(self, indexes: list[IndexDefinition], options: dict[str, Any]) -> None:
        """What waits is in the index. Exits 1 when something has to wait for the engine."""
        done = indexing.drain(limit=options["limit"], seconds=options["seconds"], ignore_rest=True)
        # A drain with nothing to write has not asked the engine; the status does.
        found = maintenance.status(indexes=indexes)
        is_up = done.engine_is_up and found.engine_is_up
        facts = {**asdict(done), "engine_is_up": is_up, "waiting": found.waiting}
        self._say(
            options,
            f"{done.written:,} written, {done.removed:,} removed, {done.failed:,} failed, "
            f"{found.waiting:,} waiting, {done.seconds} s, engine {'up' if is_up else 'down'}",
        )
        self._print(options, facts)
        if not is_up and found.waiting:
            raise CommandError("the engine does not take the documents; they wait", returncode=1)

    def do_status(self, indexes: list[IndexDefinition], options: dict[str, Any]) -> None:
        """What there is and how far it is behind."""
        found = maintenance.status(indexes=indexes)
        up = "up" if found.engine_is_up else "down"
        self._say(options, f"engine {found.engine}: {up}")
        for each in found.indexes:
            state = "up to date" if each.is_current else each.why_stale
            self._say(
                options,
                f"{each.index}: {each.version or '-'}, {each.documents:,} documents, {state}, {each.stage}",
            )
        self._say(
            options,
            f"outbox: {found.waiting:,} waiting ({found.single:,} single), oldest {found.oldest_seconds} s, "
            f"{found.parked:,} parked, {found.stuck:,} stuck",
        )
        self._print(options, found.as_dict())

    def do_check(self, indexes: list[IndexDefinition], options: dict[str, Any]) -> None:
        """Exits 1 on any difference, unless it was repaired."""
        facts, left = [], 0
        for definition in indexes:
            begun = time.monotonic()
            with self._bar(definition.name, options) as progress:
                found = maintenance.check(definition, progress=progress)
            if options["repair"] and found.differences:
                maintenance.repair(definition, found)
            left += len(found.differences) - found.repaired
            facts.append({**asdict(found), "seconds": round(time.monotonic() - begun, 2)})
            for each in found.differences[:SHOWN]:
                self._say(options, f"{definition.name} {each.id}: {each.problem}")
            self._say(
                options,
                f"{definition.name}: {found.documents:,} documents, {len(found.differences):,} differences, "
                f"{found.waiting:,} waiting, {found.repaired:,} repaired",
            )
        differences = sum(len(each["differences"]) for each in facts)
        self._print(options, {"differences": differences, "indexes": facts})
        if left:
            raise CommandError(
                "the index differs from the database; `search_index check --repair` mends it", returncode=1
            )

    def do_rollback(self, indexes: list[IndexDefinition], options: dict[str, Any]) -> None:
        """The version before the active one is active again."""
        facts = []
        for definition in indexes:
            with self._bar(definition.name, options) as progress:
                done = maintenance.roll_back(definition, progress=progress)
            facts.append(asdict(done))
            self._say(options, f"{done.version} instead of {done.replaced}, {done.seconds} s")
        self._print(options, {"indexes": facts})

    def _chosen(self, names: list[str] | None) -> list[IndexDefinition]:
        known = {definition.name: definition for definition in definitions()}
        if unknown := [name for name in names or () if name not in known]:
            raise CommandError(f"no index {', '.join(unknown)}; there are {', '.join(known)}")
        return [definition for name, definition in known.items() if not names or name in names]

    @contextmanager
    def _bar(self, name: str, options: dict[str, Any]) -> Iterator[Callable[[int, int], None]]:
        hidden = True if options["json"] else None  # None: shown on a terminal only
        with tqdm(desc=name, unit=" documents", disable=hidden, mininterval=0.5) as bar:

            def progress(done: int, total: int) -> None:
                bar.total = total
                bar.update(done - bar.n)

            yield progress

    def _say(self, options: dict[str, Any], line: str) -> None:
        if not options["json"]:
            self.stdout.write(line)

    def _print(self, options: dict[str, Any], facts: dict[str, Any]) -> None:
        if options["json"]:
            self.stdout.write(json.dumps(facts, ensure_ascii=False))
