"""Guards over Python source: queries in the wrong place, unknown tasks, size, undeclared packages."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Collection, Iterator
from importlib import metadata
from pathlib import Path

from . import APPS, at, parsed, python_files

MANAGERS = {"objects", "_default_manager", "_base_manager", "all_objects"}
QUERYLESS = ("views", "templatetags")
LONGEST_FILE = 400
LONGEST_FUNCTION = 40
SIZED = {".py", ".html", ".css", ".js", ".mjs", ".sh"}


def queries_in_views(root: Path) -> list[str]:
    """Views and template tags ask selectors and services; they name no manager."""
    found = []
    for path in python_files(root):
        parts = path.relative_to(root).with_suffix("").parts
        if not any(layer in parts for layer in QUERYLESS):
            continue
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.Attribute) and node.attr in MANAGERS:
                found.append(f"{at(root, path, node.lineno)} .{node.attr}")
    return found


def unknown_tasks(root: Path, registered: Collection[str]) -> list[str]:
    """Each `after_commit(name, …)` names a task that Celery has, in plain text so that grep finds it."""
    found = []
    for path in python_files(root):
        for node in ast.walk(parsed(path)):
            if not (isinstance(node, ast.Call) and _called(node) == "after_commit" and node.args):
                continue
            name = node.args[0]
            if not (isinstance(name, ast.Constant) and isinstance(name.value, str)):
                found.append(f"{at(root, path, node.lineno)} the task is not named in plain text")
            elif name.value not in registered:
                found.append(f"{at(root, path, node.lineno)} no task is called {name.value}")
    return found


def _called(node: ast.Call) -> str:
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def long_files(root: Path, files: Collection[Path]) -> list[str]:
    """No file that people write is longer than 400 lines.

    Migrations are written by Django, the style sheets of static/css by marketplace/styles/build.py.
    """
    found = []
    for path in sorted(files):
        written = "migrations" not in path.parts and path.parts[-3:-1] != ("static", "css")
        if path.suffix in SIZED and written:
            lines = path.read_text(encoding="utf-8").count("\n")
            if lines > LONGEST_FILE:
                found.append(f"{at(root, path)} has {lines} lines")
    return found


def long_functions(root: Path, files: Collection[Path]) -> list[str]:
    """No function or method is longer than 40 lines, from its `def` to its last line. Migrations are spared."""
    found = []
    for path in sorted(files):
        if path.suffix != ".py" or "migrations" in path.parts:
            continue
        for node in ast.walk(parsed(path)):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > LONGEST_FUNCTION:
                    found.append(f"{at(root, path, node.lineno)} {node.name} has {lines} lines")
    return found


def missing_docs_at_doors(root: Path, floors: Collection[str]) -> list[str]:
    """Each floor says at its door (`__init__` or `apps`) what lives there and who may call it."""
    found = []
    for floor in floors:
        folder = root / floor.replace(".", "/")
        doors = [folder / "__init__.py", folder / "apps.py"]
        texts = [ast.get_docstring(parsed(door)) or "" for door in doors if door.exists()]
        if max(map(len, texts), default=0) < 120:
            found.append(f"{floor} has no paragraph in __init__.py or apps.py")
    return found


def tracked_files(root: Path) -> list[Path]:
    """Files of the repository, those about to be added included."""
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "-z"], cwd=root, check=True, capture_output=True
    )
    paths = (root / name for name in listed.stdout.decode().split("\0") if name)
    return [path for path in paths if path.is_file()]


def undeclared_packages(
    root: Path, *, extra: str | None = None, folders: Collection[str] = APPS
) -> list[str]:
    """What our code imports stands in pyproject.toml: nothing leans on a guest of a guest."""
    declared = declared_packages(root, extra)
    owners = metadata.packages_distributions()
    own = {path.name for path in root.iterdir() if path.is_dir()}
    found = []
    for path in python_files(root, *folders):
        if "migrations" in path.parts:  # written by Django, which names the home of each field
            continue
        for node in _run_time_nodes(parsed(path)):
            for name in _imported(node):
                if name in own or name in sys.stdlib_module_names:
                    continue
                homes = {_normal(home) for home in owners.get(name, [name])}
                if not homes & declared:
                    found.append(
                        f"{at(root, path, node.lineno)} imports {name}, not declared in pyproject.toml"
                    )
    return found


def declared_packages(root: Path, extra: str | None = None) -> set[str]:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = list(project["dependencies"])
    if extra:
        wanted += project["optional-dependencies"][extra]
    return {_normal(re.split(r"[\[<>=~!; ]", line, maxsplit=1)[0]) for line in wanted}


def _run_time_nodes(tree: ast.Module) -> Iterator[ast.AST]:
    """Every node but those under `if TYPE_CHECKING:`, which only mypy sees."""
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        yield node
        if not (isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)):
            waiting.extend(ast.iter_child_nodes(node))


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name.split(".")[0] for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module and not node.level:
        return [node.module.split(".")[0]]
    return []


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
