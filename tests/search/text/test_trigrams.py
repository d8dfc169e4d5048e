"""Typos and twin letters leave most trigrams standing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.text.normalise import normalise
from search.text.trigrams import fold, trigrams


def shared(typed: str, name: str) -> float:
    """The share of the typed trigrams that the name has."""
    pieces = trigrams(normalise(typed))
    return sum(piece in trigrams(normalise(name)) for piece in pieces) / len(pieces)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("กระเทียม", "กะเทียม"),
        ("ศิลาดล", "สิลาดล"),
        ("น้ำใบเตย", "น้ำไบเตย"),
        ("ผ้าไหม", "ผาไหม"),
        ("เบญจรงค์", "เบญจรง"),
        ("กรรไกร", "กันไกร"),
    ],
)
def test_slips_of_spelling_fold_together_or_nearly(one: str, other: str) -> None:
    assert fold(one) == fold(other) or shared(one, other) >= 0.5


def test_twin_letters_fold_into_one() -> None:
    assert fold("ศษส") == fold("สสส") == "ส"
    assert fold("ณฎญ") == fold("นดย")


@pytest.mark.parametrize(
    ("typo", "name"),
    [
        ("กระเป๋ากระจุด", "กระเป๋ากระจูดบ้านทะเลน้อย"),
        ("น้ำพริกตาแดน", "น้ำพริกตาแดงสูตรโบราณ"),
        ("ผ้าไมมัดหมี่", "ผ้าไหมมัดหมี่ลายขอ"),
        ("coconat oil", "Cold-pressed coconut oil"),
    ],
)
def test_a_typo_keeps_half_of_its_trigrams(typo: str, name: str) -> None:
    assert shared(typo, name) >= 0.5
    assert shared("เทียนหอมลาเวนเดอร์", name) < 0.3


def test_trigrams_keep_order_and_mark_the_ends() -> None:
    assert trigrams("ชา silk") == ["_ชา", "ชา_", "_si", "sil", "ilk", "lk_"]


@given(st.text(alphabet="กขนมรเแไใาำะิีุู่้์ศษส", max_size=30))
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
