"""Documents on their way to the cluster, many in one order."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from elasticsearch import Elasticsearch

from search.engines.base import Document, EngineUnavailable, Json, NoIndex, RequestRefused

_TRIES = 5
_OVERLOADED = (429, 503)
_CURRENT_STAMP = re.compile(r"current version \[(\d+)\]")


def _now() -> int:
    return time.time_ns() // 1000


@dataclass(frozen=True, slots=True)
class Action:
    """A document to be there, or (None) to be gone. `stamp` grows with time, in microseconds."""

    id: int
    document: Document | None
    stamp: int = field(default_factory=_now)


def send(client: Elasticsearch, alias: str, actions: Sequence[Action]) -> None:
    """Every action is carried out and durable, though perhaps not yet searchable.

    Raises RequestRefused for a document that the mapping cannot take, NoIndex without the
    version, EngineUnavailable when the cluster stays overloaded.
    """
    for attempt in range(_TRIES):
        if attempt:
            time.sleep(0.1 * 2**attempt)
        lines = [line for action in actions for line in _lines(action)]
        answer = client.bulk(index=alias, require_alias=True, operations=lines, filter_path=_WANTED).body
        if not answer["errors"]:
            return
        outcomes = [next(iter(item.values())) for item in answer["items"]]
        actions = [
            again
            for action, outcome in zip(actions, outcomes, strict=True)
            if (again := _again(action, outcome))
        ]
        if not actions:
            return
    raise EngineUnavailable(f"{len(actions)} documents were refused {_TRIES} times")


_WANTED = "errors,items.*.status,items.*.error"


def _lines(action: Action) -> tuple[Json, ...]:
    about: dict[str, Any] = {"_id": str(action.id), "version": action.stamp, "version_type": "external_gte"}
    if action.document is None:
        return ({"delete": about},)
    return {"index": about}, dict(action.document)


def _again(action: Action, outcome: Json) -> Action | None:
    """The action to send once more, or None when it is done."""
    status, error = outcome["status"], outcome.get("error")
    if not error:  # a removal of what is not there says 404 without an error
        return None
    if status == 409:
        # A clock went back, or two senders overlap. This sender is alive, so its document is the
        # newest; only one whose sender has gone keeps an old stamp.
        newer = _CURRENT_STAMP.search(str(error))
        return replace(action, stamp=int(newer[1]) + 1 if newer else _now())
    if status in _OVERLOADED:
        return action
    told = f"document {action.id}: {error}"[:500]
    raise NoIndex(told) if status == 404 else RequestRefused(told)
