"""Guards over our forks of django-oscar: what they override, and which migrations are theirs."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable
from pathlib import Path

from . import parsed

# Modules whose classes Django or Oscar finds by other means than `get_class`.
NOT_LOOKED_UP = {"apps", "models", "admin", "migrations", "management", "signals"}


def _modules(package: Path) -> dict[str, Path]:
    """Module name below `package` -> file; a package counts as the module that it replaces."""
    found = {}
    for path in package.rglob("*.py"):
        parts = path.relative_to(package).with_suffix("").parts
        if parts[-1] == "__init__":
            parts = parts[:-1]
        if parts and parts[0] not in NOT_LOOKED_UP and "forks" not in parts:
            found[".".join(parts)] = path
    return found


def _classes(path: Path) -> list[str]:
    return [node.name for node in parsed(path).body if isinstance(node, ast.ClassDef)]


def declared_overrides(fork: Path, oscar: Path, label: str) -> list[tuple[str, str]]:
    """(module label, class name) for each class of the fork that carries the name of one of Oscar's."""
    theirs = _modules(oscar)
    return [
        (f"{label}.{name}", class_name)
        for name, path in sorted(_modules(fork).items())
        if name in theirs
        for class_name in _classes(path)
        if class_name in _classes(theirs[name])
    ]


def strangers(fork: Path, oscar: Path) -> list[str]:
    """Classes in a module of Oscar's name that override nothing: they belong in a module of our own."""
    theirs = _modules(oscar)
    return [
        f"{name}.{class_name}"
        for name, path in sorted(_modules(fork).items())
        if name in theirs
        for class_name in _classes(path)
        if class_name not in _classes(theirs[name]) and not class_name.startswith("_")
    ]


def unresolved(overrides: Iterable[tuple[str, str]], get_class: Callable[[str, str], type]) -> list[str]:
    """Declared overrides for which Oscar still uses its own class."""
    found = []
    for module, name in overrides:
        resolved = get_class(module, name)
        if resolved.__module__.startswith("oscar."):
            found.append(f"{module}.{name} resolves to {resolved.__module__}")
    return found


def migration_problems(ours: Path, oscar: Path) -> list[str]:
    """Our files beside Oscar's: no name twice, and ours recognisable by `_otop_`."""

    def names(folder: Path) -> set[str]:
        return {path.name for path in folder.glob("*.py") if path.name != "__init__.py"}

    twice = [f"{name} stands in both folders" for name in sorted(names(ours) & names(oscar))]
    unmarked = [f"{name} does not carry _otop_" for name in sorted(names(ours)) if "_otop_" not in name]
    return twice + unmarked
