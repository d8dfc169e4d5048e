"""The embedded engine: searches and writes of the folders below one root."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import tantivy
from tantivy import Query

from search.documents import Schema
from search.engines.base import Document, EngineUnavailable, Json, NoIndex, RequestRefused, Version
from search.engines.embedded import schema as fields
from search.engines.embedded.answer import answer
from search.engines.embedded.folder import About, Folders, OtherLayout
from search.engines.embedded.reader import Readers
from search.engines.embedded.translate import SMALLEST, UnknownClause
from search.engines.embedded.writer import Writing

# How many documents are held at once while all digests are read.
DIGESTS = 20_000

logger = logging.getLogger(__name__)


class EmbeddedEngine:
    """Engine and Store of `search.engines.base` over folders on this machine's disk.

    Any number of processes read; one at a time writes. Safe to use from several threads.
    """

    name = "embedded"

    def __init__(self, root: Path) -> None:
        self.folders = Folders(Path(root))
        self.readers = Readers(self.folders)

    # ------------------------------------------------------------ Engine

    def search(self, index: str, body: Json) -> Json:
        with _unavailable(index):
            return answer(self.readers.open(index), body)

    def search_many(self, index: str, bodies: Sequence[Json]) -> list[Json]:
        with _unavailable(index):
            state = self.readers.open(index)
            return [answer(state, body) for body in bodies]

    def generation(self, index: str) -> str:
        with _unavailable(index):
            return self.readers.open(index).generation

    def meta(self, index: str) -> Mapping[str, Any]:
        with _unavailable(index):
            return self.readers.open(index).about.meta

    # ------------------------------------------------------------ Store

    def create(self, schema: Schema, meta: Mapping[str, Any]) -> str:
        with _unavailable(schema.name):
            about = About(schema=schema.name, kinds=fields.kinds_of(schema), meta=dict(meta))
            made = fields.build(about.kinds)
            return self.folders.make(about, lambda path: tantivy.Index(made, str(path), reuse=False))

    def write(self, version: str, documents: Iterable[Document], removed: Iterable[int] = ()) -> None:
        changed, gone = list(documents), list(removed)
        if not changed and not gone:
            return
        with _unavailable(version), Writing(self.folders, version) as writing:
            for document in changed:
                writing.replace(document)
            for each in gone:
                writing.remove(each)
            writing.commit()

    def load(self, version: str, batches: Iterable[Sequence[Document]]) -> int:
        written = 0
        with _unavailable(version), Writing(self.folders, version, is_bulk=True) as writing:
            for batch in batches:
                for document in batch:
                    writing.replace(document)
                written += len(batch)
            writing.commit()
        return written

    def activate(self, version: str) -> None:
        with _unavailable(version):
            self.folders.about(version)
            self.folders.point(version)

    def versions(self, schema: str) -> list[Version]:
        found = []
        with _unavailable(schema):
            for name in self.folders.names(schema):
                with suppress(FileNotFoundError):  # being made or dropped by another process
                    found.append(self._version(name))
        return found

    def drop(self, version: str) -> None:
        with _unavailable(version):
            is_active = self._is_active(version)
        if is_active:
            raise ValueError(f"{version} is active")
        with _unavailable(version):
            self.readers.forget(version)
            self.folders.remove(version)

    def digests(self, version: str) -> Iterator[tuple[int, str]]:
        with _unavailable(version):
            state = self.readers.open(version)
            searcher, last = state.searcher, SMALLEST
            while True:
                rest = Query.range_query(
                    state.index.schema, fields.ID, tantivy.FieldType.Integer, last, include_lower=False
                )
                found = searcher.search(rest, DIGESTS, order_by_field=fields.ID, order=tantivy.Order.Asc)
                for number, address in found.hits:
                    yield number, searcher.doc(address).get_first("digest") or ""
                if len(found.hits) < DIGESTS:
                    return
                last = found.hits[-1][0]

    def _version(self, name: str) -> Version:
        meta: Mapping[str, Any] = {}
        schema, documents = self.folders.path(name).parent.name, 0
        try:
            with _unavailable(name), suppress(OtherLayout):
                meta = self.folders.about(name).meta
                documents = self.readers.open(name).searcher.num_docs
        except NoIndex:
            raise FileNotFoundError(name) from None
        except EngineUnavailable:
            pass  # damaged, and said so in the log. Still listed, so that it can be dropped.
        return Version(name, schema, meta, documents, is_active=self._is_active(name))

    def _is_active(self, version: str) -> bool:
        try:
            return self.folders.active(self.folders.path(version).parent.name) == version
        except FileNotFoundError:
            return False


@contextmanager
def _unavailable(index: str) -> Iterator[None]:
    """Whatever goes wrong inside becomes EngineUnavailable; what is not just missing is logged."""
    try:
        yield
    except EngineUnavailable:
        raise
    except FileNotFoundError as error:
        raise NoIndex(f"{index}: {error}") from error
    except UnknownClause as error:
        logger.exception("The embedded engine does not know what %s was asked", index)
        raise RequestRefused(f"{index}: {error}") from error
    except Exception as error:
        logger.exception("Embedded search of %s failed", index)
        raise EngineUnavailable(f"{index}: {error}") from error
    except BaseException as error:
        # A panic inside tantivy, as over a damaged file, is no Exception.
        if type(error).__name__ != "PanicException":
            raise
        logger.exception("Embedded search of %s failed", index)
        raise EngineUnavailable(f"{index}: {error}") from error
