"""One basket for the marketplace and every shop site."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from oscar.apps.basket.middleware import BasketMiddleware
from oscar.apps.basket.models import Basket

from checkout import locks


class SharedBasketMiddleware(BasketMiddleware):
    """Oscar's lazy basket; its cookie is readable on every subdomain of the marketplace."""

    def get_basket(self, request: HttpRequest) -> Basket:
        """The request's open basket. A signed-in person has exactly one, however many tabs open at once."""
        if request._basket_cache is None and request.user.is_authenticated:
            if settings.OSCAR_BASKET_COOKIE_OPEN not in request.COOKIES:
                baskets = list(Basket.open.filter(owner=request.user)[:2])
                if len(baskets) == 1:
                    request._basket_cache = baskets[0]
                    return baskets[0]
            with transaction.atomic():
                locks.lock_user(request.user.pk)
                return super().get_basket(request)
        return super().get_basket(request)

    def apply_offers_to_basket(self, request: HttpRequest, basket: Any) -> None:
        """Nothing: there are no offers yet, and a shared discount must first be split between shops."""

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        response = super().process_response(request, response)
        cookie = response.cookies.get(settings.OSCAR_BASKET_COOKIE_OPEN)
        if cookie is not None:
            cookie["samesite"] = "Lax"
            if settings.SHARED_COOKIE_DOMAIN:
                cookie["domain"] = settings.SHARED_COOKIE_DOMAIN
        return response
