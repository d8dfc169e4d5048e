"""The basket page and what changes it."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe
from oscar.apps.basket.models import Line

from catalogue.models import Product
from checkout.errors import BasketClosed, CheckoutError
from checkout.forms.purchase import read_number
from checkout.selectors import baskets as selectors
from checkout.services import baskets
from checkout.views.words import correction_sentences, sentence_of
from marketplace.common.origin import own_pages_only


@require_safe
@never_cache
def summary(request: HttpRequest) -> HttpResponse:
    """The basket, one group per shop."""
    priced = selectors.priced(request.basket)
    groups = selectors.views_of(priced)
    context = {
        "groups": groups,
        "priced": priced,
        "removed": removed_product(request, priced),
        "pieces_words": pieces_words(priced),
        "parcels_words": parcels_words(priced),
        "intro": _("From one shop, in one parcel.")
        if len(groups) == 1
        else _("From %(shops)s shops. Pay once; each shop sends its own parcel.") % {"shops": len(groups)},
    }
    return render(request, "checkout/basket.html", context)


@own_pages_only
@require_POST
@never_cache
def add(request: HttpRequest) -> HttpResponse:
    """One product more in the basket; a page for a plain form, a fragment for htmx."""
    product_id = read_number(request.POST.get("product", ""), most=2**63 - 1)
    quantity = read_number(request.POST.get("quantity") or "1", most=10_000)
    if product_id is None:
        raise Http404
    if not quantity:
        return _answer(request, error=_("The quantity is a number from 1 to 99, such as 2."))
    try:
        try:
            baskets.add(request.basket, product_id, quantity)
        except BasketClosed:  # ordered in another tab a moment ago: the next basket takes it
            _open_new_basket(request)
            baskets.add(request.basket, product_id, quantity)
    except Product.DoesNotExist:
        raise Http404 from None
    except CheckoutError as refusal:
        return _answer(request, error=sentence_of(refusal))
    return _answer(request)


@require_POST
@never_cache
def update(request: HttpRequest, line_id: int) -> HttpResponse:
    """Another quantity of a line; none, or the bin, takes it out."""
    quantity = read_number(request.POST.get("quantity", ""), most=10_000)
    if "remove" in request.POST or quantity == 0:
        return remove(request, line_id)
    if quantity is None:
        messages.error(request, _("The quantity is a number from 1 to 99, such as 2."))
        return redirect("basket:summary")
    try:
        baskets.set_quantity(request.basket, line_id, quantity)
    except (Line.DoesNotExist, BasketClosed):
        messages.warning(request, _("This line is no longer in your basket."))
    except CheckoutError as refusal:
        messages.error(request, sentence_of(refusal))
    return redirect("basket:summary")


@require_POST
@never_cache
def remove(request: HttpRequest, line_id: int) -> HttpResponse:
    """The line is out; the next page offers to put it back."""
    try:
        product_id, quantity = baskets.remove(request.basket, line_id)
    except (Line.DoesNotExist, BasketClosed):
        return redirect("basket:summary")
    return redirect(f"{reverse('basket:summary')}?removed={product_id}&quantity={quantity}")


@require_POST
@never_cache
def correct(request: HttpRequest) -> HttpResponse:
    """Lines that cannot be bought are out or smaller, and each change is said."""
    if request.basket.pk:
        for sentence in correction_sentences(baskets.correct(request.basket.pk)):
            messages.warning(request, sentence)
    return redirect("basket:summary")


@require_safe
@never_cache
def badge(request: HttpRequest) -> HttpResponse:
    """How many pieces lie in the visitor's basket; sets no cookie and opens no basket."""
    count = selectors.count_of_cookie(request.COOKIES.get(settings.OSCAR_BASKET_COOKIE_OPEN))
    if settings.SESSION_COOKIE_NAME in request.COOKIES and request.user.is_authenticated:
        count += selectors.count_of_user(request.user.pk)
    if "application/json" in request.headers.get("Accept", ""):
        return JsonResponse({"count": count})
    return render(request, "checkout/fragments/badge.html", {"count": count})


def removed_product(request: HttpRequest, priced: selectors.PricedBasket) -> dict[str, Any] | None:
    """What was just taken out and may be put back, from the address of the page."""
    product_id = read_number(request.GET.get("removed", ""), most=2**63 - 1)
    quantity = read_number(request.GET.get("quantity", ""), most=selectors.MOST_OF_ONE)
    if not product_id or not quantity or any(line.product.pk == product_id for line in priced.lines):
        return None
    product = selectors.product_for_undo(product_id)
    return {"id": product_id, "quantity": quantity, "name": selectors.name_of(product)} if product else None


def pieces_words(priced: selectors.PricedBasket) -> str:
    return ngettext("%(count)s piece", "%(count)s pieces", priced.count) % {"count": priced.count}


def parcels_words(priced: selectors.PricedBasket) -> str:
    parcels = len(priced.parts)
    return ngettext("%(count)s parcel", "%(count)s parcels", parcels) % {"count": parcels}


def _open_new_basket(request: HttpRequest) -> None:
    owner = request.user if request.user.is_authenticated else None
    request.basket = baskets.open_for(owner)
    request.cookies_to_delete.append(settings.OSCAR_BASKET_COOKIE_OPEN)


def _answer(request: HttpRequest, *, error: str = "") -> HttpResponse:
    if request.htmx:
        count = selectors.priced(request.basket).count
        response = render(request, "checkout/fragments/added.html", {"error": error, "count": count})
        response["HX-Trigger"] = f'{{"basket:changed": {{"count": {count}}}}}'
        return response
    if error:
        messages.error(request, error)
    return redirect("basket:summary")
