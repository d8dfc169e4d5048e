"""The version of the catalogue changes with every committed change of cards, and with nothing else."""

import pytest
from django.db import transaction

from catalogue.models import CatalogueChange
from catalogue.selectors import versions as selectors
from catalogue.services import cards, versions
from tests.factories import make_category, make_product, make_shop

pytestmark = pytest.mark.django_db


def test_without_any_change_nothing_may_be_cached() -> None:
    assert selectors.current() == ""


def test_a_changed_card_changes_the_version_and_an_unchanged_one_does_not() -> None:
    product = make_product(make_shop())
    first = selectors.current()
    cards.refresh([product.pk])
    assert selectors.current() == first
    product.title = "ผ้าขาวม้า"
    product.save()
    cards.refresh([product.pk])
    assert selectors.current() != first


def test_a_category_with_another_name_changes_the_version() -> None:
    category = make_category("food")
    first = selectors.current()
    category.name = "ของกิน"
    category.save()
    second = selectors.current()
    category.text.name_en = "Things to eat"
    category.text.save()
    assert len({first, second, selectors.current()}) == 3


def test_a_state_that_was_rolled_back_never_comes_again() -> None:
    versions.bump()
    seen = {selectors.current()}
    for _ in range(20):
        with transaction.atomic():
            versions.bump()
            assert selectors.current() not in seen
            seen.add(selectors.current())
            transaction.set_rollback(True)


@pytest.mark.django_db(transaction=True)
def test_old_changes_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(versions, "KEPT", 5)
    for _ in range(23):
        versions.bump()
    assert CatalogueChange.objects.count() <= 10
    assert selectors.current()
