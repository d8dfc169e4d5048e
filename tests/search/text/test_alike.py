"""Words of the glossary that are spelled much like something."""

from __future__ import annotations

from search.text.alike import words_like


def test_the_meant_word_stands_first() -> None:
    assert words_like(["เครื่องปั้ณดินเผา"], 3)[0] == "เครื่องปั้นดินเผา"
    assert words_like(["skraf", "baskte"], 1) == ["basket"]


def test_nothing_resembles_nonsense() -> None:
    assert words_like(["zzzzqqq", "", "ๆๆๆ"], 5) == []


def test_gives_no_more_than_asked_for_each_piece() -> None:
    assert len(words_like(["ผ้าไหมมัดหมี", "น้ำพรกเผา"], 2)) == 4
