"""The environment is read in one place, typed, and an unsafe production does not start."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

# Each case starts a process that imports the whole project.
pytestmark = pytest.mark.timeout(120)

ROOT = settings.BASE_DIR
SAFE = {
    "ENVIRONMENT": "production",
    "SECRET_KEY": "k" * 30 + "0123456789abcdefghijklmnopqrst",
    "ALLOWED_HOSTS": "otop.example",
    "BASE_DOMAIN": "otop.example",
    "SITE_ORIGIN": "https://otop.example",
    "PROMPTPAY_TARGET": "0994000617721",
    "CONTACT_PHONE": "02-000-0000",
    "STATIC_MANIFEST": "0",
}


def start(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """A fresh process with only these variables set."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=kept | {"DJANGO_SETTINGS_MODULE": "marketplace.settings"} | environment,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )


def test_a_malformed_value_stops_the_start_and_names_the_variable() -> None:
    """The process, not only the reader; every variable: tests/settings/test_environment.py."""
    result = start("import marketplace.settings", PAYMENT_WINDOW_MINUTES="soon")
    assert result.returncode != 0
    assert "PAYMENT_WINDOW_MINUTES" in result.stderr.splitlines()[-1]


SERVE = "import marketplace.wsgi; print('serving')"


def test_a_safe_production_starts() -> None:
    result = start(SERVE, **SAFE)
    assert result.stdout.strip() == "serving", result.stderr[-800:]


@pytest.mark.parametrize(
    ("change", "check_id"),
    [
        ({"SECRET_KEY": ""}, "otop.E001"),
        ({"SECRET_KEY": "short"}, "otop.E001"),
        ({"DEBUG": "1"}, "otop.E002"),
        ({"ALLOWED_HOSTS": ""}, "otop.E003"),
        ({"ALLOWED_HOSTS": "*"}, "otop.E003"),
        ({"SECURE_COOKIES": "0"}, "otop.E004"),
        ({"PROMPTPAY_TARGET": ""}, "otop.E005"),
        ({"CONTACT_PHONE": ""}, "otop.E006"),
    ],
)
def test_an_unsafe_production_refuses_to_serve(change: dict[str, str], check_id: str) -> None:
    environment = {name: value for name, value in (SAFE | change).items() if value}
    result = start(SERVE, **environment)
    assert result.returncode != 0
    assert "serving" not in result.stdout
    assert check_id in result.stderr


READER = re.compile(r"os\.environ\b|os\.getenv\b|\bgetenv\(")


def readers_of_the_environment(folder: Path) -> list[str]:
    """Files of the product that read the environment by themselves."""
    found = []
    for app in ("marketplace", "shops", "catalogue", "checkout", "search", "cms"):
        for path in (folder / app).rglob("*.py"):
            if path.name != "environment.py" and READER.search(path.read_text("utf-8")):
                found.append(str(path.relative_to(folder)))
    return sorted(found)


def test_only_the_settings_read_the_environment() -> None:
    # Celery and WSGI name the settings module, which is Django's own convention.
    assert readers_of_the_environment(ROOT) == ["marketplace/celery.py", "marketplace/wsgi.py"]


def test_the_guard_sees_an_offender(tmp_path: Path) -> None:
    app = tmp_path / "shops"
    app.mkdir()
    (app / "sneaky.py").write_text("import os\nTOKEN = os.environ['TOKEN']\n")
    assert readers_of_the_environment(tmp_path) == ["shops/sneaky.py"]
