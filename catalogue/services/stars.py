"""Selection results: staff enter, publish and withdraw them; a shop never does."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils import timezone

from catalogue.choices import AssessmentStatus
from catalogue.errors import AssessmentRefused
from catalogue.models import Product, SelectionRound, StarAssessment
from catalogue.services import cards


def enter(product: Product, *, year: int, level: int, **facts: Any) -> StarAssessment:
    """A draft of the product's result in the round of this BE year; nobody sees it yet."""
    selection = SelectionRound.objects.get(year=year)
    return StarAssessment.objects.create(
        product=product, round=selection, level=level, status=AssessmentStatus.DRAFT, **facts
    )


def publish(assessment: StarAssessment) -> None:
    """The result is public, and is the product's star when no newer round has one.

    Raises AssessmentRefused when it is public already.
    """
    _move(
        assessment,
        to=AssessmentStatus.PUBLISHED,
        came_from=(AssessmentStatus.DRAFT, AssessmentStatus.PENDING_TEST, AssessmentStatus.WITHDRAWN),
        published_at=timezone.now(),
    )


def withdraw(assessment: StarAssessment, *, note: str) -> None:
    """The result is no longer public; the newest one that still is takes its place."""
    _move(assessment, to=AssessmentStatus.WITHDRAWN, came_from=(AssessmentStatus.PUBLISHED,), note=note)


def correct(assessment: StarAssessment, *, level: int, note: str) -> None:
    """The result says this level, and why it was corrected."""
    with transaction.atomic():
        assessment.level, assessment.note = level, note
        assessment.save(update_fields=["level", "note"])
        cards.refresh([assessment.product_id])


def _move(assessment: StarAssessment, *, to: str, came_from: tuple[str, ...], **columns: Any) -> None:
    with transaction.atomic():
        row = StarAssessment.objects.filter(pk=assessment.pk, status__in=came_from)
        if not row.update(status=to, **columns):
            raise AssessmentRefused(assessment.pk)
        cards.refresh([assessment.product_id])
    assessment.refresh_from_db()
