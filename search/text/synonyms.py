"""Words that find each other: spellings of one word, and words of one meaning.

Data: `data/synonyms.csv`, one group a line, its members separated by "|".
- `spelling`: the first is the usual spelling; the others become it wherever they stand, in
  documents and queries, so they must not be words of another meaning;
- `meaning`: a query for one finds the others as well. Groups of staff act like these.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from functools import lru_cache

from search.text.dictionary import DATA

Group = tuple[str, ...]


@lru_cache(maxsize=2)
def groups_of_kind(kind: str) -> tuple[Group, ...]:
    """The groups of `data/synonyms.csv` of one kind."""
    rows = csv.DictReader(io.StringIO((DATA / "synonyms.csv").read_text(encoding="utf-8")))
    return tuple(
        tuple(word.strip() for word in row["spellings"].split("|")) for row in rows if row["kind"] == kind
    )


@lru_cache(maxsize=1)
def usual_spellings() -> dict[str, str]:
    """The usual spelling of each Thai word that is often written otherwise."""
    return {other: usual for usual, *others in groups_of_kind("spelling") for other in others}


class Synonyms:
    """What else a run of tokens may be called."""

    def __init__(self, groups: Mapping[tuple[str, ...], tuple[tuple[str, ...], ...]]) -> None:
        self._groups = groups
        self.longest = max(map(len, groups), default=0)

    def others(self, tokens: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
        """The other members of the token's groups, each as tokens."""
        return self._groups.get(tokens, ())


def gather(groups: Iterable[Iterable[tuple[str, ...]]]) -> Synonyms:
    """The look-up for groups of token sequences. A member of two groups has the mates of both.

    The sequences must be cut as queries are, so that a member that is no word of the
    dictionary yet is met as the tokens it falls into.
    """
    mates: dict[tuple[str, ...], dict[tuple[str, ...], None]] = {}
    for group in groups:
        members = [member for member in dict.fromkeys(group) if member]
        for member in members:
            known = mates.setdefault(member, {})
            known.update(dict.fromkeys(other for other in members if other != member))
    return Synonyms({member: tuple(others) for member, others in mates.items() if others})
