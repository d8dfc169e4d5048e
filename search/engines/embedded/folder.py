"""Versions of indexes as folders: `<root>/<schema>/<version>/`, and a pointer file to the active one."""

from __future__ import annotations

import json
import os
import re
import shutil
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from search.documents import FieldKind

POINTER = "active"
ABOUT = "about.json"
# How `schema.build` lays an index out. Folders of another layout are as good as not there.
LAYOUT = 2
# A folder without ABOUT so long is what a killed process left of making or dropping it.
LEFT_OVER_SECONDS = 3600
_NAME = re.compile(r"([a-z][a-z0-9_]*)-(\d{8}-\d{6}(?:-\d+)?)")


class OtherLayout(FileNotFoundError):
    """The folder was made by another release, whose indexes this one cannot read."""


@dataclass(frozen=True, slots=True)
class About:
    """What a version is made of: written once, when it is created."""

    schema: str
    kinds: Mapping[str, FieldKind]
    meta: Mapping[str, Any]

    def to_json(self) -> str:
        kinds = {name: kind.value for name, kind in self.kinds.items()}
        told = {"layout": LAYOUT, "schema": self.schema, "kinds": kinds, "meta": self.meta}
        return json.dumps(told, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> About:
        """Raises OtherLayout, and ValueError, KeyError or TypeError for what `to_json` did not write."""
        given = json.loads(text)
        if given.get("layout") != LAYOUT:
            raise OtherLayout("an index of another release, to be built anew")
        kinds = {name: FieldKind(kind) for name, kind in given["kinds"].items()}
        return cls(schema=given["schema"], kinds=kinds, meta=given["meta"])


class Folders:
    """Paths, names and the pointer; nothing here knows tantivy. Raises OSError."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def path(self, version: str) -> Path:
        """Raises FileNotFoundError for a name that is none of ours."""
        match = _NAME.fullmatch(version)
        if match is None:
            raise FileNotFoundError(version)
        return self.root / match[1] / version

    def pointer(self, schema: str) -> Path:
        return self.root / schema / POINTER

    def active(self, schema: str) -> str:
        """The name of the version that is searched. Raises FileNotFoundError before the first."""
        return self.pointer(schema).read_text().strip()

    def point(self, version: str) -> None:
        """One atomic step, on the disk when it returns."""
        pointer = self.path(version).parent / POINTER
        write_durably(pointer, version)

    def make(self, about: About, fill: Callable[[Path], object]) -> str:
        """A new folder, filled; its name, later ones sort after earlier ones.

        It counts as a version when all is in it.
        """
        home = self.root / about.schema
        home.mkdir(parents=True, exist_ok=True)
        self._sweep(home)
        while True:
            # To the microsecond: names tell the order, so none may be given again within a second.
            name = f"{about.schema}-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}"
            try:
                (home / name).mkdir()
            except FileExistsError:
                continue
            fill(home / name)
            write_durably(home / name / ABOUT, about.to_json())
            return name

    def about(self, version: str) -> About:
        return About.from_json((self.path(version) / ABOUT).read_text())

    def names(self, schema: str) -> Iterator[str]:
        """The newest first; folders whose making was interrupted are left out."""
        home = self.root / schema
        if not home.is_dir():
            return
        for name in sorted((each.name for each in home.iterdir()), reverse=True):
            if _NAME.fullmatch(name) and (home / name / ABOUT).exists():
                yield name

    def _sweep(self, home: Path) -> None:
        oldest = time.time() - LEFT_OVER_SECONDS
        for path in home.iterdir():
            if _NAME.fullmatch(path.name) and not (path / ABOUT).exists() and path.stat().st_mtime < oldest:
                shutil.rmtree(path, ignore_errors=True)

    def remove(self, version: str) -> None:
        """Its name goes first, so that nobody lists a version that is half gone."""
        (self.path(version) / ABOUT).unlink(missing_ok=True)
        shutil.rmtree(self.path(version))


def write_durably(path: Path, text: str) -> None:
    """The file holds the old text or the new one, never a part, also after a power cut."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    with draft.open("w") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    sync_folder(path.parent)


def sync_folder(path: Path) -> None:
    """New names in this folder survive a power cut."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
