"""The buyer's pages of one order, opened by its token alone: guests have no account."""

from __future__ import annotations

import io
import math
from typing import Any

import segno
from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from checkout.choices import PaymentMethod, PaymentStatus, SubOrderStatus
from checkout.gateways import promptpay
from checkout.models import OrderDetail, Payment
from checkout.selectors import orders
from marketplace.common.templatetags.money import baht_satang

PER_PAGE = 20


def _detail(token: str) -> OrderDetail:
    detail = orders.order_by_token(token)
    if detail is None:
        raise Http404("no such order")
    return detail


@require_safe
@never_cache
def detail(request: HttpRequest, token: str) -> HttpResponse:
    """One timeline per parcel, payment, address and the cancel right."""
    order = _detail(token)
    payment = orders.payment_of(order)
    parcels = orders.parcels_of(orders.suborders_of(order))
    context = {
        "detail": order,
        "order": order.order,
        "payment": payment,
        "parcels": parcels,
        "headline": headline(payment, parcels),
        "pieces": sum(line.quantity for parcel in parcels for line in parcel.lines),
        "goods_total": sum(parcel.suborder.goods_total for parcel in parcels),
        "can_pay": payment.is_open,
    }
    return private(render(request, "checkout/order.html", context))


def headline(payment: Payment, parcels: list[orders.ParcelView]) -> str:
    """What the buyer wants to know first."""
    if payment.status == PaymentStatus.EXPIRED or (
        payment.status == PaymentStatus.AWAITING and not payment.is_open
    ):
        return _("Cancelled: it was not paid in time")
    if payment.status == PaymentStatus.AWAITING:
        return _("Waiting for your payment")
    arrived = sum(parcel.suborder.status == SubOrderStatus.DELIVERED for parcel in parcels)
    if arrived:
        return ngettext(
            "%(arrived)s of %(count)s parcel has arrived",
            "%(arrived)s of %(count)s parcels have arrived",
            arrived,
        ) % {"arrived": arrived, "count": len(parcels)}
    if len(parcels) == 1:
        return _("Thank you. The shop has your order")
    return _("Thank you. %(count)s shops have your order") % {"count": len(parcels)}


@require_safe
@never_cache
def pay(request: HttpRequest, token: str) -> HttpResponse:
    """The PromptPay QR of an order that awaits payment; any other state belongs to the order page."""
    order = _detail(token)
    payment = orders.payment_of(order)
    if payment.method != PaymentMethod.PROMPTPAY or payment.status == PaymentStatus.PAID:
        return redirect("orders:detail", token=token)
    context = {
        "detail": order,
        "payment": payment,
        "is_open": payment.is_open,
        "was_checked": "checked" in request.GET,
        "amount_words": baht_satang(payment.amount),
        **time_left(payment),
    }
    if payment.is_open:
        context["qr_src"] = _qr(payment).svg_data_uri(scale=8, border=2, xmldecl=False)
    return private(render(request, "checkout/promptpay.html", context))


@require_safe
@never_cache
def qr_picture(request: HttpRequest, token: str) -> HttpResponse:
    """The QR as a PNG to keep: bank apps read it from the phone's pictures."""
    payment = orders.payment_of(_detail(token))
    if payment.method != PaymentMethod.PROMPTPAY or not payment.is_open:
        raise Http404("nothing to pay")
    out = io.BytesIO()
    _qr(payment).save(out, kind="png", scale=12, border=4)
    response = HttpResponse(out.getvalue(), content_type="image/png")
    response["Content-Disposition"] = f'attachment; filename="promptpay-{payment.reference}.png"'
    return private(response)


def _qr(payment: Payment) -> Any:
    text = promptpay.payload(settings.PROMPTPAY_TARGET, payment.amount, payment.reference)
    return segno.make(text, error="m", micro=False)


def time_left(payment: Payment) -> dict[str, Any]:
    """The rest of the window in words and in per cent, and the clock time when it ends."""
    if payment.expires_at is None or not payment.is_open:
        return {"minutes_left": 0, "left_words": "", "left_percent": 0}
    minutes = max(1, math.ceil((payment.expires_at - timezone.now()).total_seconds() / 60))
    hours, rest = divmod(minutes, 60)
    if hours and rest:
        words = _("%(hours)s h %(minutes)s min") % {"hours": hours, "minutes": rest}
    else:
        words = _("%(hours)s h") % {"hours": hours} if hours else _("%(minutes)s min") % {"minutes": rest}
    percent = min(100, round(minutes * 100 / settings.PAYMENT_WINDOW_MINUTES))
    return {"minutes_left": minutes, "left_words": words, "left_percent": percent}


@login_required
@require_safe
@never_cache
def mine(request: HttpRequest) -> HttpResponse:
    """The orders of the signed-in person."""
    page = Paginator(orders.orders_of(request.user), PER_PAGE).get_page(request.GET.get("page"))
    return private(render(request, "checkout/orders.html", {"page": page}))


def private(response: HttpResponse) -> HttpResponse:
    """Not for search engines nor for shared caches; the address itself is the key."""
    response["X-Robots-Tag"] = "noindex, nofollow"
    response["Referrer-Policy"] = "same-origin"
    return response
