"""How orders are written on a page: `{% load orders %}`."""

import re

from django import template
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from checkout.addresses import place_words

register = template.Library()
register.filter(place_words)
_DASHED = re.compile(r"\d+(?:-\d+)+")


@register.filter
def spaced(number: str) -> str:
    """K7QM24XD9PQR-1 as K7QM-24XD-9PQR · parcel 1, easy to read aloud."""
    order, _dash, position = number.partition("-")
    groups = "-".join(order[start : start + 4] for start in range(0, len(order), 4))
    return (
        _("%(order)s · parcel %(position)s") % {"order": groups, "position": position} if position else groups
    )


@register.filter
def unbroken(text: str) -> SafeString:
    """The text, escaped, with each dashed number kept on one line: 081-234-5678."""
    return mark_safe(_DASHED.sub(r'<span class="nowrap">\g<0></span>', conditional_escape(text)))  # noqa: S308 -- escaped here


@register.filter
def phone_words(number: object) -> str:
    """+66812345678 as 081-234-5678; numbers of other countries as they are."""
    text = str(number)
    if not text.startswith("+66"):
        return text
    digits = "0" + text[3:]
    if len(digits) == 10:
        return f"{digits[:3]}-{digits[3:6]}-{digits[6:]}"
    if digits.startswith("02"):
        return f"{digits[:2]}-{digits[2:5]}-{digits[5:]}"
    return f"{digits[:3]}-{digits[3:6]}-{digits[6:]}"
