"""What a product is, among the words of its name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from search.text import english
from search.text.cutting import Cutter, Token
from search.text.glossary import glossary
from search.text.sounds import sounds_of_thai
from search.text.stopwords import words_of_kind
from search.text.translations import english_heads_of_word

# Behind these an English name says more about the thing, before them what it is.
_TURNS = frozenset(["of", "with", "for", "in", "from", "by", "and"])


def heads(name_th: Sequence[Token], name_en: Sequence[Token], cutter: Cutter) -> Iterator[str]:
    """The head nouns in their forms: Thai, the first part if it names the kind, their English and sound."""
    segmenter = cutter.segmenter
    places = _places_of_heads(name_th)
    for at in places:
        word = name_th[at].text
        for each in (word, *(part for part in segmenter.parts(word)[:1] if _is_kind_of(word, part))):
            yield each
            yield from english_heads_of_word(each)
            yield from sounds_of_thai(each)
    words = [token.text if token.script == "thai" else "" for token in name_th]
    for start, _end, entry in cutter.phrases(words):
        if start in places:
            yield from english_heads_of_word(entry.thai)
            yield from sounds_of_thai(entry.thai)
    phrase = _first_phrase(name_en)
    if phrase:
        yield english.stem(phrase[-1])
        if len(phrase) > 1:
            yield english.stem("".join(phrase[-2:]))


def _places_of_heads(tokens: Sequence[Token]) -> list[int]:
    """Thai is head-initial: the first Thai word is the head. When that is a brand (ป้าแดงสบู่),
    or a wrapper (ชุดน้ำชา), the first goods behind it are too; when it is a material (เงิน แหวน),
    they alone are."""
    skipped = words_of_kind("function")
    thai = [at for at, token in enumerate(tokens) if token.script == "thai" and token.text not in skipped]
    if not thai or _is_goods(tokens[thai[0]].text):
        return thai[:1]
    is_material = _kind(tokens[thai[0]].text) in ("material", "technique")
    for at in thai[1:]:
        # Behind a joint such as จาก there is no gap, though the joint itself was left out.
        follows_gap = tokens[at].start > tokens[at - 1].end
        if is_material and not follows_gap:
            continue  # what a material is made into stands apart from it, or its flavour follows
        if _is_goods(tokens[at].text):
            return [at] if is_material else [thai[0], at]
        if is_material or tokens[at].script == "number":
            break
    return thai[:1]


def _is_kind_of(word: str, part: str) -> bool:
    """Whether a compound is what its first part names: ข้าวหอมมะลิ, jasmine rice, is rice, but
    ข้าวแต๋น, a rice cracker, is not. What has no English is taken for the first part's kind."""
    own = english_heads_of_word(word)
    return not own or not set(own).isdisjoint(english_heads_of_word(part))


def _is_goods(word: str) -> bool:
    if word in words_of_kind("wrapper"):
        return False
    return _kind(word) == "good" or word.startswith("ผ้า")


def _kind(word: str) -> str:
    entry = glossary().get(word)
    return entry.kind if entry else ""


def _first_phrase(tokens: Sequence[Token]) -> list[str]:
    """The words of an English name up to its first comma, bracket, number or preposition."""
    words: list[str] = []
    for at, token in enumerate(tokens):
        parted = at and token.start > tokens[at - 1].end + 1
        if token.script != "latin" or parted or token.text in _TURNS:
            break
        words.append(token.text)
    return words
