"""Facets and chips of a list as the templates show them (components/facet_group.html, chips.html)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.http import QueryDict


@dataclass(frozen=True, slots=True)
class Option:
    value: str
    label: str
    count: int
    checked: bool = False
    star: int = 0


@dataclass(frozen=True, slots=True)
class Facet:
    """A group of choices below one heading; `name` is the parameter of the address."""

    name: str
    title: str
    options: list[Option]
    is_open: bool = True


@dataclass(frozen=True, slots=True)
class Chip:
    label: str
    remove_url: str


def chips_of(data: QueryDict, labels: Mapping[tuple[str, str], str]) -> list[Chip]:
    """A chip for each chosen value; its address is this page without it and on the first page.

    Keys are (parameter, value); an empty value takes the whole parameter away.
    """
    return [Chip(label, _without(data, name, value)) for (name, value), label in labels.items()]


def _without(data: QueryDict, name: str, value: str) -> str:
    rest = data.copy()
    rest.pop("page", None)
    rest.setlist(name, [other for other in data.getlist(name) if value and other != value])
    return f"?{rest.urlencode()}"
