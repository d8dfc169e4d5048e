"""The sub-type that the words of a product name tell, from data/category_words.toml."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data" / "category_words.toml"


@cache
def _words() -> tuple[tuple[str, tuple[str, ...]], ...]:
    with DATA.open("rb") as file:
        return tuple((row["code"], tuple(row["of"])) for row in tomllib.load(file)["words"])


def category_of_name(name_th: str, within: str = "") -> str:
    """The code path of the first list with a word in the name; "" when none has.

    `within` is the official category that the file names: then only its sub-types count, and it
    is itself the answer when no word tells more.
    """
    for code, words in _words():
        if (not within or code.split("/")[0] == within) and any(word in name_th for word in words):
            return code
    return within
