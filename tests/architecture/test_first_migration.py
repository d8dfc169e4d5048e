"""All migrations run from nothing; scripts/migrate.py's short cuts change no table and no row.

The rest of the suite builds its tables from the models, because this takes about two minutes.
"""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from .guards import ROOT

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]

SEQUENCE = "sqlite_sequence"
# Rows that carry the minute of their making.
TIMES = {"django_migrations", "wagtailcore_page", "wagtailsearch_indexentry"}


def migrate(folder: Path, *arguments: str) -> sqlite3.Connection:
    folder.mkdir()
    environment = {name: value for name, value in os.environ.items() if not name.endswith("_URL")}
    subprocess.run(
        [sys.executable, "scripts/migrate.py", *arguments],
        cwd=ROOT,
        env=environment | {"VAR_DIR": str(folder), "DJANGO_SETTINGS_MODULE": "marketplace.settings"},
        check=True,
        capture_output=True,
    )
    return sqlite3.connect(folder / "marketplace.sqlite3")


def schema(database: sqlite3.Connection) -> list[tuple]:
    return database.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
    ).fetchall()


def rows(database: sqlite3.Connection) -> dict[str, object]:
    found: dict[str, object] = {}
    for (table,) in database.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    ).fetchall():
        if table == SEQUENCE or "_fts" in table:
            continue
        if table in TIMES:
            found[table] = database.execute(f'SELECT count(*) FROM "{table}"').fetchone()  # noqa: S608 -- own names
        else:
            found[table] = sorted(map(repr, database.execute(f'SELECT * FROM "{table}"')))  # noqa: S608
    return found


def test_the_quick_way_and_djangos_way_end_alike(tmp_path: Path):
    plain = migrate(tmp_path / "plain", "--plain")
    quick = migrate(tmp_path / "quick")
    assert schema(quick) == schema(plain)
    assert rows(quick) == rows(plain)
    assert rows(plain)["django_migrations"][0] > 300


def test_the_tables_of_the_tests_are_those_of_the_migrations(tmp_path: Path, db: None):
    """`--nomigrations` creates what migrating creates: the same tables with the same columns."""
    from django.db import connection

    if connection.vendor != "sqlite":
        pytest.skip("compares two SQLite files")
    migrated = migrate(tmp_path / "quick")
    names = {name for (name,) in migrated.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    tables = {name for name in connection.introspection.table_names() if "_fts" not in name}
    assert tables - names == set()
    with connection.cursor() as cursor:
        for table in sorted(tables):
            columns = {row[0] for row in cursor.execute("SELECT name FROM pragma_table_info(%s)", [table])}
            assert columns == {
                row[0] for row in migrated.execute("SELECT name FROM pragma_table_info(?)", [table])
            }, table
