"""Work after commit and by the clock; each is safe to run twice."""

from celery import shared_task

from catalogue.services import popularity
from checkout.selectors import sales
from checkout.services import expiry, mails


@shared_task(name="checkout.send_order_mail", ignore_result=True)
def send_order_mail(order_id: int) -> None:
    """The buyer has the confirmation of the order by mail."""
    mails.send_confirmation(order_id)


@shared_task(name="checkout.expire_unpaid", ignore_result=True)
def expire_unpaid() -> None:
    """Orders whose time to pay is over are cancelled and their stock is on sale again."""
    expiry.expire_unpaid()


@shared_task(name="checkout.follow_sales", ignore_result=True)
def follow_sales() -> None:
    """What sold lately ranks as popular, and what no longer sells does not."""
    popularity.follow(sales.units_sold())
