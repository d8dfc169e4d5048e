"""States and methods of a purchase."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class PaymentMethod(models.TextChoices):
    PROMPTPAY = "promptpay", _("PromptPay QR")
    COD = "cod", _("Cash on delivery")


class PaymentStatus(models.TextChoices):
    AWAITING = "awaiting", _("Waiting for payment")
    ON_DELIVERY = "on_delivery", _("Paid on delivery")
    PAID = "paid", _("Paid")
    EXPIRED = "expired", _("Time to pay is over")


class SubOrderStatus(models.TextChoices):
    PENDING_PAYMENT = "pending_payment", _("Waiting for payment")
    PAID = "paid", _("Paid")
    ACCEPTED = "accepted", _("Order received")
    PREPARING = "preparing", _("Being made")
    SHIPPED = "shipped", _("Sent")
    DELIVERED = "delivered", _("Delivered")
    CANCELLED = "cancelled", _("Cancelled")
