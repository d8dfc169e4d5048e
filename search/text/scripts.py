"""Runs of one script inside a normalised text."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

Script = Literal["thai", "latin", "number", "other"]


class Run(NamedTuple):
    """A stretch of one script; `start` and `end` are positions in the normalised text."""

    script: Script
    text: str
    start: int
    end: int


_RUN = re.compile(
    r"(?P<thai>[ก-ฺเ-๎]+)"
    r"|(?P<latin>[a-z]+)"
    r"|(?P<number>\d+(?:\.\d+)?)"
    r"|(?P<other>[^\W\d_]+)"
)


def runs(text: str) -> list[Run]:
    """The words of `text` by script; spaces, punctuation and symbols only separate.

    >>> [run.text for run in runs("ผ้าไหม silk-2.5m")]
    ['ผ้าไหม', 'silk', '2.5', 'm']
    """
    return [Run(match.lastgroup, match[0], match.start(), match.end()) for match in _RUN.finditer(text)]
