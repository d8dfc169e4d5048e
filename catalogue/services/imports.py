"""Rated products of an open file become products with their stars; each row once."""

from __future__ import annotations

from marketplace.common.thai import match_key

LONGEST_KEY = 300


def source_key(*, place: str, producer: str, name: str) -> str:
    """Equal for two rows, of any file and round, about the same product of the same maker.

    `place` is the finest known DOPA code.
    """
    return f"{place}|{match_key(producer)}|{match_key(name)}"[:LONGEST_KEY]
