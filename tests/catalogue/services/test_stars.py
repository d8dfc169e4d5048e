import pytest

from catalogue.choices import AssessmentStatus
from catalogue.errors import AssessmentRefused
from catalogue.models import ProductCard
from catalogue.services import stars
from tests.factories import make_assessment, make_product, make_round

pytestmark = pytest.mark.django_db


def shown(product):
    card = ProductCard.objects.get(pk=product.pk)
    return card.star, card.star_year


def test_newest_published_round_gives_the_star_whatever_its_level():
    product = make_product(star=0)
    for year, level in ((2567, 3), (2562, 5)):
        make_round(year)
        stars.publish(stars.enter(product, year=year, level=level))
    assert shown(product) == (3, 2567)


def test_draft_is_nobodys_business():
    product = make_product()
    make_round(2567)
    stars.enter(product, year=2567, level=5)
    assert shown(product) == (0, None)


def test_withdrawn_result_gives_way_to_the_round_before():
    product = make_product(star=5)
    make_assessment(product, level=4, year=2565)
    newest = product.assessments.get(round__year=2567)
    stars.withdraw(newest, note="ข้อมูลผิดรายการ")
    assert shown(product) == (4, 2565)
    assert newest.status == AssessmentStatus.WITHDRAWN


def test_publishing_twice_is_refused():
    product = make_product()
    assessment = make_assessment(product)
    with pytest.raises(AssessmentRefused):
        stars.publish(assessment)
