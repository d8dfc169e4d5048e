"""Synonyms and rules of staff: what they do to lists, at once and in every process."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import timezone

from catalogue.services import cards
from search.choices import RuleAction
from search.engines import router
from search.filters import ListQuery
from search.models import QueryRule, SynonymGroup
from search.selectors import previews, staff
from search.selectors.engine import IndexEngine, engine
from search.services.maintenance import rebuild_stale
from tests.factories import make_product
from tests.factories.index import make_index

pytestmark = pytest.mark.django_db
NAMES = ("ตะกร้าหวาย", "ตะกร้าไม้ไผ่", "ตะกร้าผักตบชวา")
TOMORROW = dt.timedelta(days=1)


@pytest.fixture
def products(settings: Any, tmp_path: Path) -> Any:
    made = [make_product(title=name) for name in NAMES]
    cards.refresh([product.pk for product in made])
    make_index(settings, tmp_path / "index")
    yield made
    router.forget()


def found(text: str) -> list[int]:
    page = engine()
    assert isinstance(page, IndexEngine)
    answer = page.found(ListQuery(text=text, verbatim=True))
    assert answer is not None
    return list(answer.ids)


def rule(
    product: Any, action: str, *, step: int = 1, query: str = "ตะกร้า", ends: dt.timedelta = TOMORROW
) -> QueryRule:
    return QueryRule.objects.create(
        query=query, product=product, action=action, step=step, expires_at=timezone.now() + ends
    )


def test_a_synonym_finds_at_once_and_stops_when_it_is_gone(products: Any) -> None:
    assert found("กะต้า") == []
    group = SynonymGroup.objects.create(spellings="กะต้า\nตะกร้า")
    assert found("กะต้าหวาย") == [products[0].pk]
    assert sorted(found("กะต้า")) == sorted(product.pk for product in products)
    group.is_active = False
    group.save()
    assert found("กะต้า") == []


def test_a_new_word_makes_the_index_stale_and_cuts_the_next_one(products: Any) -> None:
    rebuild_stale()
    assert list(rebuild_stale()) == []
    SynonymGroup.objects.create(spellings="กะต้า\nตะกร้า")
    assert staff.extra_words() == ["กะต้า"]
    assert rebuild_stale()
    assert router.engine().meta("products")["extra_words"] == ["กะต้า"]
    assert found("กะต้าหวาย") == [products[0].pk]


def test_pins_come_first_in_their_order_and_buries_last(products: Any) -> None:
    rule(products[2], RuleAction.PIN, step=1)
    rule(products[1], RuleAction.PIN, step=2)
    assert found("ตะกร้า") == [products[2].pk, products[1].pk, products[0].pk]
    QueryRule.objects.all().delete()
    rule(products[0], RuleAction.BURY)
    assert found("ตะกร้า")[-1] == products[0].pk


def test_a_boost_lifts_and_another_text_is_untouched(products: Any) -> None:
    last = found("ตะกร้า")[-1]
    lifted = next(product for product in products if product.pk == last)
    rule(lifted, RuleAction.BOOST, step=9)
    assert found("ตะกร้า")[0] == last
    assert found("ตะกร้าหวาย")[0] == products[0].pk


def test_a_rule_ends_by_itself_though_it_is_cached(products: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = found("ตะกร้า")
    last = next(product for product in products if product.pk == usual[-1])
    rule(last, RuleAction.PIN)
    assert found("ตะกร้า")[0] == last.pk
    later = timezone.now() + 2 * TOMORROW
    monkeypatch.setattr(staff.timezone, "now", lambda: later)
    assert found("ตะกร้า") == usual


@pytest.mark.parametrize(
    "spellings", ["", "หวาย", "หวาย\n หวาย ", "ผ้าไหม" * 11 + "\nหวาย", "\n".join(map(str, range(21)))]
)
def test_groups_that_mean_nothing_are_refused(spellings: str) -> None:
    with pytest.raises(ValidationError) as refusal:
        SynonymGroup(spellings=spellings).full_clean()
    assert set(refusal.value.message_dict) == {"spellings"}


def test_the_preview_tells_what_would_change_and_saves_nothing(products: Any) -> None:
    told = previews.preview(SynonymGroup(spellings="กะต้า\nตะกร้า"))
    assert told is not None
    assert [(each.word, each.before, each.after) for each in told.effects] == [
        ("กะต้า", 0, 3),
        ("ตะกร้า", 3, 3),
    ]
    assert set(told.effects[0].newcomers) == set(NAMES)
    assert told.new_words == ("กะต้า",)
    assert not SynonymGroup.objects.exists()


def test_without_an_engine_there_is_no_preview(settings: Any, tmp_path: Path) -> None:
    settings.SEARCH_FOLDER = tmp_path / "empty"
    settings.ELASTICSEARCH_HOSTS = []
    assert previews.preview(SynonymGroup(spellings="กะต้า\nตะกร้า")) is None


def test_a_rule_holds_for_the_text_as_typed_though_words_of_it_become_filters(
    products: Any, client: Client
) -> None:
    def shown(text: str) -> list[int]:
        return [card.product_id for card in client.get("/products/", {"q": text}).context["cards"]]

    plain, typed = shown("ตะกร้า"), "ตะกร้า ไม่เกิน 90000 บาท"
    assert shown(typed) == plain
    last = next(product for product in products if product.pk == plain[-1])
    rule(last, RuleAction.PIN, query=typed)
    assert shown(typed) == [last.pk, *plain[:-1]]
    assert shown("ตะกร้า") == plain
    # A rule for what remains holds as well, where none is for the whole.
    first = next(product for product in products if product.pk == plain[0])
    rule(first, RuleAction.BURY)
    assert shown("ตะกร้า ไม่เกิน 80000 บาท") == [*plain[1:], first.pk]
