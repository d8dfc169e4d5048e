"""Production refuses to start with a setting that is safe only on one's own machine."""

from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured

from marketplace.checks import check_production, refuse_unsafe_production
from marketplace.settings.environment import DEFAULT_PROMPTPAY_TARGET, DEFAULT_SECRET_KEY

OFFENDERS = [
    ({"SECRET_KEY": DEFAULT_SECRET_KEY}, "otop.E001"),
    ({"SECRET_KEY": "short"}, "otop.E001"),
    ({"DEBUG": True}, "otop.E002"),
    ({"MARKETPLACE_HOSTS": []}, "otop.E003"),
    ({"MARKETPLACE_HOSTS": ["otop.example", "*"]}, "otop.E003"),
    ({"SESSION_COOKIE_SECURE": False}, "otop.E004"),
    ({"CSRF_COOKIE_SECURE": False}, "otop.E004"),
    ({"OSCAR_BASKET_COOKIE_SECURE": False}, "otop.E004"),
    ({"PROMPTPAY_TARGET": DEFAULT_PROMPTPAY_TARGET}, "otop.E005"),
]


@pytest.fixture
def sound(settings: Any) -> Any:
    """A production that has nothing to complain of."""
    settings.IN_PRODUCTION = True
    settings.SECRET_KEY = "x7" * 25
    settings.DEBUG = False
    settings.MARKETPLACE_HOSTS = ["otop.example"]
    settings.SESSION_COOKIE_SECURE = settings.CSRF_COOKIE_SECURE = settings.OSCAR_BASKET_COOKIE_SECURE = True
    settings.PROMPTPAY_TARGET = "0994000617721"
    return settings


def test_a_sound_production_starts(sound: Any):
    assert check_production() == []
    refuse_unsafe_production()


@pytest.mark.parametrize(("given", "id_"), OFFENDERS)
def test_each_unsafe_setting_has_an_id_and_stops_the_web_process(
    sound: Any, given: dict[str, object], id_: str
):
    for name, value in given.items():
        setattr(sound, name, value)
    assert [error.id for error in check_production()] == [id_]
    with pytest.raises(ImproperlyConfigured, match=id_):
        refuse_unsafe_production()


def test_outside_production_the_defaults_are_allowed(sound: Any):
    sound.IN_PRODUCTION = False
    sound.SECRET_KEY, sound.MARKETPLACE_HOSTS = DEFAULT_SECRET_KEY, []
    assert check_production() == []
