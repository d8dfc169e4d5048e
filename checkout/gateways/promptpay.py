"""PromptPay QR text (EMVCo merchant-presented mode) and its picture. Pure functions.

Source of the fields: EMVCo QR specification for merchants; Thai QR tags 29 (credit transfer)
and 30 (bill payment) as in the shared domain notes, section 5.1, with the published vector.
PromptPay is push only: no authorisation, no capture, no refund rail.
"""

import re
from decimal import Decimal

from marketplace.common.money import SATANG, InexactMoney, to_satang
from marketplace.common.thai import to_arabic_digits

CREDIT_TRANSFER_AID = "A000000677010111"
BILL_PAYMENT_AID = "A000000677010112"
STATIC, DYNAMIC = "11", "12"  # reusable text; text for one amount
THAI_BAHT = "764"
LARGEST_AMOUNT = Decimal("9999999999.99")  # tag 54 holds 13 characters
_REFERENCE = re.compile(r"[A-Z0-9]{1,20}")


class PromptPayError(ValueError):
    """A target, amount or reference cannot be put into a QR. `code` is stable."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code


def tlv(tag: str, value: str) -> str:
    """One EMVCo element: two-digit tag, two-digit length, value of 1 to 99 ASCII characters."""
    if not value.isascii() or not 1 <= len(value) <= 99:
        raise PromptPayError("element", f"tag {tag} cannot hold {value!r}")
    return f"{tag}{len(value):02d}{value}"


def crc16(text: str) -> str:
    """CRC-16/CCITT-FALSE (polynomial 1021, start FFFF) as four upper-case hex digits."""
    crc = 0xFFFF
    for byte in text.encode("ascii"):
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1) ^ 0x1021 if crc & 0x8000 else crc << 1
        crc &= 0xFFFF
    return f"{crc:04X}"


def payload(target: str, amount: Decimal | None = None, reference: str | None = None) -> str:
    """QR text that pays `target`: a mobile number, a 13-digit tax or citizen id, or a 15-digit e-wallet.

    With `amount` (baht, at most two decimals, more than zero) the text is for one payment.
    `reference` (the order number) is carried in tag 62.05, which a bank's app may or may not
    pass on. Raises PromptPayError.
    """
    extra = tlv("62", tlv("05", _reference(reference))) if reference else ""
    return _finish(tlv("29", tlv("00", CREDIT_TRANSFER_AID) + _account(target)), amount, extra)


def _account(target: str) -> str:
    digits = _digits(target)
    if digits.startswith("66") and len(digits) == 11:
        digits = "0" + digits[2:]
    if re.fullmatch(r"0[689]\d{8}", digits):
        return tlv("01", "0066" + digits[1:])
    if len(digits) == 13:
        return tlv("02", digits)
    if len(digits) == 15:
        return tlv("03", digits)
    raise PromptPayError("target", f"neither mobile, 13-digit id nor 15-digit e-wallet: {target!r}")


def _digits(text: str) -> str:
    digits = re.sub(r"[\s()+.-]", "", to_arabic_digits(text))
    if not (digits.isascii() and digits.isdigit()):
        raise PromptPayError("target", f"not a number: {text!r}")
    return digits


def _reference(text: str) -> str:
    reference = re.sub(r"[\s-]", "", text).upper()
    if not _REFERENCE.fullmatch(reference):
        raise PromptPayError("reference", f"1 to 20 letters and digits: {text!r}")
    return reference


def _amount(amount: Decimal) -> str:
    try:
        satang = to_satang(amount)
    except InexactMoney as error:
        raise PromptPayError("amount", str(error)) from error
    if satang <= 0 or amount > LARGEST_AMOUNT:
        raise PromptPayError("amount", f"outside 0.01 to {LARGEST_AMOUNT}: {amount}")
    return str(amount.quantize(SATANG))


def _finish(account: str, amount: Decimal | None, extra: str) -> str:
    """The element order of the published vector, closed by the checksum over all of it."""
    text = tlv("00", "01") + tlv("01", STATIC if amount is None else DYNAMIC) + account
    text += tlv("53", THAI_BAHT)
    if amount is not None:
        text += tlv("54", _amount(amount))
    text += tlv("58", "TH") + extra + "6304"
    return text + crc16(text)
