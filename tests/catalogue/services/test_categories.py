import tomllib

import pytest

from catalogue.models import Category, CategoryText, ProductClass, SelectionRound
from catalogue.services import categories
from catalogue.services.categories import ensure_categories
from catalogue.services.rounds import ensure_rounds
from marketplace.demo.vocabulary.categories import CATEGORIES

pytestmark = pytest.mark.django_db


def test_the_five_official_categories_stand_with_their_sub_types():
    ids = ensure_categories()
    top = [category.text.code for category in Category.get_root_nodes()]
    assert top == ["food", "beverage", "textile", "household", "herbal"]
    silk = CategoryText.objects.get(code="textile/silk")
    assert (silk.category.name, silk.name_en, silk.category.get_parent().text.code) == (
        "ผ้าไหม",
        "Silk",
        "textile",
    )
    assert ids["textile/silk"] == silk.pk
    assert {kind.slug: kind.track_stock for kind in ProductClass.objects.all()} == {
        "stocked": True,
        "made-to-order": False,
    }
    assert Category.find_problems() == ([], [], [], [], [])


def test_ensuring_again_changes_nothing_but_a_spoilt_name():
    before = ensure_categories()
    Category.objects.filter(text__code="food/rice").update(name="เข้า")
    assert ensure_categories() == before
    assert Category.objects.get(text__code="food/rice").name == "ข้าว"


def test_every_category_of_the_demo_is_an_official_one():
    with categories.DATA.open("rb") as file:
        known = {row["code"] for row in tomllib.load(file)["category"]}
    assert {code for code, _, _ in CATEGORIES} <= known


def test_known_rounds_carry_their_source_and_what_staff_wrote_stays():
    assert sorted(ensure_rounds()) == [2546, 2547, 2549, 2551, 2553, 2555, 2556, 2559, 2562, 2565, 2567]
    newest = SelectionRound.objects.get(year=2567)
    assert newest.thresholds == {"5": 90, "4": 80, "3": 70, "2": 50, "1": 0}
    assert "[GK]" in newest.source
    SelectionRound.objects.filter(year=2567).update(thresholds={"5": 92}, source="ประกาศ")
    ensure_rounds()
    newest.refresh_from_db()
    assert (newest.thresholds, newest.source) == ({"5": 92}, "ประกาศ")
