"""Open indexes of this process, as new as the last commit."""

from __future__ import annotations

import json
import os
import threading
from dataclasses import dataclass, field

import tantivy

from search.engines.embedded.crossed import Tables
from search.engines.embedded.folder import About, Folders

# tantivy replaces this file with every commit.
COMMITTED = "meta.json"
Stamp = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class State:
    """One version, opened, as of one commit."""

    version: str
    about: About
    index: tantivy.Index
    searcher: tantivy.Searcher
    stamp: Stamp
    committed: str
    generation: str
    tables: Tables = field(default_factory=Tables)


class Readers:
    """Opens versions once, and notices new pointers and commits by looking at two files each time.

    Replaced files have another inode, time or size, so that looking costs microseconds.
    """

    def __init__(self, folders: Folders) -> None:
        self.folders = folders
        self._lock = threading.Lock()
        self._states: dict[str, State] = {}
        self._pointers: dict[str, tuple[str, Stamp, str]] = {}
        self._process = os.getpid()

    def open(self, index: str) -> State:
        """The state of a version, or of the active one of a schema.

        Raises OSError and ValueError, FileNotFoundError when there is none.
        """
        if self._process != os.getpid():
            self._forget_all()
        version = index if "-" in index else self._active(index)
        state = self._states.get(version)
        if state is not None and _stamp(state.committed) == state.stamp:
            return state
        with self._lock:
            return self._renewed(version)

    def forget(self, version: str) -> None:
        """Nothing of this version is kept open."""
        with self._lock:
            self._states.pop(version, None)

    def _forget_all(self) -> None:
        """After a fork the parent's indexes have no threads here."""
        self._lock = threading.Lock()
        self._states, self._pointers, self._process = {}, {}, os.getpid()

    def _active(self, schema: str) -> str:
        known = self._pointers.get(schema)
        path = known[0] if known else str(self.folders.pointer(schema))
        stamp = _stamp(path)
        if known is None or known[1] != stamp:
            known = (path, stamp, self.folders.active(schema))
            earlier, self._pointers[schema] = self._pointers.get(schema), known
            if earlier is not None and earlier[2] != known[2]:
                self.forget(earlier[2])
        return known[2]

    def _renewed(self, version: str) -> State:
        earlier = self._states.get(version)
        path = self.folders.path(version)
        committed = str(path / COMMITTED)
        # In this order: what is read may be newer than the stamp and the generation, never older.
        stamp = _stamp(committed)
        if earlier is not None and earlier.stamp == stamp:
            return earlier
        opstamp = json.loads((path / COMMITTED).read_text())["opstamp"]
        if earlier is None:
            about, index = self.folders.about(version), tantivy.Index.open(str(path))
            # Otherwise a thread for each index would watch the file too.
            index.config_reader("manual")
        else:
            about, index = earlier.about, earlier.index
            index.reload()
        state = State(
            version, about, index, index.searcher(), stamp, committed, generation=f"{version}:{opstamp}"
        )
        self._states[version] = state
        return state


def _stamp(path: str) -> Stamp:
    found = os.stat(path)
    return found.st_ino, found.st_mtime_ns, found.st_size
