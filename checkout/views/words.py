"""Refusals and corrections as sentences for the buyer."""

from __future__ import annotations

from django.utils.translation import gettext as _

from checkout.errors import CheckoutError
from checkout.services.baskets import Correction


def sentence_of(refusal: CheckoutError) -> str:
    """The refusal's sentence in the reader's language, with its numbers."""
    return str(refusal.sentence) % vars(refusal) if "%(" in str(refusal.sentence) else str(refusal.sentence)


def correction_sentences(corrections: list[Correction]) -> list[str]:
    """Each change of the basket with its before and after."""
    return [
        _("%(name)s: %(reason)s. Changed from %(before)s to %(after)s.")
        % {"name": one.name, "reason": one.reason, "before": one.before, "after": one.after}
        if one.after
        else _("%(name)s: %(reason)s. Taken out of your basket.") % {"name": one.name, "reason": one.reason}
        for one in corrections
    ]
