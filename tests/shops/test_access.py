"""The access door: members come in, everybody else meets 404."""

import pytest
from django.http import Http404

from shops.selectors import access
from tests.cast import make_cast

pytestmark = pytest.mark.django_db


def test_members_come_in():
    cast = make_cast()
    for person in (cast.malee, cast.somchai):
        assert access.shop_for(person, cast.shop_a.slug) == cast.shop_a
        assert list(access.shops_of(person)) == [cast.shop_a]
        assert access.is_member(person, cast.shop_a)


@pytest.mark.parametrize("name", ["prasert", "nid", "dara", "korn", "anon"])
def test_strangers_cannot_tell_the_shop_from_none(name: str):
    cast = make_cast()
    stranger = getattr(cast, name)
    assert not access.is_member(stranger, cast.shop_a)
    answers = []
    for slug in (cast.shop_a.slug, "no-such-shop", ""):
        with pytest.raises(Http404) as refusal:
            access.shop_for(stranger, slug)
        answers.append(str(refusal.value))
    assert len(set(answers)) == 1
