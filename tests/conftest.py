"""What every test stands on: a database file of its own, a closed network, Thai as the language."""

from __future__ import annotations

import ipaddress
import os
import socket
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from django.conf import settings
from django.core.cache import cache
from django.utils import translation

from tests.query_counts import query_counts  # noqa: F401 -- a fixture for every folder

# Playwright keeps an event loop in the test's thread; Django then refuses plain ORM calls.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "1")

# Two busy cores stretch one example past any deadline; pytest-timeout guards the whole test.
hypothesis.settings.register_profile("house", deadline=None)
hypothesis.settings.load_profile("house")


# Emptying a cache empties its whole Redis database, so each parallel worker gets one of its own.
_worker = os.environ.get("PYTEST_XDIST_WORKER", "")
_cache = settings.CACHES["default"]
if _worker and "redis" in str(_cache["BACKEND"]):
    _cache["LOCATION"] = f"{str(_cache['LOCATION']).rpartition('/')[0]}/{2 + int(_worker.removeprefix('gw'))}"


class NetworkClosed(AssertionError):
    """A test reached for an address outside this machine."""


def _is_own(address: Any) -> bool:
    if not isinstance(address, tuple):  # a path: a Unix socket
        return True
    host = address[0]
    if host in ("", "localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@pytest.fixture(scope="session", autouse=True)
def network_closed() -> Any:
    """Only loopback answers: a forgotten gateway call fails here instead of hanging."""
    connect, connect_ex = socket.socket.connect, socket.socket.connect_ex

    def check(address: Any) -> None:
        if not _is_own(address):
            raise NetworkClosed(f"{address!r} is not on this machine")

    def guarded_connect(self: socket.socket, address: Any) -> None:
        check(address)
        connect(self, address)

    def guarded_connect_ex(self: socket.socket, address: Any) -> int:
        check(address)
        return connect_ex(self, address)

    patch = pytest.MonkeyPatch()
    patch.setattr(socket.socket, "connect", guarded_connect)
    patch.setattr(socket.socket, "connect_ex", guarded_connect_ex)
    yield
    patch.undo()


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings_parallel_suffix: None, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """On SQLite the test database is a file: threads of a race each open it like a real process does."""
    database = settings.DATABASES["default"]
    if database["ENGINE"] == "django.db.backends.sqlite3":
        # A file is remade for each run, so a power cut may eat it.
        database["OPTIONS"]["init_command"] = database["OPTIONS"]["init_command"].replace(
            "synchronous=NORMAL", "synchronous=OFF"
        )
        database["TEST"]["NAME"] = str(tmp_path_factory.mktemp("database") / "test.sqlite3")


@pytest.fixture(autouse=True)
def clean_slate(settings: Any, tmp_path: Path) -> Any:
    """Files and indexes go to the test's own folder, the cache is empty, the language is Thai."""
    settings.MEDIA_ROOT = str(tmp_path / "media")
    settings.SEARCH_FOLDER = tmp_path / "search"
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    cache.clear()
    translation.activate("th")
    yield
    translation.activate("th")
