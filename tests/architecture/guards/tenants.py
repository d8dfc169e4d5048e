"""Every address of the seller desk, found in the URL map, asked for by people who may not see it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.test import Client
from django.urls import NoReverseMatch, URLPattern, URLResolver, get_resolver, reverse

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
DESK = "seller/"


class UnknownParameter(LookupError):
    """A desk address takes something that this guard has no example of: add it to `examples`."""


@dataclass(frozen=True)
class DeskAddress:
    """A pattern below /seller/ that names a shop, by its full name and its parameters."""

    name: str
    parameters: frozenset[str]


def desk_addresses(urlconf: str | None = None) -> list[DeskAddress]:
    """Every pattern below /seller/ with a shop in it. Raises when one has no name to reverse."""
    return sorted(
        {
            DeskAddress(name, parameters)
            for route, name, parameters in _walk(get_resolver(urlconf))
            if DESK in route and parameters
        },
        key=lambda address: address.name,
    )


def _walk(
    resolver: URLResolver, route: str = "", spaces: tuple[str, ...] = (), above: frozenset[str] = frozenset()
) -> Iterator[tuple[str, str, frozenset[str]]]:
    for pattern in resolver.url_patterns:
        here = route + str(pattern.pattern)
        parameters = above | frozenset(pattern.pattern.converters)
        if isinstance(pattern, URLResolver):
            inner = (*spaces, pattern.namespace) if pattern.namespace else spaces
            yield from _walk(pattern, here, inner, parameters)
        elif isinstance(pattern, URLPattern):
            if DESK in here and parameters and not pattern.name:
                raise UnknownParameter(f"{here} has no name")
            yield here, ":".join((*spaces, pattern.name or "")), parameters


def strangers_answers(
    client: Client, examples: dict[str, list[Any]], urlconf: str | None = None
) -> Iterator[tuple[str, str, int]]:
    """(method, path, status) of every desk address with every mix of the example values."""
    for address in desk_addresses(urlconf):
        for values in _mixes(sorted(address.parameters), examples):
            try:
                path = reverse(address.name, urlconf=urlconf, kwargs=values)
            except NoReverseMatch as error:
                raise UnknownParameter(f"{address.name} with {values}") from error
            for method in METHODS:
                yield method, path, client.generic(method, path).status_code


def _mixes(names: list[str], examples: dict[str, list[Any]]) -> Iterator[dict[str, Any]]:
    if not names:
        yield {}
        return
    first, *rest = names
    if first not in examples:
        raise UnknownParameter(f"<{first}>")
    for value in examples[first]:
        for mix in _mixes(rest, examples):
            yield {first: value, **mix}
