"""What was probably meant: the typed text with its slips mended from names that resemble it.

A correction is something that a product for sale is called. Inside a Thai compound that no name
has as a whole, one word is mended into a word of the glossary; whether anything for sale is
called that is for the caller to ask.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from search.text.dictionary import THAI
from search.text.glossary import glossary
from search.text.segment import base_dictionary

# Shorter pieces are too easily something else, longer ones are no words.
LEAST_LETTERS, MOST_LETTERS = 4, 64
# One slip for each so many letters.
LETTERS_A_SLIP = 4
ENDS_TRIED = 8
# Marks of the last consonant, and a silent letter behind it.
_MARKS = "ะัาำิีึืฺุู็่้๊๋์ํๅ"
_SAME_SYLLABLE = re.compile(f"[{_MARKS}]*(?:[ก-ฮ][ิุ]?์)?")


@dataclass(frozen=True, slots=True)
class Likeness:
    """The part of a name that comes nearest, and how many slips lie between."""

    text: str
    slips: int


def corrected(text: str, names: Iterable[str]) -> str:
    """`text` with every piece between spaces that no name has replaced by the nearest in the names.

    Empty when nothing is wrong or nothing is near. `names` come in the order of their likeness.
    """
    folded = [name.casefold() for name in names]
    pieces = text.casefold().split()
    mended = [_mended(piece, folded) for piece in pieces]
    return " ".join(mended) if mended != pieces else ""


def _mended(piece: str, names: Sequence[str]) -> str:
    if not LEAST_LETTERS <= len(piece) <= MOST_LETTERS:
        return piece
    allowed = max(1, len(piece) // LETTERS_A_SLIP)
    found = Counter(like for name in names if (like := nearest(piece, name, most=allowed)))
    if Likeness(piece, 0) in found:
        return piece
    # The fewest slips, whole words, then what most names have; a Counter keeps the order of the
    # names. A part that only goes on behind the piece is a slip away as well.
    best = min(
        found,
        key=lambda like: (max(1, like.slips), _odd_letters(like.text), -found[like]),
        default=Likeness("", allowed + 1),
    )
    if best.slips > 1 and (inside := _inside_mended(piece)):
        return inside
    if not best.text and piece.isascii() and piece.endswith("s"):
        return _mended(piece[:-1], names)  # names and words seldom are in the plural
    return best.text or piece


def _inside_mended(piece: str) -> str:
    """A Thai compound with one slip in one of its words, that word mended; "" for any other piece.

    It becomes a word of the glossary, so that fewest letters are left that are in none; among
    equals the longest word.
    """
    odd = _odd_letters(piece)
    if not odd:
        return ""
    others = ~_letters(piece)
    likely = (word for word, letters in _known_words() if (letters & others).bit_count() <= 1)
    found = [
        (_odd_letters(mended), -len(word), mended)
        for word in likely
        if len(word) <= len(piece) + 1 and (like := nearest(word, piece, most=1)) and like.slips
        for mended in _with_word(piece, word, around=piece.find(like.text))
    ]
    left, _length, mended = min(found, default=(odd, 0, ""))
    return mended if left < odd else ""


def _with_word(piece: str, word: str, *, around: int) -> Iterator[str]:
    """`piece` with `word` in place of each part a slip away that begins about there."""
    for start in range(max(0, around - 1), around + 2):
        for end in range(start + len(word) - 1, min(start + len(word) + 1, len(piece)) + 1):
            *_, slips = _distances(word, piece[start:end], is_anywhere=False)
            if slips == 1:
                yield piece[:start] + word + piece[end:]


def _odd_letters(piece: str) -> int:
    """How many letters of a Thai piece are in no word of the glossary; 0 for what is not Thai."""
    if not THAI.fullmatch(piece):
        return 0
    return sum(len(word) for word in base_dictionary().cut(piece) if word not in glossary())


@lru_cache(maxsize=1)
def _known_words() -> tuple[tuple[str, int], ...]:
    """Words of the glossary that are long enough, each with its letters."""
    return tuple((word, _letters(word)) for word in sorted(glossary()) if len(word) >= LEAST_LETTERS)


def _letters(thai: str) -> int:
    """The letters of a Thai word as bits of one number, a tenth of the memory of a set."""
    letters = 0
    for letter in thai:
        letters |= 1 << ord(letter) - ord("ก")
    return letters


def nearest(piece: str, name: str, *, most: int) -> Likeness | None:
    """The part of `name` that fewest slips make of `piece`, whole letters with their marks.

    None when it takes more than `most`.
    A slip is a letter too many, too few, another one, or two neighbours that changed places.
    """
    found = list(_distances(piece, name, is_anywhere=True))
    slips = min(found, default=most + 1)
    if slips > most:
        return None
    ends = [at for at, distance in enumerate(found, 1) if distance == slips][:ENDS_TRIED]
    # Of parts with equally few slips one whose ends are those of the piece, since slips are seldom
    # there, and of about the same length: a letter changed, not lost. Never from within a Thai
    # syllable or an English word.
    *_, start, end = min(
        (
            name[start : start + 1] in _MARKS,
            _parts_a_word(name, start) + _parts_a_word(name, end),
            (name[start : start + 1] != piece[0]) + (name[end - 1] != piece[-1]),
            abs(end - start - len(piece)),
            start,
            end,
        )
        for end in ends
        for start in _starts(piece, name, end, slips)
    )
    rest = _SAME_SYLLABLE.match(name, end)
    text = name[start : rest.end() if rest else end].strip()
    return Likeness(text, slips) if text else None


def _parts_a_word(name: str, at: int) -> bool:
    """Whether Latin letters or digits stand on both sides of this place."""
    around = name[max(0, at - 1) : at + 1]
    return len(around) == 2 and around.isascii() and around.isalnum()


def _starts(piece: str, name: str, end: int, slips: int) -> list[int]:
    """Where the parts of `name` begin that end at `end` and are so many slips away."""
    first = max(0, end - len(piece) - slips)
    back = _distances(piece[::-1], name[first:end][::-1], is_anywhere=False)
    return [end - length for length, distance in enumerate(back, 1) if distance == slips] or [end]


def _distances(pattern: str, text: str, *, is_anywhere: bool) -> Iterator[int]:
    """For each end in `text` the fewest slips between `pattern` and a part of it that ends there.

    The part begins anywhere, or else at the beginning of `text`. One step for each letter of the
    text, with all rows of the table in the bits of one number (Hyyro 2003, after Myers 1999).
    """
    places: dict[str, int] = {}
    for at, letter in enumerate(pattern):
        places[letter] = places.get(letter, 0) | 1 << at
    every, last = (1 << len(pattern)) - 1, 1 << len(pattern) >> 1
    more, less, same, before, distance = every, 0, 0, 0, len(pattern)
    for letter in text:
        here = places.get(letter, 0)
        swapped = ((~same & here) << 1) & before
        same = (((here & more) + more) ^ more) | here | less | swapped
        up, down = (less | ~(same | more)) & every, same & more
        distance += bool(up & last) - bool(down & last)
        up = (up << 1 | (not is_anywhere)) & every
        more, less, before = ((down << 1) | ~(same | up)) & every, up & same, here
        yield distance
