"""`/healthz` says that the process answers; `/readyz` that what it needs answers too."""

from __future__ import annotations

from celery import current_app
from django.conf import settings
from django.core.cache import cache
from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from catalogue.selectors import versions
from marketplace.common import jobs
from search.engines import router
from search.selectors import reading

UP = "up"
DEGRADED = "degraded"  # works, though not as well as it should


@never_cache
@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    """200 while the process can answer at all; touches nothing else."""
    return HttpResponse("ok", content_type="text/plain")


@never_cache
@require_safe
def readyz(request: HttpRequest) -> JsonResponse:
    """Each part by name with its state; 503 when a part that pages need is down.

    Neither a dead broker nor a dead search engine makes the site unready: work waits in the
    outbox, and lists come from the database.
    """
    parts = {
        "database": _database(),
        "search": _search(),
        "cache": _cache(),
        "queue": _queue(),
    }
    needed = all(parts[name]["state"] in (UP, DEGRADED) for name in ("database", "search", "cache"))
    return JsonResponse({"ready": needed, **parts}, status=200 if needed else 503)


def _database() -> dict[str, object]:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError as error:
        return {"state": "down", "engine": connection.vendor, "error": type(error).__name__}
    return {"state": UP, "engine": connection.vendor}


def _search() -> dict[str, object]:
    """The search engine, its index and its breaker; lists need the database's product cards anyway."""
    try:
        versions.current()
    except DatabaseError as error:
        return {"state": "down", "error": type(error).__name__}
    facts = router.status()
    if facts["state"] == UP and not reading.is_current(router.engine()):
        return {**facts, "state": DEGRADED, "error": "the index was made by other rules; it will be rebuilt"}
    return facts


def _cache() -> dict[str, object]:
    try:
        cache.get("readyz")
    except Exception as error:  # each cache backend has errors of its own
        return {"state": "down", "error": type(error).__name__}
    return {"state": UP}


def _queue() -> dict[str, object]:
    try:
        waiting = jobs.waiting()
    except DatabaseError as error:
        return {"state": "down", "error": type(error).__name__}
    if settings.CELERY_TASK_ALWAYS_EAGER:
        return {"state": UP, "broker": "none: tasks run in place", "waiting": waiting}
    try:
        with current_app.connection_for_write(connect_timeout=1) as broker:
            broker.ensure_connection(max_retries=1, timeout=1)
    except Exception as error:  # each broker's client has errors of its own
        return {"state": "down", "error": type(error).__name__, "waiting": waiting}
    return {"state": UP, "broker": "connected", "waiting": waiting}
