"""Baht and satang: exact amounts, exact splits, one way to show a price.

Money is a Decimal in baht everywhere in Python; whole satang (`int`) exist only inside
sums that must add up.
"""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

SATANG_PER_BAHT = 100
SATANG = Decimal("0.01")
NO_MONEY = Decimal("0.00")


class InexactMoney(ValueError):
    """An amount is finer than one satang, or is no finite number."""


def quantize(amount: Decimal | int) -> Decimal:
    """`amount` to two decimals, half a satang away from zero (the Thai tax rule of thumb)."""
    return Decimal(amount).quantize(SATANG, rounding=ROUND_HALF_UP)


def to_satang(amount: Decimal | int) -> int:
    """Whole satang of `amount` baht. Raises InexactMoney rather than rounding in silence."""
    value = Decimal(amount)
    if not value.is_finite():
        raise InexactMoney(f"not a finite amount: {amount!r}")
    numerator, denominator = (value * SATANG_PER_BAHT).as_integer_ratio()
    if denominator != 1:
        raise InexactMoney(f"finer than one satang: {amount!r}")
    return numerator


def from_satang(satang: int) -> Decimal:
    """Baht of `satang`, always with two decimals."""
    return Decimal(satang).scaleb(-2)


def split_satang(total: int, weights: Sequence[Decimal | int]) -> list[int]:
    """Parts of `total`, one per weight, that add up to `total` exactly.

    Largest remainder: every part is within one satang of its exact share; left-over
    satang go to the largest remainders, ties to the earlier place. Weights of zero get
    nothing, unless all are zero: then the parts are equal. A negative total (a discount)
    is split as its positive and negated. Raises ValueError without weights or with a
    negative one.
    """
    if not weights:
        raise ValueError("nothing to split between: no weights")
    exact = [Fraction(weight) for weight in weights]
    if min(exact) < 0:
        raise ValueError("a weight is negative")
    if not any(exact):
        exact = [Fraction(1)] * len(exact)
    sign = -1 if total < 0 else 1
    whole = sum(exact)
    shares = [abs(total) * weight / whole for weight in exact]
    parts = [int(share) for share in shares]
    by_remainder = sorted(range(len(parts)), key=lambda at: (parts[at] - shares[at], at))
    for at in by_remainder[: abs(total) - sum(parts)]:
        parts[at] += 1
    return [sign * part for part in parts]


def format_baht(amount: Decimal | int, *, satang: bool | None = None) -> str:
    """฿1,290 or ฿1,290.50: satang are shown when there are any.

    `satang=True` always shows them (sums), `satang=False` never does (rounds half up).
    """
    value = quantize(amount)
    if satang is None:
        satang = value != value.to_integral_value()
    if not satang:
        value = value.quantize(Decimal(1), rounding=ROUND_HALF_UP)
    minus = "-" if value < 0 else ""
    return f"{minus}฿{abs(value):,}"
