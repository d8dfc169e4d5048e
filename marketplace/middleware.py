"""Headers that show a developer what a page cost."""

import time
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.db import connection
from django.http import HttpRequest, HttpResponse


class ServerTimingMiddleware:
    """Every page sends `Server-Timing` with its number of queries and its milliseconds.

    Runs only with DEBUG, so that production says nothing of its insides.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        if not settings.DEBUG:
            raise MiddlewareNotUsed
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        queries, seconds = 0, 0.0

        def count(execute: Callable[..., Any], *args: Any) -> Any:
            nonlocal queries, seconds
            started = time.perf_counter()
            try:
                return execute(*args)
            finally:
                queries += 1
                seconds += time.perf_counter() - started

        started = time.perf_counter()
        with connection.execute_wrapper(count):
            response = self.get_response(request)
        total = time.perf_counter() - started
        response["Server-Timing"] = (
            f'db;desc="{queries} queries";dur={seconds * 1000:.1f}, render;dur={(total - seconds) * 1000:.1f}'
        )
        return response
