"""Categories by their slug path."""

from __future__ import annotations

from catalogue.models import CategoryText


def code_of(category_id: int) -> str | None:
    """The slug path of a category, such as "textile/silk". One query."""
    return CategoryText.objects.filter(pk=category_id).values_list("code", flat=True).first()
