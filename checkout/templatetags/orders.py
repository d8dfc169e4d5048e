"""How orders are written on a page: `{% load orders %}`."""

from django import template

from checkout.addresses import place_words

register = template.Library()
register.filter(place_words)


@register.filter
def spaced(number: str) -> str:
    """K7QM24XD9PQR-1 as K7QM-24XD-9PQR · 1, easy to read aloud."""
    order, _, position = number.partition("-")
    groups = "-".join(order[start : start + 4] for start in range(0, len(order), 4))
    return f"{groups} · {position}" if position else groups


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
