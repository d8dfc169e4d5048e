"""Which site a request came to: the marketplace, a shop's site, or nobody's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import translation

from shops.addresses import marketplace_origin
from shops.selectors import hosts

# Load balancers ask by address, not by name.
PROBES = ("/healthz", "/readyz")
# What a shop's host serves itself; every other page of the marketplace is a redirect to it.
OWN_APPS = ("shop_site", "shop_search", "catalogue")


class ShopHostMiddleware:
    """Says on every request whose site it is.

    `request.shop` is the shop whose site is visited (by host or by path) or None;
    `request.is_shop_host` is whether its own host was asked; `request.basket_is_shared` is
    whether a basket filled here is the marketplace's (subdomains share the cookie, an own
    domain does not); `request.site_origin` stands before addresses of the marketplace: ""
    on the marketplace itself.

    Django's ALLOWED_HOSTS cannot know the own domains of shops, so this is the gate: an
    unknown or malformed host gets 404 and reaches no view.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.shop, request.is_shop_host, request.basket_is_shared = None, False, True
        request.site_origin = ""
        host, _ = hosts.split_host(request)
        if hosts.is_marketplace(host) or request.path_info.rstrip("/") in PROBES:
            return self.get_response(request)
        shop = hosts.shop_of_host(host)
        if shop is not None:
            return self._answer_for(shop, host, request)
        if hosts.matches_marketplace(host):
            return self.get_response(request)
        return _nobody(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., HttpResponse], args: Any, kwargs: dict[str, Any]
    ) -> HttpResponse | None:
        match = request.resolver_match
        if request.is_shop_host:
            return None if _is_own(request) else _to_marketplace(request)
        if match.app_name in ("shops", "shop_search") and "slug" in kwargs:
            request.shop = hosts.shop_of_slug(kwargs["slug"])
            if request.shop is None:
                raise Http404
        return None

    def _answer_for(self, shop: Any, host: str, request: HttpRequest) -> HttpResponse:
        request.shop, request.is_shop_host = shop, True
        request.basket_is_shared = bool(settings.SHARED_COOKIE_DOMAIN and hosts.subdomain_of(host))
        request.site_origin = marketplace_origin(request)
        request.urlconf = settings.SHOP_URLCONF
        response = self.get_response(request)
        # The search field of the 404 page and a basket without shared cookie lead to the marketplace.
        response._csp_update = {"form-action": [request.site_origin]}
        return response


def _is_own(request: HttpRequest) -> bool:
    match = request.resolver_match
    if match.app_name == "basket":
        # The basket's page is the marketplace's; filling it and its count work in place.
        return request.basket_is_shared and match.url_name != "summary"
    return not match.app_name or match.app_name in OWN_APPS


def _to_marketplace(request: HttpRequest) -> HttpResponse:
    if request.method not in ("GET", "HEAD"):
        raise Http404
    return HttpResponseRedirect(f"{request.site_origin}{request.get_full_path()}")


def _nobody(request: HttpRequest) -> HttpResponse:
    """The house's 404 page; runs before the session and language middleware."""
    request.site_origin, request.basket_is_shared = marketplace_origin(request), False
    in_english = request.path_info == "/en" or request.path_info.startswith("/en/")
    with translation.override("en" if in_english else "th"):
        return render(request, "404.html", status=404)
