"""Floors and layers hold, and the contracts would notice if they did not."""

import ast
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from .guards import APPS, ROOT
from .guards.source import missing_docs_at_doors

FLOORS = (
    "marketplace.common",
    "marketplace.accounts",
    "marketplace.demo",
    "shops",
    "catalogue",
    "checkout",
    "search",
    "cms",
)


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    program = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    return subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, '.'); {program}"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copy_of_the_house(tmp_path: Path) -> Path:
    """Our Python files and their contracts in a folder where an offender does no harm."""
    for app in APPS:
        shutil.copytree(
            ROOT / app,
            tmp_path / app,
            ignore=lambda folder, names: [
                name for name in names if not (name.endswith(".py") or Path(folder, name).is_dir())
            ],
        )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_floors_and_layers_are_kept():
    result = lint_imports(ROOT)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize(
    ("offender", "line"),
    [
        ("shops/services/offender.py", "import catalogue.models"),  # a lower floor looks up
        ("search/offender.py", "import checkout.models"),  # neighbours know each other
        ("marketplace/common/offender.py", "import shops.models"),  # the ground floor imports ours
        ("catalogue/selectors/offender.py", "import catalogue.services"),  # a read calls a write
        ("shops/models/offender.py", "def late():\n    import shops.selectors"),  # a late import counts too
    ],
)
def test_an_offender_is_caught(copy_of_the_house: Path, offender: str, line: str):
    path = copy_of_the_house / offender
    path.parent.mkdir(parents=True, exist_ok=True)
    # The imported layer exists even while the app has none yet.
    wanted = line.split("import ")[1].strip().split(".")
    package = copy_of_the_house.joinpath(*wanted)
    for folder in (path.parent, package):
        if not folder.with_suffix(".py").exists():
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "__init__.py").touch()
    path.write_text(line + "\n")

    result = lint_imports(copy_of_the_house)

    assert result.returncode == 1, result.stdout
    assert ".".join(Path(offender).with_suffix("").parts) in result.stdout


def test_no_contract_ignores_an_import():
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    assert [contract["name"] for contract in contracts if contract.get("ignore_imports")] == []


def test_every_floor_has_a_paragraph_at_its_door():
    assert missing_docs_at_doors(ROOT, FLOORS) == []


def test_a_silent_door_is_noticed(tmp_path: Path):
    (tmp_path / "attic").mkdir()
    (tmp_path / "attic/__init__.py").write_text('"""The attic."""\n')
    assert ast.get_docstring(ast.parse((tmp_path / "attic/__init__.py").read_text())) == "The attic."
    assert missing_docs_at_doors(tmp_path, ["attic"]) == ["attic has no paragraph in __init__.py or apps.py"]
