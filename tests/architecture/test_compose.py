"""docker-compose.yml, the image, the lock files: what an operator receives."""

import copy
from pathlib import Path

import pytest
import yaml

from .guards import ROOT
from .guards import deployment as guards
from .guards.source import declared_packages, tracked_files

LOCKS = ["requirements.txt", "requirements-dev.txt"]


@pytest.fixture
def compose() -> dict:
    return yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))


def test_compose_is_sound(compose: dict):
    assert guards.compose_problems(compose) == []


def test_every_service_gets_its_address(compose: dict):
    for name in ("web", "worker", "indexer", "beat"):
        environment = compose["services"][name]["environment"]
        assert environment["DATABASE_URL"].endswith("@postgres:5432/otop")
        assert environment["CELERY_BROKER_URL"] == "redis://redis:6379/0"
        assert environment["CACHE_URL"] == "redis://redis:6379/1"
        assert environment["ELASTICSEARCH_URL"] == "${ELASTICSEARCH_URL:-http://elasticsearch:9200}"
        assert environment["SECRET_KEY"].startswith("${SECRET_KEY:?")


def test_compose_offenders_are_caught(compose: dict):
    offender = copy.deepcopy(compose)
    services = offender["services"]
    del services["beat"]
    del services["redis"]["healthcheck"]
    services["postgres"]["image"] = "postgres:latest"
    services["web"]["ports"] = ["8000:8000"]
    services["worker"]["depends_on"] = ["postgres"]
    assert sorted(guards.compose_problems(offender)) == [
        "beat is missing",
        "postgres runs postgres:latest, not a released tag",
        "redis has no healthcheck",
        "web opens port 8000:8000 to the world",
        "worker does not wait until postgres is ready",
    ]


def test_the_image_is_sound():
    assert guards.image_problems((ROOT / "Dockerfile").read_text(encoding="utf-8")) == []


def test_a_careless_image_is_caught():
    assert guards.image_problems("FROM python:latest\nUSER otop\nUSER root\nCMD run\n") == [
        "python:latest is not a released tag",
        "one stage only",
        "ends as root",
        "no HEALTHCHECK",
    ]


@pytest.mark.parametrize("name", LOCKS)
def test_locks_are_exact_hashed_and_name_no_index(name: str):
    assert guards.lock_problems((ROOT / name).read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(("name", "extra"), [("requirements.txt", None), ("requirements-dev.txt", "dev")])
def test_locks_hold_every_declared_package(name: str, extra: str | None):
    locked = guards.locked_names((ROOT / name).read_text(encoding="utf-8"))
    assert declared_packages(ROOT, extra) - locked == set()


def test_lock_offenders_are_caught():
    lock = (
        "--index-url https://packages.example/simple\n"
        "django==5.2.8\n    # via oscar\n"
        f"celery==5.6.0 \\\n    --hash=sha256:{'0' * 64}\n"
        "wagtail>=8\n"
    )
    assert guards.lock_problems(lock) == [
        "django has no hash",
        "wagtail>=8 is not exact",
        "--index-url https://packages.example/simple",
        "https://packages.example/simple",
    ]


def test_no_name_of_one_machine_in_the_repository():
    assert guards.machine_names(ROOT, tracked_files(ROOT)) == []


def test_a_name_of_one_machine_is_caught(tmp_path: Path):
    path = tmp_path / "notes.md"
    path.write_text("see\n/ro" + "ot/shop and https://pypi" + ".org/simple\n")
    assert guards.machine_names(tmp_path, [path]) == ["notes.md:2 /ro" + "ot/", "notes.md:2 pypi" + ".org"]
