"""Habits that a reader would look for and a machine can check."""

from pathlib import Path

import pytest
from celery import current_app
from django.conf import settings

from .guards import APPS, ROOT, at
from .guards import source as guards


def in_apps(findings: list[str]) -> list[str]:
    return [finding for finding in findings if finding.split("/")[0] in APPS]


@pytest.fixture(scope="module")
def registered_tasks() -> set[str]:
    current_app.loader.import_default_modules()
    return set(current_app.tasks)


def plant(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def test_views_and_template_tags_ask_no_manager():
    found = [line for app in APPS for line in guards.queries_in_views(ROOT / app)]
    assert found == []


@pytest.mark.parametrize("where", ["shops/views/public.py", "shops/views.py", "shops/templatetags/shop.py"])
def test_a_query_in_a_view_is_caught(tmp_path: Path, where: str):
    plant(tmp_path, where, "def page(request):\n    return Shop.objects.get(pk=1)\n")
    plant(tmp_path, "shops/selectors/shop.py", "Shop.objects.all()\n")
    assert guards.queries_in_views(tmp_path) == [f"{where}:2 .objects"]


def test_tasks_named_in_after_commit_exist(registered_tasks: set[str]):
    found = [line for app in APPS for line in guards.unknown_tasks(ROOT / app, registered_tasks)]
    assert found == []


def test_scheduled_tasks_exist(registered_tasks: set[str]):
    scheduled = {entry["task"] for entry in settings.CELERY_BEAT_SCHEDULE.values()}
    assert scheduled - registered_tasks == set()


def test_a_misspelt_task_is_caught(tmp_path: Path, registered_tasks: set[str]):
    plant(tmp_path, "a.py", 'after_commit("checkout.setle_payment", 1)\njobs.after_commit(name, 1)\n')
    assert guards.unknown_tasks(tmp_path, registered_tasks) == [
        "a.py:1 no task is called checkout.setle_payment",
        "a.py:2 the task is not named in plain text",
    ]


def test_files_stay_readable():
    assert guards.long_files(ROOT, guards.tracked_files(ROOT)) == []


def test_a_long_file_is_caught(tmp_path: Path):
    long = plant(tmp_path, "long.py", "x = 1\n" * 401)
    fine = plant(tmp_path, "fine.py", "x = 1\n" * 400)
    assert guards.long_files(tmp_path, [long, fine]) == [f"{at(tmp_path, long)} has 401 lines"]


def test_functions_stay_readable():
    assert guards.long_functions(ROOT, guards.tracked_files(ROOT)) == []


@pytest.mark.parametrize("start", ["def", "async def"])
def test_a_long_function_is_caught(tmp_path: Path, start: str):
    fine = f"{start} fine():\n" + "    x = 1\n" * 39
    long = f"class Shop:\n    @property\n    {start} long(self):\n" + "        x = 1\n" * 40
    files = [plant(tmp_path, "shops/a.py", fine + long), plant(tmp_path, "shops/migrations/0001.py", long)]
    assert guards.long_functions(tmp_path, files) == ["shops/a.py:43 long has 41 lines"]


def test_imported_packages_are_declared():
    assert guards.undeclared_packages(ROOT) == []


def test_packages_of_the_tests_are_declared():
    assert guards.undeclared_packages(ROOT, extra="dev", folders=["tests"]) == []


def test_an_undeclared_package_is_caught(tmp_path: Path):
    plant(tmp_path, "pyproject.toml", '[project]\ndependencies = ["Django>=5"]\n')
    plant(tmp_path, "shops/a.py", "import json\nimport yaml\nfrom django.db import models\nimport shops\n")
    assert guards.undeclared_packages(tmp_path, folders=["shops"]) == [
        "shops/a.py:2 imports yaml, not declared in pyproject.toml"
    ]
