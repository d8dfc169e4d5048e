"""The typed part of a suggestion."""

from __future__ import annotations

import pytest

from search.suggest.marking import typed_part


@pytest.mark.parametrize(
    ("label", "typed", "part"),
    [
        ("ผ้าไหมมัดหมี่", "ผ้าไ", "ผ้าไ"),
        ("ผ้าไหมมัดหมี่", "ผ", "ผ้"),  # the tone stays with its consonant
        ("กลุ่มทอผ้าไหมบ้านโนน", "ไหม", "ไหม"),
        ("Mudmee silk cloth", "MUDMEE S", "Mudmee s"),
        ("Ban Pao, silk", "paosi", "Pao, si"),
        ("ผ้าไหม", "pha mai", ""),
        ("ผ้าไหม", "", ""),
        ("ผ้าไหม", "--", ""),
    ],
)
def test_typed_part(label: str, typed: str, part: str) -> None:
    start, end = typed_part(label, typed)
    assert label[start:end] == part
