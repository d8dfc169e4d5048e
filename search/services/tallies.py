"""Counting searches and clicks: by day, by text, and nothing about who.

A text that may name a person or a number is not counted at all, and a day takes a bounded
number of different texts, since anybody may post one.
"""

from __future__ import annotations

import datetime as dt
import re

from django.db import models, transaction
from django.db.models import F
from django.utils import timezone

from search.models import ClickTally, SearchTally
from search.text.normalise import normalise

KEPT_DAYS = 90
MOST_TEXTS_A_DAY = 5_000
LAST_POSITION = 100
LONGEST = 60
# Addresses, telephone numbers, identity cards: nobody sells those, and they are personal.
_PERSONAL = re.compile(r"@|://|\d(?:[\s-]?\d){6}")

# น.ส. มาลี, Mr. Somchai: a title, a space or a dot, and a name. นางพญา is goods.
_TITLED = re.compile(r"^\W*(?:นาย|นางสาว|นาง|น\.?\s?ส|ด\.?\s?[ชญ]|mrs?|ms|miss)[\s.]+[^\s.]", re.IGNORECASE)


def countable(text: str) -> str:
    """The text as it is counted, "" when it is too long or may be personal."""
    text = text[: 4 * LONGEST]
    words = " ".join(normalise(text).split())
    # Titles also as typed: in one spelling น.ส.มาลี has no dot left.
    personal = _PERSONAL.search(words) or _TITLED.search(words) or _TITLED.search(text)
    return "" if len(words) > LONGEST or personal else words


def count_search(text: str, *, found_nothing: bool) -> bool:
    """One more search of this text today. Whether it was counted."""
    query = countable(text)
    more = {"searches": 1, "without_results": int(found_nothing)}
    return bool(query) and _add(SearchTally, {"day": timezone.localdate(), "query": query}, more)


def count_click(text: str, position: int) -> bool:
    """One more product opened at this position (from 1) of what the text found today. Whether it was counted."""
    query = countable(text)
    if not query or not 1 <= position <= LAST_POSITION:
        return False
    return _add(
        ClickTally, {"day": timezone.localdate(), "query": query, "position": position}, {"clicks": 1}
    )


def forget_old() -> int:
    """Counts older than KEPT_DAYS are gone; how many rows there were. Safe to run twice."""
    before = timezone.localdate() - dt.timedelta(days=KEPT_DAYS)
    return sum(
        model._default_manager.filter(day__lt=before).delete()[0] for model in (SearchTally, ClickTally)
    )


def _add(model: type[models.Model], key: dict[str, object], more: dict[str, int]) -> bool:
    """The row's counts grow; it is made when there is none and the day still takes one.

    The update comes first and is one statement, so that of two at once both count.
    """
    rows = model._default_manager
    grown = {name: F(name) + by for name, by in more.items()}
    if rows.filter(**key).update(**grown):
        return True
    if rows.filter(day=key["day"]).count() >= MOST_TEXTS_A_DAY:
        return False
    with transaction.atomic():
        rows.bulk_create([model(**key)], ignore_conflicts=True)
        rows.filter(**key).update(**grown)
    return True
