"""Work of the catalogue that the clock starts."""

from celery import shared_task

from catalogue.services import certificates


@shared_task(name="catalogue.expire_certificates", ignore_result=True)
def expire_certificates() -> None:
    """Certificates whose last day has passed make no badge any more. Safe to run twice."""
    certificates.expire_due()
