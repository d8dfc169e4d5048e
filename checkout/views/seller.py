"""The seller desk. Every view below a shop opens the access door first, before the method is looked at."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from checkout.selectors import desk, orders
from shops.models import Shop
from shops.selectors import access

PER_PAGE = 20


def of_my_shop(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """The view gets the shop that the signed-in person may act for; a stranger gets 404 by any method."""

    @login_required
    @never_cache
    @wraps(view)
    def opened(request: HttpRequest, slug: str, **kwargs: Any) -> HttpResponse:
        return view(request, access.shop_for(request.user, slug), **kwargs)

    return opened


@login_required
@never_cache
@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """My shops; straight on when there is only one."""
    mine = list(access.shops_of(request.user))
    if len(mine) == 1:
        return redirect("seller:shop", slug=mine[0].slug)
    return render(request, "checkout/seller_shops.html", {"shops": mine})


@of_my_shop
@require_safe
def shop(request: HttpRequest, shop: Shop) -> HttpResponse:
    """Today: what to send, what waits for payment, what is running out."""
    context = {
        "figures": desk.figures(shop, timezone.localdate()),
        "today": timezone.localdate(),
        "to_ship": orders.parcels_of(desk.to_ship(shop)),
        "awaiting": orders.parcels_of(desk.awaiting(shop)),
        "low_stock": desk.low_stock(shop),
        **frame(shop, "today"),
    }
    return render(request, "checkout/seller_shop.html", context)


@of_my_shop
@require_safe
def order_list(request: HttpRequest, shop: Shop) -> HttpResponse:
    """All sub-orders of the shop, newest first."""
    page = Paginator(desk.suborders(shop), PER_PAGE).get_page(request.GET.get("page"))
    context = {"page": page, "parcels": orders.parcels_of(page.object_list), **frame(shop, "orders")}
    return render(request, "checkout/seller_orders.html", context)


@of_my_shop
@require_safe
def order(request: HttpRequest, shop: Shop, number: str) -> HttpResponse:
    """One sub-order with what is needed to pack and send it."""
    found = desk.suborder(shop, number)
    if found is None:
        raise Http404("no such order in this shop")
    context = {
        "suborder": found,
        "detail": found.order.detail,
        "parcel": orders.parcels_of([found])[0],
        **frame(shop, "orders"),
    }
    return render(request, "checkout/seller_order.html", context)


def frame(shop: Shop, here: str) -> dict[str, Any]:
    """What checkout/desk.html needs around every page of a shop's desk."""
    return {"shop": shop, "here": here}
