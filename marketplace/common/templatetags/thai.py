"""Thai dates and numbers in templates: `{% load thai %}`.

`{{ d|be_date }}` 21 พ.ย. 2569 / 21 Nov 2026 · `{{ d|be_date:"long" }}` with the month in full ·
`{{ round.year|be_year }}` 2567 / 2024 · `{{ "ต่อ 1 ผืน"|no_break }}` keeps 1 and ผืน on one line.
"""

import datetime as dt

from django import template
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe

from marketplace.common import thai

register = template.Library()


@register.filter
def be_date(date: dt.date | None, form: str = "short") -> str:
    """The date in the reader's language and era; nothing when there is none."""
    return thai.be_date(date, long=form == "long") if date else ""


@register.filter
def be_year(year: int | dt.date | None) -> str:
    """A BE year (or the year of a date) in the reader's era; nothing when there is none."""
    if not year:
        return ""
    return thai.format_be_year(thai.be_year_of(year) if isinstance(year, dt.date) else int(year))


@register.filter(needs_autoescape=True)
def no_break(text: str, autoescape: bool = True) -> SafeString:
    """The text, escaped, with no line break between a number and its unit."""
    escaped = conditional_escape(text) if autoescape else str(text)
    return mark_safe(thai.no_break(escaped))  # noqa: S308 - escaped on the line above
