"""A phrase that the search box may offer, and its document in the index `phrases`."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from search.documents import Field, FieldKind, Schema
from search.suggest import prefixes

# Raise it when the same phrase would get another document: indexes of another rule are then stale.
RULES = 2
BETWEEN = "\t"
ID_BITS = 48
# In the order in which groups stand below the box.
KINDS = ("goods", "category", "place", "shop")

SCHEMA = Schema(
    "phrases",
    (
        Field("kind", FieldKind.KEYWORD),
        Field("start", FieldKind.TOKENS),  # beginnings of the whole phrase, in both languages
        Field("inner", FieldKind.TOKENS),  # beginnings of it from a later word on
        Field("bare", FieldKind.TOKENS),  # both of these without tone marks
        Field("sound", FieldKind.TOKENS),  # beginnings of its romanised, folded sound
        Field("by_rank", FieldKind.INTEGER),  # the weight above the id: unique, the heaviest first
        Field("face", FieldKind.STORED),  # what is shown: a `Face` on one line
        Field("digest", FieldKind.STORED),
    ),
)


class Face(NamedTuple):
    """What is shown of a phrase. `path` has no language prefix; "" means: search for the words.

    In the index it is one line: half of a keystroke would go into reading sixty JSON texts.
    """

    kind: str
    th: str
    en: str
    path: str
    note_th: str
    note_en: str

    @classmethod
    def read(cls, text: str) -> Face:
        return cls(*text.split(BETWEEN))

    def written(self) -> str:
        return BETWEEN.join(part.replace(BETWEEN, " ") for part in self)


@dataclass(frozen=True, slots=True)
class Phrase:
    """`key` tells phrases of one kind apart and never changes while the phrase lives.

    `weight` is 0 to 1000, comparable between kinds.
    """

    kind: str
    key: str
    th: str
    en: str
    path: str
    weight: int
    note_th: str = ""
    note_en: str = ""
    # Found by these too, which are not shown.
    others: tuple[str, ...] = ()

    @property
    def id(self) -> int:
        """48 bits of its kind and key: the same in every build, exact in JSON."""
        digest = hashlib.blake2b(f"{self.kind}\0{self.key}".encode(), digest_size=ID_BITS // 8).digest()
        return int.from_bytes(digest, "big")

    @property
    def face(self) -> Face:
        return Face(self.kind, self.th, self.en, self.path, self.note_th, self.note_en)


@dataclass(frozen=True, slots=True)
class Hearing:
    """How phrases are taken apart: Thai into words, a word into the keys of its sound."""

    words: Callable[[str], Sequence[str]]
    sounds: Callable[[str], Sequence[str]]


def to_document(phrase: Phrase, hearing: Hearing) -> dict[str, Any]:
    """The document of the index. Its digest changes with everything in it."""
    thai = [word for word in map(prefixes.compact, hearing.words(phrase.th)) if word]
    english = [word for word in map(prefixes.compact, phrase.en.split()) if word]
    others = map(prefixes.compact, phrase.others)
    wholes = [text for text in ("".join(thai), "".join(english), *others) if text]
    rests = prefixes.rests(thai) + prefixes.rests(english)
    document = {
        "id": phrase.id,
        "kind": phrase.kind,
        "start": " ".join(prefixes.all_beginnings(wholes, prefixes.WHOLE)),
        "inner": " ".join(prefixes.all_beginnings(rests, prefixes.PART)),
        "bare": " ".join(prefixes.all_beginnings(map(prefixes.bare, wholes + rests), prefixes.PART)),
        "sound": " ".join(prefixes.all_beginnings(sounds_of(thai, hearing), prefixes.KEY)),
        "by_rank": (phrase.weight << ID_BITS) + phrase.id,
        "face": phrase.face.written(),
    }
    text = json.dumps(document, ensure_ascii=False, sort_keys=True)
    return document | {"digest": hashlib.blake2b(text.encode(), digest_size=12).hexdigest()}


def sounds_of(words: Sequence[str], hearing: Hearing) -> list[str]:
    """The sound of the phrase, and of it from each later word on, by every key of the first word."""
    keys = [list(hearing.sounds(word)) if prefixes.is_thai(word) else [word] for word in words]
    found: list[str] = []
    rest = ""
    for of_word in reversed(keys):
        found += [key + rest for key in of_word]
        rest = (of_word[0] if of_word else "") + rest
    return found
