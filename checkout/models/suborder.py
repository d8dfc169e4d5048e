from __future__ import annotations

from decimal import Decimal

from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from checkout.choices import SubOrderStatus

HALF_A_SATANG = Decimal("0.005")


class SubOrder(models.Model):
    """คำสั่งซื้อย่อย: one shop's share of an order: its lines, parcel, fee and status.

    Totals of an order's sub-orders add up to the order's, to the satang.
    """

    order = models.ForeignKey("order.Order", models.PROTECT, related_name="suborders")
    shop = models.ForeignKey("partner.Shop", models.PROTECT, related_name="suborders")
    number = models.CharField(_("number"), max_length=20, unique=True)
    status = models.CharField(
        _("status"),
        max_length=16,
        choices=SubOrderStatus.choices,
        default=SubOrderStatus.PENDING_PAYMENT,
    )
    goods_total = models.DecimalField(_("goods (baht)"), max_digits=12, decimal_places=2)
    parcel_fee = models.DecimalField(_("parcel (baht)"), max_digits=12, decimal_places=2)
    total = models.DecimalField(_("total (baht)"), max_digits=12, decimal_places=2)
    # The longest lead time of its lines: the parcel leaves when the last piece is made.
    leaves_by = models.DateField(_("leaves by"), null=True, blank=True)
    created_at = models.DateTimeField(_("created at"), auto_now_add=True)

    class Meta:
        db_table = "checkout_suborder"
        ordering = ["-created_at", "-pk"]
        verbose_name = _("sub-order")
        verbose_name_plural = _("sub-orders")
        indexes = [models.Index(fields=["shop", "-created_at"], name="checkout_suborder_shop")]
        constraints = [
            models.UniqueConstraint(fields=["order", "shop"], name="checkout_suborder_once"),
            # Half a satang of room: SQLite keeps decimals as floats, where 0.05 + 0.01 is not 0.06.
            models.CheckConstraint(
                condition=Q(total__gt=F("goods_total") + F("parcel_fee") - HALF_A_SATANG)
                & Q(total__lt=F("goods_total") + F("parcel_fee") + HALF_A_SATANG),
                name="checkout_suborder_total",
            ),
        ]

    def __str__(self) -> str:
        return self.number


class SubOrderStatusChange(models.Model):
    """When a sub-order reached a status: the dates of its timeline; never edited."""

    suborder = models.ForeignKey(SubOrder, models.CASCADE, related_name="status_changes")
    status = models.CharField(_("status"), max_length=16, choices=SubOrderStatus.choices)
    at = models.DateTimeField(_("at"), default=timezone.now)

    class Meta:
        db_table = "checkout_suborder_status_change"
        ordering = ["at", "pk"]
        verbose_name = _("change of status of a sub-order")
        verbose_name_plural = _("changes of status of sub-orders")

    def __str__(self) -> str:
        return f"{self.suborder_id}: {self.status}"


class SubOrderLine(models.Model):
    """Every line of an order belongs to exactly one sub-order."""

    suborder = models.ForeignKey(SubOrder, models.PROTECT, related_name="lines")
    line = models.OneToOneField("order.Line", models.PROTECT, related_name="suborder_line")

    class Meta:
        db_table = "checkout_suborder_line"
        ordering = ["pk"]
        verbose_name = _("line of a sub-order")
        verbose_name_plural = _("lines of a sub-order")

    def __str__(self) -> str:
        return str(self.line)
