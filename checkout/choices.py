"""States and methods of a purchase."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class PaymentMethod(models.TextChoices):
    PROMPTPAY = "promptpay", _("PromptPay QR")
    COD = "cod", _("Cash on delivery")


class PaymentStatus(models.TextChoices):
    AWAITING = "awaiting", _("Waiting for payment")
    ON_DELIVERY = "on_delivery", _("Pay when it arrives")
    PAID = "paid", _("Paid")
    EXPIRED = "expired", _("Time to pay is over")


class SubOrderStatus(models.TextChoices):
    PENDING_PAYMENT = "pending_payment", _("Waiting for payment")
    # Cash on delivery: nothing to wait for, the shop may start.
    CONFIRMED = "confirmed", _("Ordered")
    PAID = "paid", _("Paid")
    ACCEPTED = "accepted", _("Order received")
    PREPARING = "preparing", _("Being made")
    SHIPPED = "shipped", _("Sent")
    DELIVERED = "delivered", _("Delivered")
    CANCELLED = "cancelled", _("Cancelled")


# The shop has work to do: nothing is sent before it is paid or promised on delivery.
TO_SHIP = (
    SubOrderStatus.CONFIRMED,
    SubOrderStatus.PAID,
    SubOrderStatus.ACCEPTED,
    SubOrderStatus.PREPARING,
)
# Money that the shop has earned or will get at the door.
SOLD = (*TO_SHIP, SubOrderStatus.SHIPPED, SubOrderStatus.DELIVERED)


class LineProblem(models.TextChoices):
    """Why a basket line cannot be bought as it stands."""

    UNAVAILABLE = "unavailable", _("Not on sale now")
    SOLD_OUT = "sold_out", _("Sold out")
    SHORT = "short", _("Not enough left")
