"""The one way from text to tokens: documents by `tokens`, queries by `units`.

Both sides cut with the same words; what differs is only who carries the alternatives. A
document carries the sub-words, English and sound of its name; a query carries synonyms,
joined neighbours and the parts of compounds (docs/algorithms/segmentation.md).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from search.documents import Record
from search.text import english, romanise, trigrams
from search.text.cutting import Cutter, Token
from search.text.dictionary import THAI
from search.text.folding import fold
from search.text.glossary import glossary
from search.text.heads import heads
from search.text.normalise import normalise
from search.text.queries import units
from search.text.scripts import runs
from search.text.segment import Segmenter
from search.text.sounds import SOUND_MARK, sounds_of_latin, sounds_of_thai, usual_sounds
from search.text.stopwords import words_of_kind
from search.text.synonyms import gather, groups_of_kind, usual_spellings
from search.text.translations import english_of, stems
from search.text.units import Unit

# Raise it when the tokens of the same words change: indexes of another rule are then stale.
RULES = 10
_MOST_SOUNDED = 3
# A shorter key of sound has too few trigrams to be told by most of them; a longer one is no name.
_LEAST_SOUND, _MOST_SOUND = 8, 40


class Analyser:
    """Cuts by the shipped words and `extra_words`; knows the shipped synonyms and `synonyms`.

    `version` names the tokens: an index made under another version is stale. Synonyms act on
    queries alone and are no part of it.
    """

    def __init__(
        self, extra_words: Iterable[str] = (), synonyms: Iterable[Sequence[str]] | None = None
    ) -> None:
        self.segmenter = Segmenter(normalise(word) for word in extra_words)
        self.version = _version(self.segmenter)
        self._cutter = Cutter(self.segmenter)
        groups = (*groups_of_kind("meaning"), *(synonyms or ()))
        self.synonyms = gather(
            [tuple(token.text for token in self.cut(spelling)) for spelling in group] for group in groups
        )

    def cut(self, text: str) -> list[Token]:
        """The words of a text; `start` and `end` are places in the normalised text."""
        return self._cutter.cut(text)

    def english_heads(self, name_en: str) -> list[str]:
        """The head noun of an English name, as stems: alone, and joined with the word before it."""
        return [
            word for word in heads((), self.cut(name_en), self._cutter) if not word.startswith(SOUND_MARK)
        ]

    def telling(self, name_th: str) -> list[str]:
        """What a Thai name calls its product, the head noun first, then the other words that tell."""
        tokens = self.cut(name_th)
        head = [word for word in heads(tokens, (), self._cutter) if THAI.fullmatch(word)][:1]
        skipped = words_of_kind("function") | words_of_kind("feature")
        words = (token.text for token in tokens if token.script == "thai" and token.text not in skipped)
        return _once([*head, *words])

    def trigrams(self, text: str) -> list[str]:
        """The trigrams of a text as field `tri` holds them, in order, repeats included."""
        return trigrams.trigrams(normalise(text))

    def sounds(self, text: str) -> list[str]:
        """The trigrams of how a romanised text sounds, as field `tri` holds them beside the others;
        none for English, for what is too short to tell, and for more than a name."""
        words = [run.text for run in runs(normalise(text)) if run.script == "latin"]
        if not english.vocabulary().isdisjoint(map(english.stem, words)):
            return []
        key = fold("".join(words))
        return trigrams.of_sound(key) if _LEAST_SOUND <= len(key) <= _MOST_SOUND else []

    def units(self, text: str) -> tuple[Unit, ...]:
        """What was typed as words that must all match, without function words unless nothing else remains."""
        return units(text, self._cutter, self.synonyms)

    def tokens(self, record: Record) -> dict[str, list[str]]:
        """The text fields of a product: word, sub, head, rom, eng, ctx, tri, desc.

        Each token stands once, but letters in tri and words in desc as often as in the text.
        """
        normal_th, normal_en = normalise(record.name_th), normalise(record.name_en)
        name_th, name_en = self._cutter.cut_normal(normal_th), self._cutter.cut_normal(normal_en)
        return {
            "word": _once(token.text for token in name_th),
            "sub": _once(word for token in name_th for word in (token.text, *self._parts(token))),
            "head": _once(heads(name_th, name_en, self._cutter)),
            "rom": _once(self._sounds(name_th)),
            "eng": _once((*stems(name_en), *stems(name_th), *english_of(name_th, self._cutter))),
            "ctx": _once(self._context(record)),
            "tri": [
                *trigrams.trigrams(normal_th),
                *trigrams.trigrams(normal_en),
                *_once(trigrams.of_sound("".join(key[0] for key in map(_keys, name_th) if key))),
            ],
            "desc": [*self._cutter.words(record.desc_th), *self._cutter.words(record.desc_en)],
        }

    def tokens_of_words(self, tokens: list[Token]) -> dict[str, Iterable[str]]:
        """What some words of a name, cut already, put into its fields word, sub, rom and eng."""
        return {
            "word": [token.text for token in tokens],
            "sub": [word for token in tokens for word in (token.text, *self._parts(token))],
            "rom": self._sounds(tokens),
            "eng": (*stems(tokens), *english_of(tokens, self._cutter)),
        }

    def _parts(self, token: Token) -> tuple[str, ...]:
        return self.segmenter.parts(token.text) if token.script == "thai" else ()

    def _sounds(self, tokens: list[Token]) -> Iterator[str]:
        """Keys of the words, of the words inside them, and of two or three neighbours read as one."""
        keys = [_keys(token) for token in tokens]
        for token, own in zip(tokens, keys, strict=True):
            yield from own
            for part in self._parts(token):
                yield from sounds_of_thai(part)
        for at in range(len(tokens) - 1):
            for end in range(at + 2, min(at + _MOST_SOUNDED, len(tokens)) + 1):
                if not all(keys[at:end]):
                    break
                yield from usual_sounds("".join(key[0] for key in keys[at:end]))

    def _context(self, record: Record) -> Iterator[str]:
        """Where it is from, who sells it and what kind it is: words, sub-words, stems and marked sounds."""
        texts = (record.shop_th, record.shop_en, record.village_th, record.village_en)
        for text in (*texts, *record.place_words, *record.category_th, *record.category_en):
            yield from self._context_of(text)

    # An index is filled star by star, so a shop's words are asked for again far apart.
    @lru_cache(maxsize=32_768)  # noqa: B019 -- analysers are few and kept; shops, places and categories recur
    def _context_of(self, text: str) -> tuple[str, ...]:
        tokens = self.cut(text)
        found = dict.fromkeys(stems(tokens))
        for token in tokens:
            if token.script != "latin":
                found.update(dict.fromkeys((token.text, *self._parts(token))))
        found.update(dict.fromkeys(SOUND_MARK + key for key in self._sounds(tokens)))
        return tuple(found)


def _keys(token: Token) -> tuple[str, ...]:
    if token.script == "thai":
        return sounds_of_thai(token.text)
    return sounds_of_latin(token.text) if token.script == "latin" else ()


def _once(words: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(words))


def _version(segmenter: Segmenter) -> str:
    entries = "\n".join(
        "\t".join((entry.thai, *entry.english, entry.kind, *(entry.parts or ("",))))
        for entry in glossary().values()
    )
    spellings = "\n".join(f"{other}\t{usual}" for other, usual in usual_spellings().items())
    everything = f"{RULES}\n{segmenter.version}\n{romanise.version()}\n{entries}\n{spellings}"
    return hashlib.sha256(everything.encode()).hexdigest()[:16]


@lru_cache(maxsize=4)
def analyser_for(extra_words: tuple[str, ...] = (), synonyms: tuple[tuple[str, ...], ...] = ()) -> Analyser:
    """The analyser for these words and groups, made once."""
    return Analyser(extra_words, synonyms)
