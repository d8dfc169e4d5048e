from __future__ import annotations

import secrets

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from checkout.choices import PaymentMethod, PaymentStatus


def new_token() -> str:
    """256 random bits: the address of an order page is its only key for a guest."""
    return secrets.token_urlsafe(32)


class OrderDetail(models.Model):
    """What an order of ours carries beyond Oscar's columns.

    `basket` is unique: the same basket can never become a second order, whichever button,
    tab or server sent it.
    """

    order = models.OneToOneField("order.Order", models.CASCADE, primary_key=True, related_name="detail")
    basket = models.OneToOneField("basket.Basket", models.PROTECT, related_name="+")
    token = models.CharField(_("token"), max_length=64, unique=True, default=new_token)
    payment_method = models.CharField(_("paid by"), max_length=10, choices=PaymentMethod.choices)
    recipient = models.CharField(_("recipient"), max_length=120)
    phone = models.CharField(_("phone"), max_length=20)
    address = models.CharField(_("house, village, road"), max_length=250)
    tambon = models.ForeignKey("partner.Tambon", models.PROTECT, related_name="+")
    postcode = models.CharField(_("postcode"), max_length=5)
    language = models.CharField(_("language"), max_length=5, default="th")
    # Set once the confirmation left, so that a repeated task sends no second mail.
    confirmed_at = models.DateTimeField(_("confirmation sent at"), null=True, blank=True, editable=False)

    class Meta:
        db_table = "checkout_order_detail"
        verbose_name = _("order details")
        verbose_name_plural = _("order details")

    def __str__(self) -> str:
        return str(self.order_id)


class Payment(models.Model):
    """การชำระเงิน: how and whether an order's one amount is paid."""

    order = models.ForeignKey("order.Order", models.PROTECT, related_name="payments")
    method = models.CharField(_("method"), max_length=10, choices=PaymentMethod.choices)
    status = models.CharField(_("status"), max_length=12, choices=PaymentStatus.choices)
    amount = models.DecimalField(_("amount (baht)"), max_digits=12, decimal_places=2)
    # Printed in the QR code and on the slip: the order's number
    reference = models.CharField(_("reference"), max_length=20, unique=True)
    expires_at = models.DateTimeField(_("to be paid by"), null=True, blank=True)
    created_at = models.DateTimeField(_("created at"), auto_now_add=True)

    class Meta:
        db_table = "checkout_payment"
        ordering = ["-pk"]
        verbose_name = _("payment")
        verbose_name_plural = _("payments")
        constraints = [models.CheckConstraint(condition=models.Q(amount__gt=0), name="checkout_payment_gt_0")]
        indexes = [models.Index(fields=["status", "expires_at"], name="checkout_payment_due")]

    def __str__(self) -> str:
        return self.reference

    @property
    def is_open(self) -> bool:
        """Whether money is still waited for; the expiry task may be minutes behind the clock."""
        if self.status != PaymentStatus.AWAITING:
            return False
        return self.expires_at is None or self.expires_at > timezone.now()
