"""Certificates: a shop claims one, staff verify it, time ends it."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.db import transaction
from django.utils import timezone

from catalogue.choices import CertificateState
from catalogue.errors import CertificateRefused
from catalogue.models import Certificate, Product
from catalogue.services import cards
from marketplace.accounts.models import User

_BATCH = 500


def claim(product: Product, *, kind: str, number: str = "", **facts: Any) -> Certificate:
    """The shop says it holds this certificate; it makes no badge until it is verified."""
    return Certificate.objects.create(product=product, kind=kind, number=number, **facts)


def verify(certificate: Certificate, *, by: User | None) -> None:
    """The certificate was checked by `by` and makes a badge and a filter until it expires.

    Raises CertificateRefused when it has run out or was verified already.
    """
    today = timezone.localdate()
    if certificate.expires_on is not None and certificate.expires_on < today:
        raise CertificateRefused(certificate.pk)
    _move(
        certificate,
        to=CertificateState.VERIFIED,
        came_from=(CertificateState.CLAIMED, CertificateState.EXPIRED, CertificateState.WITHDRAWN),
        verified_by=by,
        verified_at=timezone.now(),
    )


def withdraw(certificate: Certificate) -> None:
    """The certificate counts no longer. Raises CertificateRefused when it was withdrawn already."""
    others = tuple(state for state in CertificateState.values if state != CertificateState.WITHDRAWN)
    _move(certificate, to=CertificateState.WITHDRAWN, came_from=others)


def expire_due(today: dt.date | None = None) -> int:
    """Every verified certificate whose last day has passed is marked expired; returns how many.

    Runs each day after midnight; safe to run twice.
    """
    due = Certificate.objects.filter(
        state=CertificateState.VERIFIED, expires_on__lt=today or timezone.localdate()
    )
    expired = 0
    while batch := list(due.order_by("pk").values_list("pk", "product_id")[:_BATCH]):
        with transaction.atomic():
            expired += due.filter(pk__in=[pk for pk, _ in batch]).update(state=CertificateState.EXPIRED)
            cards.refresh(product_id for _, product_id in batch)
    return expired


def _move(certificate: Certificate, *, to: str, came_from: tuple[str, ...], **columns: Any) -> None:
    with transaction.atomic():
        row = Certificate.objects.filter(pk=certificate.pk, state__in=came_from)
        if not row.update(state=to, **columns):
            raise CertificateRefused(certificate.pk)
        cards.refresh([certificate.product_id])
    certificate.refresh_from_db()
