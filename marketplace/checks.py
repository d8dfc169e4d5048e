"""System checks that keep an unsafe production from starting (ids `otop.E001` to `otop.E006`)."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register
from django.core.exceptions import ImproperlyConfigured

from marketplace.settings.environment import DEFAULT_PROMPTPAY_TARGET, DEFAULT_SECRET_KEY


class _Danger(NamedTuple):
    """A setting that would be unsafe in production, and whether it is so now."""

    is_there: bool
    message: str
    hint: str
    id: str


@register(Tags.security)
def check_production(app_configs: Any = None, **kwargs: Any) -> Sequence[CheckMessage]:
    """Nothing to complain of outside production; there, one error per unsafe setting."""
    if not settings.IN_PRODUCTION:
        return []
    return [Error(danger.message, hint=danger.hint, id=danger.id) for danger in _dangers() if danger.is_there]


def _dangers() -> list[_Danger]:
    return [
        _Danger(
            settings.SECRET_KEY == DEFAULT_SECRET_KEY or len(settings.SECRET_KEY) < 40,
            "SECRET_KEY is the built-in default or shorter than 40 characters.",
            "Set SECRET_KEY to a long random text.",
            "otop.E001",
        ),
        _Danger(settings.DEBUG, "DEBUG is on.", "Unset DEBUG.", "otop.E002"),
        _Danger(
            not settings.MARKETPLACE_HOSTS or "*" in settings.MARKETPLACE_HOSTS,
            "ALLOWED_HOSTS is empty or allows every host.",
            "Set ALLOWED_HOSTS to the marketplace's own host names.",
            "otop.E003",
        ),
        _Danger(
            not _are_cookies_secure(),
            "Cookies may travel without TLS.",
            "Leave SECURE_COOKIES on.",
            "otop.E004",
        ),
        _Danger(
            settings.PROMPTPAY_TARGET == DEFAULT_PROMPTPAY_TARGET,
            "PROMPTPAY_TARGET is the built-in sample: buyers would pay a stranger.",
            "Set PROMPTPAY_TARGET to the platform's own number.",
            "otop.E005",
        ),
        _Danger(
            not settings.CONTACT_PHONE,
            "CONTACT_PHONE is not set: buyers have nowhere to complain or cancel.",
            "Set CONTACT_PHONE to the marketplace's telephone number.",
            "otop.E006",
        ),
    ]


def _are_cookies_secure() -> bool:
    return (
        settings.SESSION_COOKIE_SECURE and settings.CSRF_COOKIE_SECURE and settings.OSCAR_BASKET_COOKIE_SECURE
    )


def refuse_unsafe_production() -> None:
    """Raises ImproperlyConfigured that names every failed check."""
    errors = check_production()
    if errors:
        raise ImproperlyConfigured("; ".join(f"{e.id}: {e.msg} {e.hint}" for e in errors))
