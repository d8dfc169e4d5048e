"""From the names and codes that an office wrote to the codes of province, amphoe and tambon.

Pure: the places themselves come from outside through `Places`, so the same finder works on the
database, on geothai and on three rows in a test.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from catalogue.importers.problems import Problem
from marketplace.common.thai import match_key, normalise, to_arabic_digits

_DIGITS = {"province": 2, "amphoe": 4, "tambon": 6}
LEVELS = tuple(_DIGITS)
_PREFIX = re.compile(
    r"^(?:(?:จังหวัด|จ\.|กิ่งอำเภอ|กิ่ง\s?อ\.|อำเภอ|อ\.|เขต|ตำบล|ต\.|แขวง|changwat|amphoe|tambon|khet|khwaeng)\s*)+",
    re.IGNORECASE,
)
# Everyday names that are not merely another spelling.
_EVERYDAY = {
    "กทม": "กรุงเทพมหานคร",
    "กรุงเทพ": "กรุงเทพมหานคร",
    "กรุงเทพฯ": "กรุงเทพมหานคร",
    "อยุธยา": "พระนครศรีอยุธยา",
    "โคราช": "นครราชสีมา",
    "แปดริ้ว": "ฉะเชิงเทรา",
}
_SAME_SOUND = str.maketrans("ณศษฎฏฬญฆใืี", "นสสดตลยคไึิ", "็่้๊๋")
_SILENT = re.compile("[ก-ฮ][ิุ]?์")


class Places(Protocol):
    """Where the finder gets its places: codes of 2, 4 and 6 digits, each inside the shorter one."""

    def spellings(self, code: str) -> Sequence[str]:
        """Every known name of the place, Thai and English; empty when there is no such code."""
        ...

    def inside(self, code: str) -> Iterable[str]:
        """Codes one level down; of "" the provinces."""
        ...


def place_key(name: str) -> str:
    """Equal for จ.อ่างทอง, "จังหวัด อ่างทอง" and อ่างทอง."""
    key = match_key(_PREFIX.sub("", normalise(name)))
    return _EVERYDAY.get(key, key)


def loose_key(name: str) -> str:
    """Equal for spellings that sound the same: วิเศษไชยชาญ, วิเศษชัยชาญ; โพธ์ทอง, โพธิ์ทอง."""
    key = _SILENT.sub("", place_key(name).replace("ไชย", "ชัย").replace("รร", "ัน"))
    return key.translate(_SAME_SOUND)


@dataclass
class Found:
    """Codes down to the finest level known, the problems met, and names read otherwise than written."""

    codes: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    corrections: list[str] = field(default_factory=list)


class PlaceFinder:
    """Resolves rows of one file; remembers the keys of the places it has met."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self._names: dict[str, tuple[str, ...]] = {}
        self._keys: dict[str, frozenset[str]] = {}
        self._loose_keys: dict[str, frozenset[str]] = {}
        self._inside: dict[str, tuple[str, ...]] = {}

    def find(self, cells: dict[str, str]) -> Found:
        """The place meant by `cells` (province, province_code, amphoe, amphoe_code, tambon, tambon_code).

        Codes lead and names check them: amphoe_code 1501 also says province 15. A name is looked
        for inside the place above it, first letter by letter, then by sound if that leaves one.
        The finest level named must be found; a level that is not named at all may stay open.
        """
        found = Found()
        implied = self._finest_code(cells)
        above = ""
        for level in LEVELS:
            code = self._code_at(level, cells, implied, above, found)
            if found.problems:
                break
            if not code:
                continue
            found.codes[level] = above = code
        if not found.codes and not found.problems:
            found.problems.append(Problem("province", "province_missing"))
        return found

    def _code_at(self, level: str, cells: dict[str, str], implied: str, above: str, found: Found) -> str:
        digits = _DIGITS[level]
        name, code_cell = cells.get(level, ""), cells.get(f"{level}_code", "")
        code = to_arabic_digits(code_cell)
        if code and not re.fullmatch(rf"[0-9]{{{digits}}}", code):
            found.problems.append(Problem(f"{level}_code", "code_unreadable", code_cell))
        elif code and not self._spellings(code):
            found.problems.append(Problem(f"{level}_code", f"{level}_unknown", code_cell))
        elif code and not code.startswith(above):
            found.problems.append(Problem(f"{level}_code", "place_contradiction", code_cell))
        elif code or len(implied) >= digits:
            code = code or implied[:digits]
            self._check_name(level, code, name, found)
        elif name:
            code = self._by_name(level, name, above, found)
        return code

    def _check_name(self, level: str, code: str, name: str, found: Found) -> None:
        if not name or place_key(name) in self._key_set(code):
            return
        if loose_key(name) in self._loose_set(code):
            found.corrections.append(f"{name} → {self._spellings(code)[0]}")
        else:
            known = self._spellings(code)[0]
            found.problems.append(Problem(level, "place_contradiction", name, f"{code} {known} / {name}"))

    def _by_name(self, level: str, name: str, above: str, found: Found) -> str:
        if level != "province" and not above:
            found.problems.append(Problem("province", "province_missing"))
            return ""
        candidates = self._below(above, _DIGITS[level])
        key = place_key(name)
        exact = [code for code in candidates if key in self._key_set(code)]
        hits = exact or self._by_sound(name, candidates)
        if len(hits) == 1:
            if not exact:
                found.corrections.append(f"{name} → {self._spellings(hits[0])[0]}")
            return hits[0]
        several = len(hits) > 1 and level == "tambon" and len(above) == 2
        problem = (
            Problem("amphoe", "amphoe_missing", "", name)
            if several
            else Problem(level, f"{level}_unknown", name)
        )
        found.problems.append(problem)
        return ""

    def _by_sound(self, name: str, candidates: Iterable[str]) -> list[str]:
        key = loose_key(name)
        return [code for code in candidates if key in self._loose_set(code)]

    def _below(self, above: str, digits: int) -> list[str]:
        """Codes of so many digits inside `above`, over a level in between when it is open."""
        codes = [above]
        while codes and len(codes[0]) < digits:
            codes = [code for outer in codes for code in self._children(outer)]
        return codes

    def _finest_code(self, cells: dict[str, str]) -> str:
        codes = [to_arabic_digits(cells.get(f"{level}_code", "")) for level in LEVELS]
        known = [code for code in codes if code and self._spellings(code)]
        return max(known, key=len, default="")

    def _children(self, code: str) -> Sequence[str]:
        if code not in self._inside:
            self._inside[code] = tuple(self._places.inside(code))
        return self._inside[code]

    def _spellings(self, code: str) -> Sequence[str]:
        if code not in self._names:
            self._names[code] = tuple(self._places.spellings(code))
        return self._names[code]

    def _key_set(self, code: str) -> frozenset[str]:
        if code not in self._keys:
            self._keys[code] = frozenset(place_key(name) for name in self._with_short_names(code))
        return self._keys[code]

    def _loose_set(self, code: str) -> frozenset[str]:
        if code not in self._loose_keys:
            self._loose_keys[code] = frozenset(loose_key(name) for name in self._with_short_names(code))
        return self._loose_keys[code]

    def _with_short_names(self, code: str) -> Sequence[str]:
        """อำเภอเมืองอ่างทอง is called เมือง in every office of อ่างทอง."""
        names = self._spellings(code)
        if len(code) != 4:
            return names
        capital = {place_key(f"เมือง{name}") for name in self._spellings(code[:2])}
        return (*names, "เมือง") if any(place_key(name) in capital for name in names) else names
