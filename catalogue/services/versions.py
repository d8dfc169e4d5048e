"""The version of the catalogue: what makes cached counts and lists exact."""

from __future__ import annotations

import secrets

from django.db import transaction

from catalogue.models import CatalogueChange

KEPT = 200


def bump() -> None:
    """From this commit on, nothing cached about cards before it is read again, in any process.

    Call it in the transaction that changed cards or the names that lists show. It takes no
    lock that another writer wants. Safe to call twice.
    """
    change = CatalogueChange.objects.create(token=secrets.randbelow(2**31))
    if change.pk % KEPT == 0:
        transaction.on_commit(lambda: _forget(change.pk - KEPT), robust=True)


def _forget(up_to: int) -> None:
    """Old changes are gone. This too changes the version, which costs no more than a cold cache."""
    CatalogueChange.objects.filter(pk__lte=up_to).delete()
