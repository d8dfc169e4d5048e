"""System checks that keep an unsafe production from starting (ids `otop.E001` to `otop.E006`)."""

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register
from django.core.exceptions import ImproperlyConfigured

from marketplace.settings.environment import DEFAULT_PROMPTPAY_TARGET, DEFAULT_SECRET_KEY


@register(Tags.security)
def check_production(app_configs: Any = None, **kwargs: Any) -> Sequence[CheckMessage]:
    """Nothing to complain of outside production; there, one error per unsafe setting."""
    if not settings.IN_PRODUCTION:
        return []
    cookies_secure = (
        settings.SESSION_COOKIE_SECURE and settings.CSRF_COOKIE_SECURE and settings.OSCAR_BASKET_COOKIE_SECURE
    )
    findings = [
        (
            settings.SECRET_KEY == DEFAULT_SECRET_KEY or len(settings.SECRET_KEY) < 40,
            "SECRET_KEY is the built-in default or shorter than 40 characters.",
            "Set SECRET_KEY to a long random text.",
            "otop.E001",
        ),
        (settings.DEBUG, "DEBUG is on.", "Unset DEBUG.", "otop.E002"),
        (
            not settings.MARKETPLACE_HOSTS or "*" in settings.MARKETPLACE_HOSTS,
            "ALLOWED_HOSTS is empty or allows every host.",
            "Set ALLOWED_HOSTS to the marketplace's own host names.",
            "otop.E003",
        ),
        (
            not cookies_secure,
            "Cookies may travel without TLS.",
            "Leave SECURE_COOKIES on.",
            "otop.E004",
        ),
        (
            settings.PROMPTPAY_TARGET == DEFAULT_PROMPTPAY_TARGET,
            "PROMPTPAY_TARGET is the built-in sample: buyers would pay a stranger.",
            "Set PROMPTPAY_TARGET to the platform's own number.",
            "otop.E005",
        ),
        (
            not settings.CONTACT_PHONE,
            "CONTACT_PHONE is not set: buyers have nowhere to complain or cancel.",
            "Set CONTACT_PHONE to the marketplace's telephone number.",
            "otop.E006",
        ),
    ]
    return [Error(text, hint=hint, id=id_) for wrong, text, hint, id_ in findings if wrong]


def refuse_unsafe_production() -> None:
    """Raises ImproperlyConfigured that names every failed check."""
    errors = check_production()
    if errors:
        raise ImproperlyConfigured("; ".join(f"{e.id}: {e.msg} {e.hint}" for e in errors))
