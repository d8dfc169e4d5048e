"""The question that the search box asks the index `phrases`: one request body for one typed text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from search.suggest import prefixes
from search.text.folding import folds

Json = dict[str, Any]

SIZE = 60
MAX_WORDS = 6

# A phrase that begins like this stands before one with it inside, and both before a guess.
WHOLE_BOOST, INNER_BOOST, SOUND_BOOST, WORDS_BOOST, BARE_BOOST = 16, 8, 4, 2, 1


def body(typed: str) -> Json | None:
    """Phrases that begin as `typed` does, the heaviest first; None when nothing can be asked."""
    text = prefixes.compact(typed)
    if not text:
        return None
    clauses = [_once(clause, boost) for clause, boost in _whole(text)]
    words = [word for word in map(prefixes.compact, typed.split()) if word][:MAX_WORDS]
    if len(words) > 1:
        clauses.append(_once(_all(words), WORDS_BOOST))
    return {
        "query": {"dis_max": {"queries": clauses}},
        "sort": [{"_score": "desc"}, {"by_rank": "desc"}],
        "size": SIZE,
        "_source": ["face"],
        "track_total_hits": False,
    }


def _whole(text: str) -> list[tuple[Json, int]]:
    """The ways in which one text may be the beginning of a phrase or of a later word in it."""
    ways: list[tuple[Json, int]] = [
        (_term("start", text[: prefixes.WHOLE]), WHOLE_BOOST),
        (_term("inner", text[: prefixes.PART]), INNER_BOOST),
    ]
    if prefixes.is_thai(text):
        ways.append((_term("bare", prefixes.bare(text)[: prefixes.PART]), BARE_BOOST))
    elif prefixes.is_latin(text):
        keys = dict.fromkeys(key[: prefixes.KEY] for key in sounds(text))
        ways += [(_term("sound", key), SOUND_BOOST) for key in keys]
    return ways


def _all(words: Sequence[str]) -> Json:
    """Every word begins some word of the phrase, in any order."""
    each = [[clause for clause, _ in _whole(word)] for word in words]
    return {"bool": {"must": [{"bool": {"should": ways, "minimum_should_match": 1}} for ways in each]}}


def _term(field: str, token: str) -> Json:
    return {"term": {field: {"value": token}}}


def _once(clause: Json, boost: int) -> Json:
    """The clause with one score, however rare its token is."""
    return {"constant_score": {"filter": clause, "boost": boost}}


def sounds(latin: str) -> list[str]:
    """The keys of an unfinished Latin text.

    Also without its last letter, which the next one may change: "c" of "ch", "t" of "th".
    """
    return [*folds(latin), *folds(latin[:-1])]
