"""The active index as one page reads it: its engine, its words, and the cache of its generation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from catalogue.selectors import versions
from search.engines.base import Engine, EngineUnavailable
from search.filters import ListQuery
from search.query.ranking import NO_RULES, Rules
from search.selectors import found
from search.selectors.found import Found
from search.selectors.hearing import Verdict
from search.selectors.paging import INDEX
from search.selectors.staff import NO_DECISIONS, Decisions
from search.text.analyser import Analyser, analyser_for


@dataclass(frozen=True, slots=True)
class Reading:
    """`generation` names the state of the index, and with `analyser.version` all that follows from it."""

    engine: Engine
    analyser: Analyser
    generation: str
    decisions: Decisions = NO_DECISIONS
    # The whole text as typed, filters in words among it.
    typed: str = ""

    def rules_for(self, text: str) -> Rules:
        """What staff decided for the text as typed; without that, for the words that remain of it."""
        rules = self.decisions.rules_for(self.typed) if self.typed else NO_RULES
        return self.decisions.rules_for(text) if rules == NO_RULES else rules

    def find(self, query: ListQuery) -> Found:
        """As `found.find`, from the cache where it can be. Raises EngineUnavailable."""
        rules = self.rules_for(query.text)
        of_list = f"{self._words} {rules} {query.filters().to_query_string()}"
        fresh: list[Found] = []

        def ask() -> Found:
            fresh.append(found.find(self.engine, query, self.analyser, rules, memory=self._heard))
            return replace(fresh[0], ids=())

        known = versions.cached(self._version, "found", of_list, ask)
        page = found.last_page(query.page, known.total)

        def walk() -> tuple[int, ...]:
            if fresh:
                return fresh[0].ids
            return found.ids(self.engine, replace(query, page=page), self.analyser, rules, known=known)

        ids = versions.cached(self._version, "ids", f"{of_list} {query.sort} {page}", walk)
        return replace(known, ids=ids, page=page)

    def totals(self, queries: Sequence[ListQuery]) -> list[int]:
        """As `found.totals`. Raises EngineUnavailable."""
        return found.totals(self.engine, queries, self.analyser, self._heard)

    @property
    def _version(self) -> str:
        return f"{self.engine.name}.{self.generation}"

    @property
    def _words(self) -> str:
        """Names what cuts and widens a text."""
        return f"{self.analyser.version} {self.decisions.digest}"

    def _heard(self, text: str, compute: Callable[[], Verdict]) -> Verdict:
        """How a text is heard depends on no filter, so that another one need not ask again."""
        return versions.cached(self._version, "heard", f"{self._words} {text}", compute)


def current_reading(engine: Engine, decisions: Decisions = NO_DECISIONS) -> Reading:
    """The active index of products. Raises EngineUnavailable when there is none."""
    generation = engine.generation(INDEX)
    analyser = analyser_for(current_extra_words(engine), decisions.synonyms)
    return Reading(engine, analyser, generation, decisions)


def current_extra_words(engine: Engine) -> tuple[str, ...]:
    """The words beyond the dictionary that the active index is cut by. Raises EngineUnavailable."""
    return tuple(engine.meta(INDEX).get("extra_words", ()))


def is_current(engine: Engine) -> bool:
    """Whether the active index was cut by the rules of this process; True when none can be read."""
    try:
        made_by = engine.meta(INDEX).get("analyser")
        return made_by == analyser_for(current_extra_words(engine)).version
    except EngineUnavailable:
        return True
