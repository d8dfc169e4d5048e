"""Which state of the cards a reader sees."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any, TypeVar

from django.core.cache import cache
from django.db import connection

from catalogue.models import CatalogueChange

T = TypeVar("T")
CACHE_SECONDS = 3600

# Written out, since it is asked on every list and the ORM would take most of its time.
_SQL = f"SELECT COUNT(*), MAX(id), SUM(token) FROM {CatalogueChange._meta.db_table}"  # noqa: S608 -- our own table's name


def current() -> str:
    """The name of the committed state of all cards; "" when nothing may be cached. One query.

    Read it before what is cached under it: newer cards under an older name are harmless,
    since nobody asks for the older name again.
    """
    with connection.cursor() as cursor:
        cursor.execute(_SQL)
        rows, newest, tokens = cursor.fetchone()
    return f"{rows}.{newest}.{tokens}" if rows else ""


def cached(version: str, kind: str, about: str, compute: Callable[[], T]) -> T:
    """`compute()`, or what it gave earlier for the same `version`, `kind` and `about`.

    For anything that follows from cards and names alone; never None.
    """
    if not version:
        return compute()
    digest = hashlib.blake2b(about.encode(), digest_size=16).hexdigest()
    key = f"cards:{kind}:{version}:{digest}"
    found: Any = cache.get(key)
    if found is None:
        found = compute()
        cache.set(key, found, CACHE_SECONDS)
    return found
