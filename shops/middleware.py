"""Which host a request came to: the marketplace, a shop's site, or nobody's."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.request import split_domain_port, validate_host
from django.shortcuts import render

from shops.selectors.hosts import shop_of_host


class ShopHostMiddleware:
    """Sets `request.shop` (None on the marketplace) and the shop URL map on a shop's host.

    Django's own ALLOWED_HOSTS cannot know the own domains of shops, so this is the gate:
    an unknown host gets 404 and reaches no view.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.shop = None
        host = split_domain_port(request.get_host())[0].rstrip(".")
        if not validate_host(host, settings.MARKETPLACE_HOSTS):
            shop = shop_of_host(host)
            if shop is None:
                return render(request, "404.html", status=404)
            request.shop = shop
            request.urlconf = settings.SHOP_URLCONF
        return self.get_response(request)
