"""The version of the catalogue: what makes cached counts and lists exact."""

from __future__ import annotations

import secrets

from catalogue.models import CatalogueVersion

THE_ROW = 1


def bump() -> None:
    """Everything cached about cards before this commit is never read again, in any process.

    Call it last in the transaction that changed cards: the row's lock is held until commit.
    Safe to call twice.
    """
    token = secrets.token_hex(8)
    if CatalogueVersion.objects.filter(pk=THE_ROW).update(token=token):
        return
    CatalogueVersion.objects.bulk_create([CatalogueVersion(pk=THE_ROW, token=token)], ignore_conflicts=True)
    CatalogueVersion.objects.filter(pk=THE_ROW).update(token=token)
