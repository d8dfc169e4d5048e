"""Guards: functions that read a folder and return what is wrong in it, one line per finding.

They take the folder as an argument, so that each test can also show them a planted offender:
a guard that finds nothing anywhere proves nothing.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
APPS = ("marketplace", "shops", "catalogue", "checkout", "search", "cms")


def python_files(root: Path, *folders: str) -> Iterator[Path]:
    """Every Python file below the named folders of `root` (below `root` itself when none is named)."""
    for folder in folders or (".",):
        yield from sorted(path for path in (root / folder).rglob("*.py") if "__pycache__" not in path.parts)


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def at(root: Path, path: Path, line: int | None = None) -> str:
    where = path.relative_to(root).as_posix()
    return f"{where}:{line}" if line else where
