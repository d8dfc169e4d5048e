"""The project's glossary: Thai words of goods, materials, techniques and places, with their English.

Data: `data/glossary/*.csv` with the columns
- `thai`: one word or compound;
- `english`: its English, alternatives separated by "|" ("fish sauce|nampla");
- `kind`: what it names, one of KINDS;
- `parts`: the words inside it by which it may also be found, separated by spaces.
  Empty: as the dictionary tiles it. "-": none, for words whose parts mislead
  (มะม่วงหิมพานต์, the cashew, is no mango). "=": none, and cut whole although other words
  make it up (บ้านเชียง).

An entry whose parts, joined, spell it is a phrase: it is cut into them and only adds its
English. Every other entry is a word of the dictionary.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from search.text.dictionary import DATA

KINDS: tuple[str, ...] = (
    "good",
    "material",
    "technique",
    "pattern",
    "colour",
    "place",
    "property",
    "unit",
    "other",
)


@dataclass(frozen=True, slots=True)
class Entry:
    """`parts` is None when the dictionary's tiling holds."""

    thai: str
    english: tuple[str, ...]
    kind: str
    parts: tuple[str, ...] | None
    source: str

    @property
    def is_phrase(self) -> bool:
        return bool(self.parts) and "".join(self.parts or ()) == self.thai


def read_entries() -> Iterator[Entry]:
    """Every line of the glossary, as written; `manage.py search_words` checks them."""
    folder = DATA / "glossary"
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        for row in csv.DictReader(io.StringIO(file.read_text(encoding="utf-8"))):
            parts = row["parts"].strip()
            yield Entry(
                thai=row["thai"].strip(),
                english=tuple(word.strip() for word in row["english"].split("|") if word.strip()),
                kind=row["kind"].strip(),
                parts=None if not parts else () if parts in "-=" else tuple(parts.split()),
                source=file.name,
            )


@lru_cache(maxsize=1)
def glossary() -> dict[str, Entry]:
    """The entries by their Thai word."""
    return {entry.thai: entry for entry in read_entries()}
