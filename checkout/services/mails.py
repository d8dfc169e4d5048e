"""Mails to buyers, in the language in which they ordered."""

from __future__ import annotations

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from checkout.models import OrderDetail
from checkout.selectors import orders
from checkout.templatetags.orders import spaced


def send_confirmation(order_id: int) -> bool:
    """The buyer has the order by mail, once; False when there was no address or it went before.

    Says what the law wants on the paper of a distance sale: buyer, sellers, dates and the right
    to cancel (Direct Sale Act BE 2545, sections 30 to 34).
    """
    detail = (
        OrderDetail.objects.select_related("order", "tambon__amphoe__province")
        .prefetch_related("order__payments")
        .filter(order_id=order_id)
        .first()
    )
    if detail is None or detail.confirmed_at is not None or not detail.order.guest_email:
        return False
    with translation.override(detail.language):
        mail = _confirmation(detail)
    mail.send()
    OrderDetail.objects.filter(pk=detail.pk).update(confirmed_at=timezone.now())
    return True


def _confirmation(detail: OrderDetail) -> EmailMultiAlternatives:
    number = spaced(detail.order.number)
    context = {
        "detail": detail,
        "order": detail.order,
        "number": number,
        "payment": orders.payment_of(detail),
        "parcels": orders.parcels_of(orders.suborders_of(detail)),
        "url": settings.WAGTAILADMIN_BASE_URL + reverse("orders:detail", kwargs={"token": detail.token}),
        "contact_phone": settings.CONTACT_PHONE,
    }
    return EmailMultiAlternatives(
        subject=_("Your OTOP PLUS order %(number)s") % {"number": number},
        body=render_to_string("checkout/mail_order.txt", context),
        to=[detail.order.guest_email],
    )
