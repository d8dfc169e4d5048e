"""Work after commit and by the clock; each is safe to run twice."""

from celery import shared_task

from checkout.services import expiry, mails


@shared_task(name="checkout.send_order_mail", ignore_result=True)
def send_order_mail(order_id: int) -> None:
    """The buyer has the confirmation of the order by mail."""
    mails.send_confirmation(order_id)


@shared_task(name="checkout.expire_unpaid", ignore_result=True)
def expire_unpaid() -> None:
    """Orders whose time to pay is over are cancelled and their stock is on sale again."""
    expiry.expire_unpaid()
