"""What a buyer types, read generously: Thai digits, spaces and dashes are fine."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from typing import Any

import phonenumbers
from django import forms
from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from checkout.addresses import place_words
from checkout.choices import PaymentMethod
from checkout.selectors.places import tambon_of_postcode
from marketplace.common.thai import normalise, to_arabic_digits
from shops.models import Tambon

POSTCODE_DIGITS = 5
MOBILE_DIGITS = 10


def read_number(text: str, *, most: int) -> int | None:
    """A whole number from 0 to `most` in Thai or Arabic digits; None for anything else."""
    digits = to_arabic_digits(text.strip())
    if not re.fullmatch(r"[0-9]{1,19}", digits):
        return None
    number = int(digits)
    return number if number <= most else None


def read_money(text: str) -> Decimal | None:
    """An amount as the page wrote it into a hidden field; None when it was tampered with."""
    try:
        amount = Decimal(text)
    except InvalidOperation:
        return None
    return amount if amount.is_finite() else None


def clean_postcode(text: str) -> str:
    """Five digits. Raises ValidationError that counts what was typed."""
    digits = re.sub(r"[\s-]", "", to_arabic_digits(text))
    if not digits.isascii() or not digits.isdigit():
        raise ValidationError(_("A postcode has 5 digits, such as 40000."), code="not_digits")
    if len(digits) != POSTCODE_DIGITS:
        raise ValidationError(
            _("A postcode has 5 digits; this has %(count)s. Such as 40000."),
            code="length",
            params={"count": len(digits)},
        )
    return digits


class CheckoutForm(forms.Form):
    """Where the parcels go and how they are paid: seven fields."""

    recipient = forms.CharField(
        label=_("Name and surname of the recipient"),
        max_length=120,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
        error_messages={
            "required": _("The courier needs a name, such as Suphaphon Wongyai."),
            "max_length": _("This name is too long: at most 120 letters."),
        },
    )
    phone = forms.CharField(
        label=_("Mobile number"),
        max_length=30,
        help_text=_("The courier calls this number before delivery"),
        widget=forms.TextInput(attrs={"type": "tel", "autocomplete": "tel", "inputmode": "tel"}),
        error_messages={
            "required": _("The courier needs a number to call, such as 081-234-5678."),
            "max_length": _("A mobile number has 10 digits, such as 081-234-5678."),
        },
    )
    email = forms.EmailField(
        label=_("E-mail"),
        required=False,
        max_length=254,
        help_text=_("We send the order and the link to follow it there, too"),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        error_messages={"invalid": _("An e-mail address looks like name@example.com.")},
    )
    postcode = forms.CharField(
        label=_("Postcode"),
        max_length=20,
        widget=forms.TextInput(attrs={"autocomplete": "postal-code", "inputmode": "numeric"}),
        error_messages={
            "required": _("Type the postcode of the address, such as 40000."),
            "max_length": _("A postcode has 5 digits, such as 40000."),
        },
    )
    tambon = forms.ChoiceField(
        label=_("Tambon, amphoe, province"),
        widget=forms.RadioSelect,
        error_messages={
            "required": _("Choose the tambon of the address."),
            "invalid_choice": _("Choose a tambon of this postcode."),
        },
    )
    address = forms.CharField(
        label=_("House number, village, lane, road"),
        max_length=250,
        help_text=_("A landmark helps, such as opposite the temple"),
        widget=forms.TextInput(attrs={"autocomplete": "street-address"}),
        error_messages={
            "required": _("Type the house number and village, such as 99/12 Mu 14."),
            "max_length": _("This address is too long: at most 250 letters."),
        },
    )
    payment_method = forms.ChoiceField(
        label=_("How to pay"),
        choices=PaymentMethod.choices,
        initial=PaymentMethod.PROMPTPAY,
        error_messages={
            "required": _("Choose how to pay."),
            "invalid_choice": _("Choose one of these ways to pay."),
        },
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["tambon"].choices = [(tambon.code, place_words(tambon)) for tambon in self.tambons]
        if len(self.tambons) == 1:
            self.initial["tambon"] = self.tambons[0].code
        for name in ("recipient", "phone", "email", "postcode", "address"):
            # The browser's own bubbles say less than our sentences and hide all but one.
            self.fields[name].widget.attrs.pop("required", None)
        self.use_required_attribute = False

    @cached_property
    def typed_postcode(self) -> str:
        return str(self.data.get("postcode", "") if self.is_bound else self.initial.get("postcode", ""))

    @cached_property
    def tambons(self) -> list[Tambon]:
        """What the typed postcode offers; nothing while it is no postcode."""
        try:
            return tambon_of_postcode(clean_postcode(self.typed_postcode))
        except ValidationError:
            return []

    def full_clean(self) -> None:
        super().full_clean()
        first = next((name for name in self.fields if name in self.errors), None)
        if first and first not in ("tambon", "payment_method"):
            self.fields[first].widget.attrs["autofocus"] = True

    def clean_recipient(self) -> str:
        return normalise(self.cleaned_data["recipient"])

    def clean_address(self) -> str:
        return normalise(self.cleaned_data["address"])

    def clean_phone(self) -> str:
        """A number of Thailand or, with +, of any country, as E.164."""
        typed = to_arabic_digits(normalise(self.cleaned_data["phone"]))
        try:
            number = phonenumbers.parse(typed, "TH")
        except phonenumbers.NumberParseException:
            number = None
        if number is not None and phonenumbers.is_valid_number(number):
            return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
        digits = len(re.sub(r"\D", "", typed))
        if typed.startswith("0") and digits != MOBILE_DIGITS:
            raise ValidationError(
                _("A mobile number has 10 digits; this has %(count)s. Such as 081-234-5678."),
                code="length",
                params={"count": digits},
            )
        raise ValidationError(_("A mobile number has 10 digits, such as 081-234-5678."), code="invalid")

    def clean_postcode(self) -> str:
        postcode = clean_postcode(self.cleaned_data["postcode"])
        if not self.tambons:
            raise ValidationError(
                _("No tambon has the postcode %(postcode)s. Look at it once more, such as 40000."),
                code="unknown",
                params={"postcode": postcode},
            )
        return postcode

    def clean(self) -> dict[str, Any]:
        """A wrong postcode already says what to do, so the tambon keeps silent about it."""
        if "postcode" in self.errors and "tambon" in self.errors:
            del self.errors["tambon"]
        return self.cleaned_data

    @property
    def chosen_tambon(self) -> Tambon:
        """The tambon of a valid form."""
        code = self.cleaned_data["tambon"]
        return next(tambon for tambon in self.tambons if tambon.code == code)
