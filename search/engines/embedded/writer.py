"""Writing one version: replace, remove, commit."""

from __future__ import annotations

import fcntl
import time
from types import TracebackType
from typing import IO, Self

import tantivy

from search.engines.base import Document
from search.engines.embedded import schema as fields
from search.engines.embedded.folder import Folders

# tantivy wants at least 15 MB for each thread.
SMALL_HEAP = 15_000_000
BULK_HEAP = 120_000_000
# tantivy refuses a second writer at once; holding this file first makes it wait instead.
TURN = "turn"
TURN_SECONDS = 20.0


class Writing:
    """`with Writing(…) as writing:` holds the only writer of the version."""

    def __init__(self, folders: Folders, version: str, *, is_bulk: bool = False) -> None:
        self.about = folders.about(version)
        self.lock_path = folders.path(version) / TURN
        self.index = tantivy.Index.open(str(folders.path(version)))
        fields.register(self.index)
        self.heap = BULK_HEAP if is_bulk else SMALL_HEAP

    def __enter__(self) -> Self:
        """Waits for another process's write to end. Raises TimeoutError."""
        self.turn = self.lock_path.open("w")
        try:
            _lock(self.turn)
            self.writer = self.index.writer(self.heap, 1)
        except BaseException:
            self.turn.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            if error is not None:
                self.writer.rollback()
            self.writer.wait_merging_threads()
        finally:
            self.turn.close()  # which lets the next one in; so does the end of the process

    def replace(self, document: Document) -> None:
        self.writer.delete_documents_by_term(fields.ID, int(document[fields.ID]))
        self.writer.add_document(fields.to_tantivy(document, self.about.kinds))

    def remove(self, number: int) -> None:
        self.writer.delete_documents_by_term(fields.ID, number)

    def commit(self) -> None:
        self.writer.commit()


def _lock(file: IO[str]) -> None:
    """This process alone holds the file until it closes it. Raises TimeoutError."""
    until = time.monotonic() + TURN_SECONDS
    while True:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except BlockingIOError:
            if time.monotonic() > until:
                raise TimeoutError(f"another process writes {file.name}") from None
        time.sleep(0.01)
