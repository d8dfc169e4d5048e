"""Open indexes of this process, as new as the last commit."""

from __future__ import annotations

import json
import os
import threading
from dataclasses import dataclass

import tantivy

from search.engines.embedded.folder import About, Folders

# tantivy replaces this file with every commit.
COMMITTED = "meta.json"
Stamp = tuple[int, int, int]


@dataclass(slots=True)
class State:
    """One version, opened."""

    version: str
    about: About
    index: tantivy.Index
    stamp: Stamp
    generation: str

    def searcher(self) -> tantivy.Searcher:
        """One snapshot; a request uses one for all it asks."""
        return self.index.searcher()


class Readers:
    """Opens versions once and notices new pointers and commits by looking at two files."""

    def __init__(self, folders: Folders) -> None:
        self.folders = folders
        self._lock = threading.Lock()
        self._open: dict[str, State] = {}
        self._process = os.getpid()

    def open(self, index: str) -> State:
        """The state of a version, or of the active one of a schema. Raises OSError and ValueError."""
        version = index if "-" in index else self.folders.active(index)
        stamp = self._stamp(version)
        state = self._open.get(version)
        if state is not None and state.stamp == stamp and self._process == os.getpid():
            return state
        with self._lock:
            return self._renewed(version, stamp)

    def forget(self, version: str) -> None:
        with self._lock:
            self._open.pop(version, None)

    def _renewed(self, version: str, stamp: Stamp) -> State:
        if self._process != os.getpid():
            self._open, self._process = {}, os.getpid()
        path = self.folders.path(version)
        opstamp = json.loads((path / COMMITTED).read_text())["opstamp"]
        earlier = self._open.get(version)
        if earlier is None:
            about = self.folders.about(version)
            index = tantivy.Index.open(str(path))
            index.config_reader("manual")
        else:
            about, index = earlier.about, earlier.index
            index.reload()
        state = State(version, about, index, stamp, f"{version}:{opstamp}")
        self._open[version] = state
        return state

    def _stamp(self, version: str) -> Stamp:
        found = os.stat(self.folders.path(version) / COMMITTED)
        return found.st_ino, found.st_mtime_ns, found.st_size
