"""Our forks of django-oscar are the ones Oscar uses, and they stay small."""

import importlib
from pathlib import Path

import oscar
import pytest
from django.apps import apps
from django.conf import settings
from django.db.migrations.loader import MigrationLoader
from oscar.core.loading import get_class

from marketplace.settings import MIGRATION_MODULES

from .guards import ROOT
from .guards import forks as guards

OSCAR = Path(oscar.__file__).parent / "apps"
# label -> our folder; the label is Oscar's own.
FORKS = {
    "partner": "shops",
    "catalogue": "catalogue",
    "checkout": "checkout",
    "search": "search",
    "order": "checkout/forks/order",
}
WITH_TABLES = {"partner": "shops", "catalogue": "catalogue"}

OVERRIDES = [
    override
    for label, folder in FORKS.items()
    for override in guards.declared_overrides(ROOT / folder, OSCAR / label, label)
]


@pytest.mark.parametrize(("module", "name"), OVERRIDES)
def test_a_declared_override_is_used(module: str, name: str):
    assert guards.unresolved([(module, name)], get_class) == []


def test_the_overrides_that_matter_are_declared():
    declared = set(OVERRIDES)
    assert ("partner.strategy", "Selector") in declared
    assert ("order.utils", "OrderCreator") in declared
    assert ("order.utils", "OrderNumberGenerator") in declared


def test_an_override_that_oscar_ignores_is_caught(tmp_path: Path):
    """A fork folder that is not installed: it declares a class, Oscar goes on with its own."""
    (tmp_path / "forms.py").write_text("class AddToBasketForm:\n    pass\n")
    declared = guards.declared_overrides(tmp_path, OSCAR / "basket", "basket")
    assert declared == [("basket.forms", "AddToBasketForm")]
    assert guards.unresolved(declared, get_class) == [
        "basket.forms.AddToBasketForm resolves to oscar.apps.basket.forms"
    ]


def test_nothing_else_of_oscar_is_forked():
    ours = {
        config.label
        for config in apps.get_app_configs()
        if (OSCAR / config.label).is_dir() and "oscar" not in config.name
    }
    assert ours == set(FORKS)


@pytest.mark.parametrize(("label", "folder"), FORKS.items())
def test_modules_of_oscars_name_hold_only_overrides(label: str, folder: str):
    assert guards.strangers(ROOT / folder, OSCAR / label) == []


def test_a_stranger_in_a_fork_module_is_caught(tmp_path: Path):
    (tmp_path / "utils.py").write_text("class OrderCreator: ...\nclass LabelPrinter: ...\n")
    assert guards.strangers(tmp_path, OSCAR / "order") == ["utils.LabelPrinter"]


@pytest.mark.parametrize(("label", "folder"), WITH_TABLES.items())
def test_our_migrations_are_told_from_oscars(label: str, folder: str):
    assert guards.migration_problems(ROOT / folder / "migrations", OSCAR / label / "migrations") == []


def test_a_copied_and_an_unmarked_migration_are_caught(tmp_path: Path):
    for name in ("__init__.py", "0001_initial.py", "0008_shops.py", "0009_otop_shops.py"):
        (tmp_path / name).touch()
    assert guards.migration_problems(tmp_path, OSCAR / "partner/migrations") == [
        "0001_initial.py stands in both folders",
        "0001_initial.py does not carry _otop_",
        "0008_shops.py does not carry _otop_",
    ]


def test_django_reads_oscars_migrations_through_our_path(settings):
    """This leans on the loader honouring `__path__`, which Django does not document."""
    settings.MIGRATION_MODULES = MIGRATION_MODULES
    loader = MigrationLoader(None)
    for label, folder in WITH_TABLES.items():
        names = {name for app, name in loader.disk_migrations if app == label}
        ours = {path.stem for path in (ROOT / folder / "migrations").glob("[0-9]*.py")}
        theirs = {path.stem for path in (OSCAR / label / "migrations").glob("[0-9]*.py")}
        assert ours
        assert names == ours | theirs
    assert {name for app, name in loader.disk_migrations if app == "order"} == {
        path.stem for path in (OSCAR / "order/migrations").glob("[0-9]*.py")
    }


def test_dashboards_and_haystack_stay_as_oscar_ships_them():
    dashboards = [config.name for config in apps.get_app_configs() if "dashboard" in config.name]
    assert dashboards
    assert [name for name in dashboards if not name.startswith("oscar.")] == []
    assert "haystack" not in settings.INSTALLED_APPS
    assert settings.HAYSTACK_CONNECTIONS["default"]["ENGINE"].endswith("SimpleEngine")
    # Oscar's defaults name the real-time one, which would index on every save.
    assert settings.HAYSTACK_SIGNAL_PROCESSOR == "haystack.signals.BaseSignalProcessor"
    assert importlib.import_module("shops.apps").ShopsConfig.label == "partner"
