"""Groups of spellings that mean the same thing; any of them finds what the others find."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from functools import lru_cache

from search.text.dictionary import DATA

Group = tuple[str, ...]


@lru_cache(maxsize=1)
def built_in_groups() -> tuple[Group, ...]:
    """The groups of `data/synonyms.csv`; the first spelling of each is the usual one."""
    rows = csv.DictReader(io.StringIO((DATA / "synonyms.csv").read_text(encoding="utf-8")))
    return tuple(tuple(word.strip() for word in row["spellings"].split("|")) for row in rows)


class Synonyms:
    """Looks up what else a run of tokens may be called.

    `cut` must be the cutting of the query, so that a member that is not yet a word of the
    dictionary is met as the tokens it falls into.
    """

    def __init__(self, groups: Mapping[tuple[str, ...], tuple[tuple[str, ...], ...]]) -> None:
        self._groups = groups
        self.longest = max(map(len, groups), default=0)

    def others(self, tokens: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
        """The other spellings of these tokens, each as tokens."""
        return self._groups.get(tokens, ())


def gather(groups: Iterable[Iterable[tuple[str, ...]]]) -> Synonyms:
    """The look-up for groups of token sequences. A spelling in two groups has the mates of both."""
    mates: dict[tuple[str, ...], dict[tuple[str, ...], None]] = {}
    for group in groups:
        members = [member for member in dict.fromkeys(group) if member]
        for member in members:
            known = mates.setdefault(member, {})
            known.update(dict.fromkeys(other for other in members if other != member))
    return Synonyms({member: tuple(others) for member, others in mates.items()})
