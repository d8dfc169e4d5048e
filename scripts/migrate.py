"""Bring the database to the newest migration, telling how far it is.

Does what `manage.py migrate` does. Some 330 migrations of Django, Oscar, Wagtail and ours
run on a new database, so three things are relaxed here, and only here:
- a changed model is drawn anew together with its direct neighbours instead of with all that
  can be reached from it, which in a shop is nearly everything (Django does the same for plain
  columns, and draws all anew before Python steps). Halves the time; the schema is the same,
  see tests/architecture/test_first_migration.py;
- the garbage collector looks less often: the state is one large web of living objects;
- a new SQLite file is not synced to disk after each step: one that breaks now is deleted.
`--plain` leaves all three out.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "marketplace.settings")

import django

django.setup()

from django.core.management import call_command  # noqa: E402 -- needs the settings above
from django.db import connection  # noqa: E402 -- after django.setup()
from django.db.migrations.executor import MigrationExecutor  # noqa: E402 -- after django.setup()
from django.db.migrations.state import ProjectState  # noqa: E402 -- after django.setup()


class Progress:
    """A stream for `migrate` that turns its lines into a line every few seconds."""

    def __init__(self, total: int) -> None:
        self.total, self.done = total, 0
        self.started = self.told_at = time.monotonic()

    def write(self, text: str) -> None:
        self.done += text.count("OK")
        now = time.monotonic()
        if now - self.told_at >= 3:
            self.told_at = now
            print(f"    {self.done} of {self.total} migrations, {now - self.started:.0f} s", flush=True)

    def flush(self) -> None:
        sys.stdout.flush()

    def isatty(self) -> bool:
        return False


def relax() -> None:
    """Migrating costs about half, for the rest of this process."""
    reload_model = ProjectState.reload_model
    ProjectState.reload_model = lambda state, app_label, model_name, delay=False: reload_model(
        state, app_label, model_name, delay=True
    )
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA synchronous = OFF")


def main() -> None:
    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    # An upgrade of a database with people's data goes Django's own slow way.
    if "--plain" not in sys.argv and not executor.loader.applied_migrations:
        relax()
    progress = Progress(len(plan))
    call_command("migrate", interactive=False, skip_checks=True, no_color=True, stdout=progress)
    print(f"    database ready, {len(plan)} migrations in {time.monotonic() - progress.started:.0f} s")


if __name__ == "__main__":
    main()
