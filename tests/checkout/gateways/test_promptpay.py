"""PromptPay QR text against the published vector, and read back by a parser of its own."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkout.gateways.promptpay import PromptPayError, crc16, payload, tlv
from marketplace.common.money import from_satang

PUBLISHED = "00020101021129370016A0000006770101110113006681234567853037645802TH6304823E"


def read(text):
    """The elements of a text as a dict; any wrong length breaks it."""
    elements, at = {}, 0
    while at < len(text):
        tag, length = text[at : at + 2], int(text[at + 2 : at + 4])
        value = text[at + 4 : at + 4 + length]
        assert len(value) == length
        assert tag not in elements
        elements[tag] = value
        at += 4 + length
    return elements


def other_crc(text):
    """CRC-16/CCITT-FALSE by polynomial division, written differently on purpose."""
    bits = int.from_bytes(text.encode(), "big") << 16
    width = len(text) * 8 + 16
    bits ^= 0xFFFF << (width - 16)
    for at in range(width - 1, 15, -1):
        if bits >> at & 1:
            bits ^= 0x11021 << (at - 16)
    return f"{bits:04X}"


@pytest.mark.parametrize(
    "mobile",
    ["0812345678", "081-234-5678", "+66 81 234 5678", "66812345678", "๐๘๑ ๒๓๔ ๕๖๗๘", "(081) 234-5678"],
)
def test_the_published_vector(mobile):
    assert payload(mobile) == PUBLISHED


def test_the_checksum_of_the_standard():
    assert crc16("123456789") == "29B1"


@given(st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=126), max_size=120))
def test_the_checksum_agrees_with_long_division(text):
    assert crc16(text) == other_crc(text)


@pytest.mark.parametrize(
    ("target", "tag", "account"),
    [
        ("0912345678", "01", "0066912345678"),
        ("0994000617721", "02", "0994000617721"),
        ("1-2345-67890-12-3", "02", "1234567890123"),
        ("004999000123456", "03", "004999000123456"),
    ],
)
def test_each_kind_of_target_has_its_tag(target, tag, account):
    assert read(read(payload(target))["29"]) == {"00": "A000000677010111", tag: account}


@given(st.integers(min_value=1, max_value=10**12 - 1), st.from_regex(r"[A-Z0-9]{1,20}", fullmatch=True))
def test_amount_and_reference_read_back(satang, reference):
    text = payload("0812345678", amount=from_satang(satang), reference=reference)
    elements = read(text)
    assert list(elements) == ["00", "01", "29", "53", "54", "58", "62", "63"]
    assert elements["01"] == "12"
    assert elements["53"] == "764"
    assert elements["58"] == "TH"
    assert Decimal(elements["54"]) == from_satang(satang)
    assert elements["54"] == f"{from_satang(satang):.2f}"
    assert read(elements["62"]) == {"05": reference}
    assert elements["63"] == other_crc(text[:-4])


@pytest.mark.parametrize(
    "target", ["", "081234567", "0212345678", "08123456789", "081234567x", "malee@otop.test"]
)
def test_a_wrong_target_is_refused(target):
    with pytest.raises(PromptPayError) as refusal:
        payload(target)
    assert refusal.value.code == "target"


@pytest.mark.parametrize("amount", ["0", "-1", "0.001", "10000000000", "NaN"])
def test_a_wrong_amount_is_refused(amount):
    with pytest.raises(PromptPayError) as refusal:
        payload("0812345678", amount=Decimal(amount))
    assert refusal.value.code == "amount"


@pytest.mark.parametrize("reference", ["-", "ก1", "A" * 21, "a_b"])
def test_a_wrong_reference_is_refused(reference):
    with pytest.raises(PromptPayError) as refusal:
        payload("0812345678", reference=reference)
    assert refusal.value.code == "reference"


def test_an_element_holds_at_most_99_characters():
    assert tlv("62", "x" * 99).startswith("6299x")
    with pytest.raises(PromptPayError):
        tlv("62", "x" * 100)
    with pytest.raises(PromptPayError):
        tlv("62", "")
