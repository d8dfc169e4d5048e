"""Words that say little about goods, in both languages.

Data: `data/stopwords.csv`, kinds
- `function`: of grammar, politeness and shopping, and words true of everything here; no
  query has to find them. Words that also name goods (ไหม, ขอ, เลย) are not among them;
- `english`: the same, but they may be Thai in Latin letters as well ("that mai" is ถาดไม้),
  so they are dropped only beside a word known to be English;
- `wrapper`: how goods are put together; what they are stands behind it (ชุดน้ำชา);
- `feature`: says that a feature follows (รสเผ็ด, กลิ่นมะลิ); the feature alone says as much;
- `generic`: first halves of compounds that stand for a whole class; the second half tells.
"""

from __future__ import annotations

import csv
import io
from functools import lru_cache

from search.text.dictionary import DATA


@lru_cache(maxsize=8)
def words_of_kind(kind: str) -> frozenset[str]:
    """The words of one kind."""
    rows = csv.DictReader(io.StringIO((DATA / "stopwords.csv").read_text(encoding="utf-8")))
    return frozenset(row["word"] for row in rows if row["kind"] == kind)
