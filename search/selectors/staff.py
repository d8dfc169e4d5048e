"""What staff decided about searching, as pages and indexes read it."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils import timezone

from search.choices import RuleAction
from search.models import QueryRule, SynonymGroup
from search.query.ranking import NO_RULES, Rules
from search.text.analyser import analyser_for
from search.text.dictionary import THAI
from search.text.normalise import normalise

Groups = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One rule as pages keep it: the end is judged when it is read."""

    action: str
    product_id: int
    step: int
    expires_at: dt.datetime


@dataclass(frozen=True, slots=True)
class Decisions:
    """All synonym groups in use, and all rules by their words."""

    synonyms: Groups
    rules: dict[str, tuple[RuleRow, ...]]
    digest: str = ""  # names the synonyms in cache keys

    def rules_for(self, text: str) -> Rules:
        """What holds now for this typed text."""
        if not self.rules:
            return NO_RULES
        now = timezone.now()
        rows = [row for row in self.rules.get(" ".join(normalise(text).split()), ()) if row.expires_at > now]
        if not rows:
            return NO_RULES
        return Rules(
            pins=tuple(row.product_id for row in rows if row.action == RuleAction.PIN),
            buries=tuple(row.product_id for row in rows if row.action == RuleAction.BURY),
            boosts={row.product_id: row.step for row in rows if row.action == RuleAction.BOOST},
        )


NO_DECISIONS = Decisions(synonyms=(), rules={})


def decisions() -> Decisions:
    """Everything that is in use today. Two queries."""
    rules: dict[str, list[RuleRow]] = {}
    rows = QueryRule.objects.filter(expires_at__gt=timezone.now()).order_by("step", "pk")
    for row in rows:
        kept = RuleRow(row.action, row.product_id, row.step, row.expires_at)
        rules.setdefault(row.query, []).append(kept)
    groups = synonym_groups()
    digest = hashlib.blake2b(repr(groups).encode(), digest_size=8).hexdigest() if groups else ""
    return Decisions(groups, {query: tuple(found) for query, found in rules.items()}, digest)


def synonym_groups() -> Groups:
    """The groups in use, in a fixed order. One query."""
    return tuple(group.members for group in SynonymGroup.objects.filter(is_active=True).order_by("pk"))


def extra_words() -> list[str]:
    """Thai members of the groups that the dictionary does not know yet; an index is cut by them."""
    return new_words(synonym_groups())


def new_words(groups: Iterable[Iterable[str]]) -> list[str]:
    segmenter = analyser_for().segmenter
    members = {member for group in groups for member in group}
    return sorted(member for member in members if THAI.fullmatch(member) and not segmenter.knows(member))
