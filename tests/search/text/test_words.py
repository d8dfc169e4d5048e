"""The shipped words are sound, and the check finds what is not."""

from __future__ import annotations

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from search.text import soundness
from search.text.english import stem
from search.text.glossary import Entry


def test_the_shipped_words_are_sound() -> None:
    out = StringIO()
    call_command("search_words", "--json", stdout=out)
    report = json.loads(out.getvalue())
    assert report["problems"] == []
    assert report["glossary"] >= 600


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        (Entry("ผ้าไหม", (), "good", None, "x.csv"), "has no English"),
        (Entry("ผ้าไหม", ("silk",), "fish", None, "x.csv"), "has the unknown kind 'fish'"),
        (Entry("ผ้า ไหม", ("silk",), "good", None, "x.csv"), "is not one Thai word in its normal spelling"),
        (Entry("ผ้าไหม", ("silk",), "good", ("ฮฮฮ",), "x.csv"), "has the part ฮฮฮ, which is no word"),
        (Entry("ผ้าไหมฝ้าย", ("silk",), "good", None, "x.csv"), "is cut ผ้าไหม ฝ้าย, not ผ้าไหมฝ้าย"),
    ],
)
def test_the_check_finds_a_bad_entry(monkeypatch: pytest.MonkeyPatch, entry: Entry, says: str) -> None:
    monkeypatch.setattr(soundness, "read_entries", lambda: iter([entry]))
    with pytest.raises(CommandError) as refused:
        call_command("search_words", stdout=(out := StringIO()))
    assert refused.value.returncode == 1
    assert f"x.csv: {entry.thai} {says}" in out.getvalue().splitlines()


def test_the_check_finds_lone_and_orphaned_synonyms(monkeypatch: pytest.MonkeyPatch) -> None:
    groups = {"spelling": (("ชา",),), "meaning": (("ผ้า", "ฮฮฮ"),)}
    monkeypatch.setattr(soundness, "groups_of_kind", groups.__getitem__)
    said = {(problem.word, problem.says) for problem in soundness.check().problems}
    assert ("ชา", "is alone in its spelling group") in said
    assert ("ฮฮฮ", "is no word and not made of words") in said


@pytest.mark.parametrize(
    "words",
    [
        ("scarf", "scarves"),
        ("knife", "knives"),
        ("basket", "baskets"),
        ("dye", "dyed", "dyes", "dyeing"),
        ("weave", "weaving", "woven", "weaver"),
        ("chili", "chilli", "chillies"),
        ("jewelry", "jewellery"),
        ("color", "colour", "coloured"),
        ("pottery", "potteries"),
        ("herb", "herbal", "herbs"),
        ("carve", "carved", "carving"),
        ("wood", "wooden"),
        ("mango", "mangoes", "mangos"),
        ("cookie", "cookies"),
        ("fibre", "fiber"),
    ],
)
def test_forms_of_an_english_word_meet(words: tuple[str, ...]) -> None:
    assert len({stem(word) for word in words}) == 1
