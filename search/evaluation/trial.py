"""A throw-away index of a corpus, and what the judged queries find in it."""

from __future__ import annotations

import secrets
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from django.conf import settings
from django.http import QueryDict

from search.documents import PRODUCTS, Record, to_document
from search.engines.base import Document, Engine, Json, Store
from search.evaluation import metrics
from search.evaluation.files import Corpus, Question
from search.filters import ListQuery, Vocabulary, parse
from search.selectors.found import Found, find
from search.text.analyser import Analyser, analyser_for
from search.understanding import understand, widened
from shops.services import places

BATCH = 1000
ENGINES = ("embedded", "elasticsearch")
# Where `make services` starts one; used when the environment names no other.
OF_SERVICES = "http://127.0.0.1:29200"


class Pinned:
    """An engine that reads one version, active or not, and keeps the time it takes."""

    def __init__(self, inner: Engine, version: str) -> None:
        self.inner = inner
        self.version = version
        self.name = inner.name
        self.seconds = 0.0

    def search(self, index: str, body: Json) -> Json:
        return self._timed(lambda: self.inner.search(self.version, body))

    def search_many(self, index: str, bodies: Sequence[Json]) -> list[Json]:
        return self._timed(lambda: self.inner.search_many(self.version, bodies))

    def generation(self, index: str) -> str:
        return self.version

    def meta(self, index: str) -> Mapping[str, Any]:
        return self.inner.meta(self.version)

    def _timed(self, ask: Any) -> Any:
        started = time.perf_counter()
        try:
            return ask()
        finally:
            self.seconds += time.perf_counter() - started


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one query found: ids of the first page, number of hits, milliseconds of the engine."""

    question: Question
    ids: tuple[int, ...]
    hits: int
    tier: str
    ms: float

    @property
    def recall(self) -> float:
        return metrics.recall(self.ids, self.question.grades)

    @property
    def ndcg(self) -> float:
        return metrics.ndcg(self.ids, self.question.grades)


@dataclass(frozen=True, slots=True)
class Trial:
    """An index of a corpus to search in, as the site would search."""

    engine: Pinned
    analyser: Analyser
    vocabulary: Vocabulary
    documents: int
    build_seconds: float
    corpus: Corpus = field(repr=False)

    def ask(self, text: str) -> Found:
        """What the site lists for this text typed into its box (`search.views.heard.hear`)."""
        typed = self.parse(text)
        understood = understand(typed, self.vocabulary)
        found = find(self.engine, understood.query, self.analyser)
        if found.total or understood.is_literal:
            return found
        literal = find(self.engine, typed, self.analyser)
        wide = widened(understood, typed)
        if wide is None or (literal.total and literal.is_spelled):
            return literal
        wider = find(self.engine, wide, self.analyser)
        return wider if wider.total else literal

    def parse(self, text: str) -> ListQuery:
        """The list at /products/?q=text."""
        address = QueryDict(mutable=True)
        address["q"] = text
        query, _ignored = parse(address, self.vocabulary)
        return query

    def run(self, questions: Iterable[Question]) -> list[Outcome]:
        return [self._outcome(question) for question in questions]

    def _outcome(self, question: Question) -> Outcome:
        before = self.engine.seconds
        found = self.ask(question.text)
        ms = (self.engine.seconds - before) * 1000
        return Outcome(question, found.ids, found.total, found.tier, ms)


@contextmanager
def trial(corpus: Corpus, engine: str) -> Iterator[Trial]:
    """The corpus is indexed while the block runs and gone after it, whatever happens.

    Raises EngineUnavailable when the engine is not there.
    """
    analyser = analyser_for(())
    started = time.perf_counter()
    with _stores(engine) as (reader, store):
        version = store.create(PRODUCTS, {"analyser": analyser.version, "extra_words": []})
        try:
            written = store.load(version, _batches(corpus.records, analyser))
            yield Trial(
                engine=Pinned(reader, version),
                analyser=analyser,
                vocabulary=Vocabulary(
                    provinces=[province.code for province in places.read().provinces],
                    categories=list(corpus.categories),
                    is_shop=lambda slug: False,
                    category_names={
                        path: (thai[-1], *english[-1:]) for path, (thai, english) in corpus.categories.items()
                    },
                ),
                documents=written,
                build_seconds=time.perf_counter() - started,
                corpus=corpus,
            )
        finally:
            store.drop(version)


@contextmanager
def _stores(engine: str) -> Iterator[tuple[Engine, Store]]:
    """Reader and writer apart from the site's own: a folder or a name prefix of this run alone."""
    if engine == "embedded":
        from search.engines.embedded import EmbeddedEngine

        with tempfile.TemporaryDirectory(prefix="search-eval-") as folder:
            both = EmbeddedEngine(Path(folder))
            yield both, both
        return
    from search.engines.elasticsearch import Cluster, ElasticsearchEngine, ElasticsearchStore

    # A judged query is no page: it may wait longer than a reader would.
    cluster = Cluster(
        settings.ELASTICSEARCH_HOSTS or [OF_SERVICES],
        prefix=f"{settings.ELASTICSEARCH_INDEX_PREFIX}-eval-{secrets.token_hex(4)}",
        timeout_seconds=30,
    )
    try:
        yield ElasticsearchEngine(cluster), ElasticsearchStore(cluster)
    finally:
        cluster.close()


def _batches(records: Iterable[Record], analyser: Analyser) -> Iterator[list[Document]]:
    documents = (to_document(record, analyser) for record in records)
    while batch := list(islice(documents, BATCH)):
        yield batch
