"""The questions that the search box asks the index `phrases`: request bodies for one typed text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from search.suggest import prefixes
from search.text.folding import fold, folds

Json = dict[str, Any]

MAX_WORDS = 6
# How many phrases each question brings: enough for every kind to get its share of the list.
SIZES = (20, 24, 16)


def bodies(typed: str) -> list[Json]:
    """Three questions, the surest first; none when nothing can be asked.

    Phrases that begin like this; those in which a later word does, or that sound like it; those
    that do without their tone marks, or in which every typed word begins some word. Each by
    weight alone: one number is sorted in a third of the time of score and weight.
    """
    text = prefixes.compact(typed)
    if not text:
        return []
    guesses = [_bare(text)] if prefixes.is_thai(text) else []
    words = [word for word in map(prefixes.compact, typed.split()) if word][:MAX_WORDS]
    if len(words) > 1:
        guesses.append({"bool": {"must": [_any(_ways(word)) for word in words]}})
    questions = [_term("start", text[: prefixes.WHOLE]), _any(_later(text)), _any(guesses)]
    return [_body(query, size) for query, size in zip(questions, SIZES, strict=True) if query]


def _body(query: Json, size: int) -> Json:
    return {
        "query": {"constant_score": {"filter": query, "boost": 1}},
        "sort": [{"by_rank": "desc"}],
        "size": size,
        "_source": ["face"],
        "track_total_hits": False,
    }


def _ways(text: str) -> list[Json]:
    """Every way in which a text may begin a phrase or a word in it."""
    ways = [_term("start", text[: prefixes.WHOLE]), *_later(text)]
    return [*ways, _bare(text)] if prefixes.is_thai(text) else ways


def _later(text: str) -> list[Json]:
    ways = [_term("inner", text[: prefixes.PART])]
    if prefixes.is_latin(text) and not prefixes.is_thai(text):
        ways += [_term("sound", key) for key in dict.fromkeys(key[: prefixes.KEY] for key in sounds(text))]
    return ways


def _bare(text: str) -> Json:
    return _term("bare", prefixes.bare(text)[: prefixes.PART])


def _term(field: str, token: str) -> Json:
    return {"term": {field: {"value": token}}}


def _any(ways: Sequence[Json]) -> Json:
    """Any of the ways; an empty question for none."""
    if len(ways) < 2:
        return ways[0] if ways else {}
    return {"bool": {"should": list(ways), "minimum_should_match": 1}}


def sounds(latin: str) -> list[str]:
    """The keys of an unfinished Latin text, whatever may follow.

    A letter folds by its neighbours: d is t at the end and d before a vowel, kra is ka before
    another syllable, c may become ch. So the text is also folded as if it went on.
    """
    if latin[-1] in "aeiouy":
        goes_on = [fold(f"{latin}ba")[:-2]]
    else:
        goes_on = [fold(f"{latin}a")[:-1], *([fold(f"{latin}ha")[:-1]] if latin[-1] == "c" else [])]
    return list(dict.fromkeys(key for key in (*folds(latin), *goes_on) if key))
