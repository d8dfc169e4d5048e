"""Writing one version: replace, remove, commit."""

from __future__ import annotations

from types import TracebackType
from typing import Self

import tantivy

from search.engines.base import Document
from search.engines.embedded import schema as fields
from search.engines.embedded.folder import Folders

# tantivy wants at least 15 MB for each thread.
SMALL_HEAP = 15_000_000
BULK_HEAP = 120_000_000


class Writing:
    """`with Writing(…) as writing:` holds the only writer of the version."""

    def __init__(self, folders: Folders, version: str, *, is_bulk: bool = False) -> None:
        self.about = folders.about(version)
        self.index = tantivy.Index.open(str(folders.path(version)))
        fields.register(self.index)
        self.heap = BULK_HEAP if is_bulk else SMALL_HEAP

    def __enter__(self) -> Self:
        self.writer = self.index.writer(self.heap, 1)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is not None:
            self.writer.rollback()
        self.writer.wait_merging_threads()

    def replace(self, document: Document) -> None:
        self.writer.delete_documents_by_term(fields.ID, int(document[fields.ID]))
        self.writer.add_document(fields.to_tantivy(document, self.about.kinds))

    def remove(self, number: int) -> None:
        self.writer.delete_documents_by_term(fields.ID, number)

    def commit(self) -> None:
        self.writer.commit()
