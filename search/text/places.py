"""Names of provinces and regions inside a query, in Thai and in Latin letters.

Names and spellings come from `shops/data` (the tables of provinces are loaded from it) and
from `data/place_words.csv`. Latin names are met by their folded sound. A long name may have
one letter wrong. Names that are ordinary words too (แพร่, "nan") need a sign that a place is
meant. Districts stay words of the text: documents carry theirs as context.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Literal, Protocol

from search.text.dictionary import DATA
from search.text.folding import fold
from search.text.glossary import glossary
from search.text.meanings import Meaning

Trust = Literal["sure", "last", "goods", "told"]
Choices = tuple[tuple[str, str], ...]
_TRUST: dict[str, Trust] = {"sure": "sure", "last": "last", "goods": "goods", "told": "told"}

_MOST_WORDS = 5
_SHORTEST_KEY = 5  # shorter keys of sound are met by spelling only: "pre" is not Phrae
_LONGEST_KEY = 24
_SHORTEST_TYPO = 7  # letters of a name that may have a wrong one

# What says that a place follows. ของ and ใน are left to the words around when no place does.
_TELLS_THAI = r"(?:จังหวัด|จว\.|จ\.|เมือง|แถว|ที่มาจาก|มาจาก|จาก|ที่|ใน|แห่ง|ของ)"
_TELLING = re.compile(f"{_TELLS_THAI}\\s*$")
_LEADS = re.compile(
    r"(?:(?:ที่ผลิตใน|ผลิตใน|ผลิตที่|ทำที่|ที่มาจาก|มาจาก|จาก|ที่|ใน|แห่ง|ของ|แถว|แถบ)\s*)?(?:(?:จังหวัด|จว\.|จ\.|เมือง|เขต|ทาง|พื้นที่)\s*)?$"
)
_LATIN_LEADS = re.compile(
    r"(?:(?<![a-z])(?:made\s+in|from|in|of|at|by)\s+)?(?:the\s+)?(?:(?:changwat|province\s+of|city\s+of|province)\s+)?$"
)
_TRAIL = re.compile(
    r"(?:[ฯ.]|\s*(?:province|changwat|region|city)(?![a-z])|\s+(?:part\s+of\s+)?thai(?:land)?(?![a-z]))+"
)
_TOLD_TRAIL = re.compile(r"\s*(?:province|changwat|region|thai(?:land)?)(?![a-z])")
_THAI_RUN = re.compile("[ก-ฺเ-๎]+")
_LATIN_WORD = re.compile("[a-z]+")
_JOINER = re.compile(r"[\s'’.-]{1,3}")
_EDGES = "\0 ฯ()[]{}\"'“”.,;:!?/|-–"
_THAI_MARKS = re.compile("[่-๎]")
# อ., ต. and the like before the name of a district.
_DISTRICT = re.compile(
    r"(?<![ก-๎])(?:อำเภอ|ตำบล|อ\.|ต\.|เขต|แขวง)\s*(?=[ก-๎]{2})|(?<![a-z])(?:amphoe|amphur|tambon|tambol)\s+(?=[a-z])"
)
# A kind of goods that is told by the region alone: อาหารเหนือ, ของฝากใต้.
_BEFORE_REGION = re.compile("(?:อาหาร|ขนม|ของฝาก|ของดี|ผ้า|ผ้าทอ|ผ้าไหม|ผ้าฝ้าย|สินค้า|งานฝีมือ|เครื่องจักสาน)$")


@dataclass(frozen=True, slots=True)
class Name:
    """What a spelling stands for, and how sure it is that it does."""

    choices: Choices
    trust: Trust


@dataclass(frozen=True, slots=True)
class Names:
    """All spellings: Thai as written, Latin without spaces, Latin by sound; and long ones less a letter."""

    thai: dict[str, Name]
    thai_pattern: re.Pattern[str]
    latin: dict[str, Name]
    sounds: dict[str, Name]
    thai_typos: dict[str, Name]
    sound_typos: dict[str, Name]
    beginnings: frozenset[str]  # three letters of every Latin spelling and sound


class Words(Protocol):
    """What cuts a run of Thai, and knows the words of its dictionary."""

    def cut(self, text: str) -> Sequence[str]: ...

    def knows(self, word: str) -> bool: ...


def find(text: str, words: Words) -> list[Meaning]:
    """The places named in a text that is `meanings.plain`; other meanings in it are blanked out."""
    found = list(_thai(text, words))
    if _LATIN_WORD.search(text):
        found += _latin(text)
    goods = [match.span() for match in _named_after_places().finditer(text)]
    told = (place for place in found if not any(a <= place.start and place.end <= z for a, z in goods))
    return sorted(told, key=lambda meaning: meaning.start)


def without_district_words(text: str) -> str:
    """ "อ.แม่ริม" as "แม่ริม": what kind of place a name is stands in no document beside it."""
    return _DISTRICT.sub("", text)


@lru_cache(maxsize=1)
def names() -> Names:
    """Read once, about 500 spellings."""
    thai: dict[str, Name] = {}
    latin: dict[str, Name] = {}
    for spelling, name in _spellings():
        if _THAI_RUN.match(spelling):
            thai[spelling] = name
        else:
            latin["".join(_LATIN_WORD.findall(spelling.lower()))] = name
    sounds: dict[str, Name] = {}
    for spelling, name in latin.items():
        key = fold(spelling)
        if len(key) >= _SHORTEST_KEY and name.trust == "sure":
            sounds.setdefault(key, name)
    longest_first = sorted(thai, key=len, reverse=True)
    return Names(
        thai,
        re.compile("|".join(map(re.escape, longest_first))),
        latin,
        sounds,
        _less_a_letter({_bare(word): name for word, name in thai.items() if name.trust == "sure"}),
        (sound_typos := _less_a_letter(sounds)),
        frozenset(key[:3] for keys in (latin, sounds, sound_typos) for key in keys),
    )


@lru_cache(maxsize=1)
def _named_after_places() -> re.Pattern[str]:
    """Names of goods that hold a place and are made elsewhere, too: ไส้กรอกอีสาน, "korat noodles"."""
    lines = (DATA / "named_after_places.txt").read_text(encoding="utf-8").splitlines()
    longest_first = sorted(lines, key=len, reverse=True)
    spellings = (r"\s*".join(map(re.escape, line.split())) for line in longest_first)
    # Not behind what makes it the end of other goods: มัดหมี่โคราช, "mat mi korat".
    return re.compile(f"(?<![a-zก-๎])(?<!m[au][dt] )(?:{'|'.join(spellings)})(?![a-z])")


def _spellings() -> Iterator[tuple[str, Name]]:
    """Every spelling with what it stands for, the later ones weightier."""
    shops = resources.files("shops") / "data"
    for row in _rows((shops / "provinces.csv").read_text(encoding="utf-8")):
        name = Name((("province", row["code"]),), "sure")
        yield row["name_th"], name
        yield row["name_en"], name
    for row in _rows((shops / "province_spellings.csv").read_text(encoding="utf-8")):
        yield row["spelling"], Name((("province", row["code"]),), "sure")
    own = resources.files("search.text") / "data" / "place_words.csv"
    for row in _rows(own.read_text(encoding="utf-8")):
        choices = tuple(map(_choice, row["value"].split("|")))
        yield row["spelling"], Name(choices, _TRUST[row["trust"]])


def _rows(text: str) -> Iterator[dict[str, str]]:
    return csv.DictReader(line for line in io.StringIO(text) if not line.startswith("#"))


def _choice(value: str) -> tuple[str, str]:
    kind, _, name = value.rpartition(":")
    return (kind or "province", name)


def _bare(word: str) -> str:
    """Thai without tones and killers, where most slips are."""
    return _THAI_MARKS.sub("", word)


def _less_a_letter(known: dict[str, Name]) -> dict[str, Name]:
    """Long names as they are and with each one letter left out; what two places share is nobody's."""
    found: dict[str, Name | None] = {}
    for word, name in known.items():
        if len(word) < _SHORTEST_TYPO:
            continue
        for short in {word, *(word[:at] + word[at + 1 :] for at in range(1, len(word)))}:
            found[short] = name if found.get(short, name) == name else None
    return {short: name for short, name in found.items() if name is not None}


# ---------------------------------------------------------------------- Thai


def _thai(text: str, words: Words) -> Iterator[Meaning]:
    known = names()
    for run in _THAI_RUN.finditer(text):
        at, was_found = run.start(), False
        while match := known.thai_pattern.search(text, at, run.end()):
            name = known.thai[match[0]]
            start, end = match.span()
            if _is_meant(text, run.span(), (start, end), name, words):
                yield _meaning(text, start, end, name.choices)
                at, was_found = end, True
            else:
                at = start + 1
        if not was_found and (mistyped := _mistyped(run[0], words)):
            length, name = mistyped
            yield _meaning(text, run.end() - length, run.end(), name.choices)


def _is_meant(
    text: str,
    run: tuple[int, int],
    place: tuple[int, int],
    name: Name,
    words: Words,
) -> bool:
    """Whether this stretch of a Thai run is a word of its own, and the place rather than the word."""
    before, after = text[run[0] : place[0]], text[place[1] : run[1]]
    if after and after[0] in "ะัาำิีึืฺุูๅ็่้๊๋์":
        return False
    if _TELLING.search(text[: place[0]]) and _is_cut(after, words):
        return True
    if name.trust == "told":
        return _is_all(text, *place) and _is_province(name)
    if name.trust != "sure":
        at_end = not after and not text[place[1] :].strip(_EDGES)
        if not before:
            return at_end or (not after and not text[: place[0]].strip(_EDGES))
        if name.choices[0][0] == "region":
            return at_end and _BEFORE_REGION.search(before) is not None
        return at_end and _is_last_word(text[run[0] : place[1]], before, name.trust == "goods", words)
    return (
        not before or _ends_there(text[run[0] : run[1]], len(before), words) or _is_cut(before, words)
    ) and (_is_cut(after, words))


def _ends_there(run: str, at: int, words: Words) -> bool:
    reached = 0
    for word in words.cut(run):
        reached += len(word)
        if reached >= at:
            return reached == at
    return False


def _is_cut(text: str, words: Words) -> bool:
    """Whether a text falls into words alone; true for none."""
    return not text or all(words.knows(word) for word in words.cut(text))


def _is_last_word(
    run: str,
    before: str,
    behind_goods: bool,
    words: Words,
) -> bool:
    """Whether the run ends with this as a word, behind other words and no part of a known one."""
    *earlier, _ = words.cut(run)
    if words.knows(run) or "".join(earlier) != before or not all(map(words.knows, earlier)):
        return False
    # Behind บ้าน it is the end of a village's name: บ้านสันปูเลย.
    return not behind_goods or (earlier[-1] in glossary() and "บ้าน" not in earlier)


def _mistyped(run: str, words: Words) -> tuple[int, Name] | None:
    """A long name with a letter wrong at the end of a run: its length as typed, and the name."""
    known = names().thai_typos
    if len(run) < _SHORTEST_TYPO - 1 or _is_cut(run, words):
        return None
    for length in range(min(len(run), 22), _SHORTEST_TYPO - 2, -1):
        typed = run[-length:]
        if typed[0] in "ะัาำิีึืฺุูๅ็่้๊๋์" or not _is_cut(run[:-length], words):
            continue
        bare = _bare(typed)
        if len(bare) < _SHORTEST_TYPO - 1:
            break
        for short in (bare, *(bare[:at] + bare[at + 1 :] for at in range(1, len(bare)))):
            if short in known:
                return length, known[short]
    return None


# ---------------------------------------------------------------------- Latin


def _latin(text: str) -> Iterator[Meaning]:
    words = list(_LATIN_WORD.finditer(text))
    keys = [fold(word[0]) for word in words]
    beginnings = names().beginnings
    at = 0
    while at < len(words):
        most = at + 1
        while most < min(len(words), at + _MOST_WORDS) and _JOINER.fullmatch(
            text, words[most - 1].end(), words[most].start()
        ):
            most += 1
        begun = "".join(keys[at : at + 3])
        if words[at][0][:3] in beginnings or not beginnings.isdisjoint(_first_letters(begun)):
            for end in range(most, at, -1):
                name = _heard("".join(word[0] for word in words[at:end]), "".join(keys[at:end]))
                start, stop = words[at].start(), words[end - 1].end()
                if name is not None and _is_meant_latin(text, start, stop, name):
                    meaning = _meaning(text, start, stop, name.choices)
                    yield meaning
                    at = sum(word.start() < meaning.end for word in words) - 1
                    break
        at += 1


def _first_letters(key: str) -> tuple[str, ...]:
    """Three letters, also without the second or the third, which may be wrong."""
    return key[:3], key[:1] + key[2:4], key[:2] + key[3:4]


def _heard(spelling: str, key: str) -> Name | None:
    known = names()
    if name := known.latin.get(spelling) or known.sounds.get(key):
        return name
    if _SHORTEST_TYPO <= len(key) <= _LONGEST_KEY:
        typos = known.sound_typos
        for short in (key, *(key[:at] + key[at + 1 :] for at in range(1, len(key)))):
            if short in typos:
                return typos[short]
    return None


def _is_meant_latin(text: str, start: int, end: int, name: Name) -> bool:
    if name.trust == "sure":
        return True
    lead = _LATIN_LEADS.search(text[:start])
    if (lead and lead[0].strip() not in ("", "the")) or _TOLD_TRAIL.match(text, end):
        return True
    if name.trust == "told":
        return _is_all(text, start, end) and _is_province(name)
    return not text[:start].strip(_EDGES) or not text[end:].strip(_EDGES)


def _is_all(text: str, start: int, end: int) -> bool:
    """Whether nothing else stands in the text."""
    return not text[:start].strip(_EDGES) and not text[end:].strip(_EDGES)


def _is_province(name: Name) -> bool:
    return len(name.choices) == 1 and name.choices[0][0] == "province"


def _meaning(text: str, start: int, end: int, choices: Choices) -> Meaning:
    """With the words around that only lead up to the place."""
    leads = _LATIN_LEADS if text[start].isascii() else _LEADS
    if lead := leads.search(text[:start]):
        start = lead.start()
    if trail := _TRAIL.match(text, end):
        end = trail.end()
    return Meaning("place", start, end, choices)
