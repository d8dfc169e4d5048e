"""Models and migrations say the same."""

import os
import subprocess
import sys

from .guards import ROOT

CHECK = "call_command('makemigrations', check_changes=True, dry_run=True, verbosity=1)"
OFFENDER = "from shops.models import Shop; models.IntegerField().contribute_to_class(Shop, 'forgotten')"


def makemigrations(*before: str) -> subprocess.CompletedProcess[str]:
    """Run in a process of its own: the test run has its migrations switched off."""
    program = [
        "import django; django.setup()",
        "from django.core.management import call_command",
        "from django.db import models",
        *before,
        CHECK,
    ]
    return subprocess.run(
        [sys.executable, "-c", "\n".join(program)],
        cwd=ROOT,
        env=os.environ
        | {"DJANGO_SETTINGS_MODULE": "marketplace.settings", "DATABASE_URL": "sqlite://:memory:"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_no_migration_is_pending():
    result = makemigrations()
    assert result.returncode == 0, result.stdout + result.stderr


def test_a_forgotten_migration_is_caught():
    result = makemigrations(OFFENDER)
    assert result.returncode == 1, result.stderr
    assert "Add field forgotten to shop" in result.stdout
