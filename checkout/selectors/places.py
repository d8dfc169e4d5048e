"""From a postcode to the tambon that share it."""

from __future__ import annotations

from shops.models import Tambon


def tambon_of_postcode(postcode: str) -> list[Tambon]:
    """Every tambon of the postcode with amphoe and province, by code; one query."""
    return list(
        Tambon.objects.filter(postcodes__postcode=postcode)
        .select_related("amphoe__province")
        .order_by("code")
        .distinct()
    )
