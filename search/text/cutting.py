"""A text as tokens: runs of one script, Thai cut into words, units of measure in one spelling."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from search.text.english import stem
from search.text.glossary import Entry, glossary
from search.text.measures import unit_after_number
from search.text.normalise import normalise
from search.text.scripts import Script, runs
from search.text.segment import Segmenter
from search.text.synonyms import usual_spellings

_LONGEST_PHRASE = 6


class Token(NamedTuple):
    """A word; `start` and `end` are its place in the normalised text."""

    script: Script
    text: str
    start: int
    end: int


class Cutter:
    """Cuts texts and finds the glossary's phrases among the tokens."""

    def __init__(self, segmenter: Segmenter) -> None:
        self.segmenter = segmenter
        self._usual = {other: tuple(segmenter.cut(usual)) for other, usual in usual_spellings().items()}
        self._phrases: dict[tuple[str, ...], Entry] = {}
        for entry in glossary().values():
            if entry.is_phrase:
                self._phrases[tuple(segmenter.cut(entry.thai))] = entry
        self._begin_phrases = frozenset(words[0] for words in self._phrases)

    def cut(self, text: str) -> list[Token]:
        """The words of a text, normalised, in their usual spelling, without punctuation."""
        return self.cut_normal(normalise(text))

    def cut_normal(self, text: str) -> list[Token]:
        """`cut` for a text that is normalised already."""
        found: list[Token] = []
        for run in runs(text):
            if run.script != "thai":
                found.append(_measured(Token(*run), found))
                continue
            at = run.start
            for word in self.segmenter.cut(run.text):
                end = at + len(word)
                for usual in self._usual.get(word, (word,)):
                    found.append(_measured(Token("thai", usual, at, end), found))
                at = end
        return found

    def words(self, text: str) -> Iterator[str]:
        """The words of a long text alone: Thai in its usual spelling, Latin as stems."""
        for script, run, _start, _end in runs(normalise(text)):
            if script == "thai":
                for word in self.segmenter.cut(run):
                    yield from self._usual.get(word, (word,))
            else:
                yield stem(run) if script == "latin" else run

    def phrases(self, words: list[str]) -> list[tuple[int, int, Entry]]:
        """The glossary's phrases among neighbouring words, with the places they span."""
        found = []
        for at, word in enumerate(words):
            if word not in self._begin_phrases:
                continue
            for end in range(at + 1, min(at + _LONGEST_PHRASE, len(words)) + 1):
                if entry := self._phrases.get(tuple(words[at:end])):
                    found.append((at, end, entry))
        return found


def _measured(token: Token, before: list[Token]) -> Token:
    if not before or before[-1].script != "number" or token.start > before[-1].end + 1:
        return token
    unit = unit_after_number(token.text)
    return token._replace(script="thai", text=unit) if unit else token
