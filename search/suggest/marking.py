"""Which part of a label is what somebody typed."""

from __future__ import annotations

import re
from functools import lru_cache

from search.suggest.prefixes import compact

# Marks above and below stay with their consonant, so a marked part ends behind them.
_HANGING = re.compile("[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*")


def typed_part(label: str, typed: str) -> tuple[int, int]:
    """Start and end of the first place in `label` that reads as `typed`; (0, 0) when there is none.

    Spaces, case and punctuation do not count, as in the index.
    """
    wanted = compact(typed)
    if not wanted:
        return 0, 0
    letters, places = "", []
    for place, character in enumerate(label):
        kept = _kept(character)
        letters += kept
        places += [place] * len(kept)
    at = letters.find(wanted)
    if at < 0:
        return 0, 0
    end = places[at + len(wanted) - 1] + 1
    hanging = _HANGING.match(label, end)
    return places[at], hanging.end() if hanging else end


@lru_cache(maxsize=1024)
def _kept(character: str) -> str:
    """The character as the index has it: "" for a space or a sign."""
    return compact(character)
