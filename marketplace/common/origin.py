"""Who may send a form that carries no CSRF token (docs/adr/0005-add-to-basket-origin.md)."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.request import split_domain_port, validate_host
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt

SAME_ORIGIN = "same-origin"
SAME_SITE = "same-site"
TYPED = "none"  # the address bar, a bookmark


def is_from_here(request: HttpRequest) -> bool:
    """Whether the browser says that one of our own pages sent this request.

    `Sec-Fetch-Site` decides when it says same-origin or typed; a sister site (shop subdomain) or
    an older browser is judged by `Origin`. A request with neither header comes from no browser
    of the last years: it carries nobody's cookies but its sender's own.
    """
    fetch_site = request.headers.get("Sec-Fetch-Site")
    origin = request.headers.get("Origin")
    if fetch_site in (SAME_ORIGIN, TYPED):
        return True
    if origin is None:
        return fetch_site is None
    return is_our_origin(request, origin)


def is_our_origin(request: HttpRequest, origin: str) -> bool:
    """Whether `origin` is the request's own host, the marketplace, or a shop's subdomain of it."""
    try:
        parts = urlsplit(origin)
    except ValueError:
        return False
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return False
    if parts.netloc == request.get_host():
        return True
    host = split_domain_port(parts.netloc.lower())[0].rstrip(".")
    ours = [host for host in settings.MARKETPLACE_HOSTS if host != "*"]
    return validate_host(host, [*ours, settings.BASE_DOMAIN, f".{settings.BASE_DOMAIN}"])


def own_pages_only(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """The view takes posts without a CSRF token, but from our own pages only; others get 403."""

    @csrf_exempt
    @wraps(view)
    def checked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.method == "POST" and not is_from_here(request):
            return render(request, "403.html", status=403)
        return view(request, *args, **kwargs)

    return checked
