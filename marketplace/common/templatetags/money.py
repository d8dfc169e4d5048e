"""Prices in templates: `{% load money %}`, `{{ price|baht }}`, `{{ total|baht_satang }}`."""

from decimal import Decimal

from django import template

from marketplace.common.money import format_baht

register = template.Library()


@register.filter
def baht(amount: Decimal | int | None) -> str:
    """฿1,290, with satang only when there are any; nothing when there is no price."""
    return "" if amount is None or amount == "" else format_baht(Decimal(amount))


@register.filter
def baht_satang(amount: Decimal | int | None) -> str:
    """฿1,290.00, for columns of figures that are added up."""
    return "" if amount is None or amount == "" else format_baht(Decimal(amount), satang=True)
