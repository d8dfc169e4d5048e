"""What a product is, among the words of its name."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from search.text import english
from search.text.cutting import Cutter, Token
from search.text.glossary import glossary
from search.text.sounds import SOUND_MARK, sounds_of_latin, sounds_of_thai
from search.text.stopwords import words_of_kind
from search.text.translations import english_heads_of_word, phrases_of_word

# Behind these an English name says more about the thing, before them what it is.
_TURNS = frozenset(["of", "with", "for", "in", "from", "by", "and"])


def heads(name_th: Sequence[Token], name_en: Sequence[Token], cutter: Cutter) -> Iterator[str]:
    """The head nouns in their forms: Thai, the first part if it names the kind, their English, and
    their sound with SOUND_MARK: "mat" is a mat and the sound of มัด."""
    segmenter = cutter.segmenter
    words = [token.text if token.script == "thai" else "" for token in name_th]
    phrases = {start: entry for start, _end, entry in cutter.phrases(words)}
    places = _places_of_heads(name_th, frozenset(at for at, entry in phrases.items() if entry.kind == "good"))
    for at in places:
        word = name_th[at].text
        for each in (word, *(part for part in segmenter.parts(word)[:1] if _is_kind_of(word, part))):
            yield each
            yield from english_heads_of_word(each)
            yield from _marked(sounds_of_thai(each))
        if at in phrases:
            yield from english_heads_of_word(phrases[at].thai)
            yield from _marked(sounds_of_thai(phrases[at].thai))
    yield from _english_heads(_first_phrase(name_en))


def _marked(sounds: Iterable[str]) -> Iterator[str]:
    return (SOUND_MARK + sound for sound in sounds)


def _english_heads(phrase: Sequence[str]) -> Iterator[str]:
    """The last word of an English name, which is head-final; the first of a romanised Thai one."""
    if not phrase:
        return
    if len(phrase) > 1 and english.vocabulary().isdisjoint(map(english.stem, phrase)):
        yield english.stem(phrase[0])
        yield from _marked(sounds_of_latin(phrase[0]))
        return
    yield english.stem(phrase[-1])
    if len(phrase) > 1:
        yield english.stem("".join(phrase[-2:]))


def _places_of_heads(tokens: Sequence[Token], phrases: Collection[int]) -> list[int]:
    """Thai is head-initial: the first Thai word is the head. When that is a brand (ป้าแดงสบู่),
    or a wrapper (ชุดน้ำชา), the first goods behind it are too; when it is a material (เงิน แหวน)
    or a cloth (ผ้าไหม (เสื้อ)), they alone are. `phrases` are the places where goods of
    several words begin."""
    skipped = words_of_kind("function")
    thai = [at for at, token in enumerate(tokens) if token.script == "thai" and token.text not in skipped]
    if not thai:
        return []
    first = tokens[thai[0]].text
    is_material = _kind(first) in ("material", "technique")
    if not is_material and (thai[0] in phrases or _is_goods(first)):
        return thai[:1]
    for at in thai[1:]:
        # Behind a joint such as จาก there is no gap, though the joint itself was left out.
        follows_gap = tokens[at].start > tokens[at - 1].end
        if is_material and not follows_gap:
            continue  # what a material is made into stands apart from it, or its flavour follows
        if at in phrases or _is_goods(tokens[at].text, of=first):
            return [at] if is_material else [thai[0], at]
        if tokens[at].script == "number" or (is_material and not _is_cloth(first)):
            break
    return thai[:1]


def _is_kind_of(word: str, part: str) -> bool:
    """Whether a compound is what its first part names: ข้าวหอมมะลิ, jasmine rice, is rice, but
    ข้าวแต๋น, a rice cracker, is not. Its usual English tells; what has none is taken for the
    first part's kind."""
    usual = phrases_of_word(word)[:1]
    return not usual or _is_cloth(word) or english.stem(usual[0][-1]) in english_heads_of_word(part)


def _is_goods(word: str, of: str = "") -> bool:
    """Whether a word names goods; behind the cloth `of` no other cloth does."""
    if word in words_of_kind("wrapper"):
        return False
    return _kind(word) == "good" or (_is_cloth(word) and not _is_cloth(of))


def _is_cloth(word: str) -> bool:
    return word.startswith("ผ้า")


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
