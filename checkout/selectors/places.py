"""From a postcode to the tambon that share it."""

from __future__ import annotations

from shops.models import Tambon


def tambon_of_postcode(postcode: str) -> list[Tambon]:
    """Every tambon of the postcode with amphoe and province, by code; one query."""
    return list(
        Tambon.objects.filter(postcodes__postcode=postcode)
        .select_related("amphoe__province")
        .only(
            *("name_th", "name_en"),
            *("amphoe__name_th", "amphoe__name_en"),
            *("amphoe__province__name_th", "amphoe__province__name_en"),
        )
        .order_by("code")
        .distinct()
    )
