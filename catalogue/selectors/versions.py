"""Which state of the cards a reader sees."""

from __future__ import annotations

from django.db.models import Count, Max, Sum

from catalogue.models import CatalogueChange


def current() -> str:
    """The name of the committed state of all cards; "" when nothing may be cached. One query.

    Read it before what is cached under it: newer cards under an older name are harmless,
    since nobody asks for the older name again.
    """
    rows, newest, tokens = CatalogueChange.objects.aggregate(
        rows=Count("pk"), newest=Max("pk"), tokens=Sum("token")
    ).values()
    return f"{rows}.{newest}.{tokens}" if rows else ""
