"""One basket for the marketplace and every shop site."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from oscar.apps.basket.middleware import BasketMiddleware


class SharedBasketMiddleware(BasketMiddleware):
    """Oscar's basket cookie, readable on every subdomain of the marketplace."""

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        response = super().process_response(request, response)
        cookie = response.cookies.get(settings.OSCAR_BASKET_COOKIE_OPEN)
        if cookie is not None:
            cookie["samesite"] = "Lax"
            if settings.SHARED_COOKIE_DOMAIN:
                cookie["domain"] = settings.SHARED_COOKIE_DOMAIN
        return response
