"""Filter rows of the list: `{% load listing %}{% filter_rows options %}`.

A list page has about 110 of them; built as strings for the reason told in
`marketplace.common.templatetags.look`.
"""

from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING

from django import template
from django.utils.safestring import SafeString, mark_safe

from marketplace.common.templatetags.look import woven_stars

if TYPE_CHECKING:
    from search.views.listing import Option

register = template.Library()


@register.simple_tag
def filter_rows(options: Iterable["Option"]) -> SafeString:
    """Checkbox rows: woven stars where there are any, label, and the count at the end."""
    return mark_safe("".join(map(_row, options)))  # noqa: S308 - every value is escaped


def _row(option: "Option") -> str:
    stars = woven_stars(option.star, option.star) if option.star else ""
    return (
        f'<label class="check{" check-below" if option.depth else ""}"><input type="checkbox" '
        f'name="{option.name}" value="{escape(option.value)}"{" checked" if option.checked else ""}>'
        f'{stars}<span>{escape(option.label)}</span><span class="count num">{option.count:,}</span></label>'
    )
