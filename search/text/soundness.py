"""Whether the word data is sound: what `manage.py search_words` reports."""

from __future__ import annotations

import gzip
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources

from search.text import english
from search.text.dictionary import THAI, keep_words, listed_words, source_words
from search.text.glossary import KINDS, Entry, glossary, read_entries
from search.text.normalise import normalise
from search.text.segment import Segmenter, base_dictionary
from search.text.stopwords import words_of_kind
from search.text.synonyms import groups_of_kind, usual_spellings
from search.text.translations import (
    english_of_word,
    plainly_english,
)

WORDS = "words.txt.gz"


@dataclass(frozen=True)
class Problem:
    """`place` is the data file, `word` what is wrong in it."""

    place: str
    word: str
    says: str


@dataclass(frozen=True)
class Report:
    """`words` are those of the dictionary, all sources together; `version` is its hash."""

    words: int
    glossary: int
    phrases: int
    spellings: int
    meanings: int
    version: str
    problems: tuple[Problem, ...]


def check() -> Report:
    """The state of words, glossary, synonyms and stop words."""
    entries = list(read_entries())
    dictionary = base_dictionary()
    problems = (
        *_about_words(),
        *_about_glossary(entries),
        *_about_synonyms(),
        *_about_stop_words(),
    )
    return Report(
        words=len(dictionary.words),
        glossary=len(entries),
        phrases=sum(entry.is_phrase for entry in entries),
        spellings=len(usual_spellings()),
        meanings=len(groups_of_kind("meaning")),
        version=dictionary.hash,
        problems=problems,
    )


def build() -> None:
    """The files made from other data are what that data says: `words.txt.gz` is PyThaiNLP's words
    as thinned by `keep_words`, `english_words.txt` the English that is plainly English."""
    words = keep_words(source_words())
    with resources.as_file(resources.files("search.text") / "data") as folder:
        (folder / WORDS).write_bytes(gzip.compress("\n".join(words).encode(), 9, mtime=0))
        (folder / english.WORDS).write_text("\n".join(plainly_english()) + "\n", encoding="utf-8")


def _about_words() -> Iterator[Problem]:
    if list(listed_words()) != keep_words(source_words()):
        yield Problem(WORDS, "", "differs from PyThaiNLP's list: run search_words --build")
    stems = {stem for thai in glossary() for stem in english_of_word(thai)}
    for word in sorted(english.vocabulary() - stems):
        yield Problem(english.WORDS, word, "is not in the glossary: run search_words --build")


def _about_glossary(entries: list[Entry]) -> Iterator[Problem]:
    times = Counter(entry.thai for entry in entries)
    segmenter = Segmenter()
    usual = usual_spellings()
    for entry in entries:
        for says in _wrong_with(entry, segmenter):
            yield Problem(entry.source, entry.thai, says)
        if times[entry.thai] > 1:
            yield Problem(entry.source, entry.thai, "stands more than once")
        if entry.thai in usual:
            yield Problem(entry.source, entry.thai, f"is a misspelling of {usual[entry.thai]}")


def _wrong_with(entry: Entry, segmenter: Segmenter) -> Iterator[str]:
    if not THAI.fullmatch(entry.thai) or normalise(entry.thai) != entry.thai:
        yield "is not one Thai word in its normal spelling"
        return
    if entry.kind not in KINDS:
        yield f"has the unknown kind {entry.kind!r}"
    if not entry.english:
        yield "has no English"
    for part in entry.parts or ():
        if not segmenter.knows(part) and part not in glossary():
            yield f"has the part {part}, which is no word"
    expected, found = _as_words(entry.thai, segmenter), segmenter.cut(entry.thai)
    if found != expected:
        yield f"is cut {' '.join(found)}, not {' '.join(expected)}"


def _as_words(word: str, segmenter: Segmenter) -> list[str]:
    """What a glossary word should be cut into: itself, or the words of a phrase."""
    entry = glossary().get(word)
    if segmenter.knows(word) or entry is None or not entry.is_phrase:
        return [word]
    return [each for part in entry.parts or () for each in _as_words(part, segmenter)]


def _about_synonyms() -> Iterator[Problem]:
    source = "synonyms.csv"
    segmenter = Segmenter()
    spellings, meanings = groups_of_kind("spelling"), groups_of_kind("meaning")
    for groups, name in ((spellings, "spelling"), (meanings, "meaning")):
        times = Counter(word for group in groups for word in group)
        for group in groups:
            if len(set(group)) < 2:
                yield Problem(source, group[0], f"is alone in its {name} group")
        for word, count in times.items():
            if count > 1 and name == "spelling":
                yield Problem(source, word, f"stands in {count} {name} groups")
    # An orphan is a member that no text could be cut into and no data explains.
    for word in (each for group in meanings for each in group):
        if THAI.fullmatch(word) and not all(map(segmenter.knows, segmenter.cut(word))):
            yield Problem(source, word, "is no word and not made of words")
    for group in spellings:
        if not all(map(segmenter.knows, segmenter.cut(group[0]))):
            yield Problem(source, group[0], "is the usual spelling but no word")


def _about_stop_words() -> Iterator[Problem]:
    for word in sorted(words_of_kind("function")):
        entry = glossary().get(word)
        if entry is not None and entry.kind in ("good", "material"):
            yield Problem("stopwords.csv", word, "names goods and is dropped from queries")
