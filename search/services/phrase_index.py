"""The index of phrases for the search box: one document for each name worth offering."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from catalogue.selectors import versions
from search.engines.base import Document
from search.selectors.phrases import phrases
from search.services.definitions import IndexDefinition, Meta
from search.services.product_index import PRODUCT_INDEX, analyser_of
from search.suggest.phrases import RULES, SCHEMA, Hearing, Phrase, to_document
from search.text.analyser import Analyser
from search.text.glossary import glossary
from search.text.sounds import sounds_of_thai

# Words of the glossary that are worth offering wherever they stand in a name.
OFFERED = ("good", "material", "technique", "pattern")


class PhraseBook:
    """The phrases of the catalogue by their ids, read anew when the catalogue or the words changed.

    Phrases are weighed against each other, so one of them cannot be made alone.
    """

    def __init__(self) -> None:
        self._about: tuple[str, str] = ("", "")
        self._phrases: dict[int, Phrase] = {}

    def read(self, analyser: Analyser, *, afresh: bool = False) -> dict[int, Phrase]:
        about = (versions.current(), analyser.version)
        if afresh or about != self._about or not about[0]:
            known = {word for word, entry in glossary().items() if entry.kind in OFFERED}
            found = phrases(words_of(analyser), known)
            self._phrases = dict(sorted((phrase.id, phrase) for phrase in found))
            self._about = about
        return self._phrases


def words_of(analyser: Analyser) -> Any:
    return lambda text: [token.text for token in analyser.cut(text)]


_book = PhraseBook()


def _meta() -> dict[str, Any]:
    return {**PRODUCT_INDEX.meta(), "phrases": RULES}


def _every_id() -> list[int]:
    return list(_book.read(analyser_of(_meta()), afresh=True))


def _make(ids: Sequence[int], meta: Meta) -> list[Document]:
    analyser = analyser_of(meta)
    book = _book.read(analyser)
    hearing = Hearing(words_of(analyser), sounds_of_thai)
    return [to_document(book[number], hearing) for number in ids if number in book]


PHRASE_INDEX = IndexDefinition(schema=SCHEMA, meta=_meta, every_id=_every_id, make=_make, follows_queue=False)
