"""Every value that the project reads from the environment, typed, in one place.

A malformed value stops the start with the variable's name (`environs` raises
`EnvValidationError: Environment variable "REDIS_URL" invalid: …`). A variable
that is not set takes the default of the embedded, server-less installation.
"""

import re
from collections.abc import Callable
from pathlib import Path

from environs import Env, ValidationError, validate

ROOT = Path(__file__).resolve().parent.parent.parent

DEFAULT_SECRET_KEY = "embedded-installation-only-not-for-production"

env = Env()


def _like(pattern: str, example: str) -> Callable[[str], None]:
    """A check for `validate`: empty, or wholly of this pattern."""

    def check(value: str) -> None:
        if value and not re.fullmatch(pattern, value):
            raise ValidationError(f"Not like {example}.")

    return check


ENVIRONMENT: str = env.str(
    "ENVIRONMENT", "development", validate=validate.OneOf(["development", "production"])
)
IN_PRODUCTION = ENVIRONMENT == "production"

SECRET_KEY: str = env.str("SECRET_KEY", DEFAULT_SECRET_KEY)
DEBUG: bool = env.bool("DEBUG", False)
# Hosts of the marketplace itself; shop hosts are decided by shops.middleware.
ALLOWED_HOSTS: list[str] = env.list(
    "ALLOWED_HOSTS", [] if IN_PRODUCTION else ["localhost", "127.0.0.1", "[::1]", "testserver"]
)
# Shop sites answer on <subdomain>.<BASE_DOMAIN>.
BASE_DOMAIN: str = env.str(
    "BASE_DOMAIN", "localhost", validate=_like(r"[a-z0-9-]+(\.[a-z0-9-]+)*", "otop.example")
)
SECURE_COOKIES: bool = env.bool("SECURE_COOKIES", IN_PRODUCTION)
SITE_ORIGIN: str = env.str(
    "SITE_ORIGIN", "", validate=_like(r"https?://[A-Za-z0-9.-]+(:\d+)?", "https://otop.example")
)
# Content security policy, HSTS and redirects are decided by SECURE_COOKIES together.

VAR = Path(env.str("VAR_DIR", str(ROOT / "var")))
# Opening a connection costs more than a page's queries: SQLite reads its whole schema and folds
# the write-ahead log when the last one closes, PostgreSQL signs in.
DATABASES = {
    "default": env.dj_db_url(
        "DATABASE_URL",
        f"sqlite:///{VAR / 'marketplace.sqlite3'}",
        conn_max_age=60,
        conn_health_checks=True,
    )
}
_redis = _like(r"(rediss?|unix)://\S+", "redis://host:6379/0")
CACHE_URL: str = env.str("CACHE_URL", "", validate=_redis)
CELERY_BROKER_URL: str = env.str("CELERY_BROKER_URL", "", validate=_redis)
# One or several nodes of a search cluster, separated by commas; without it the embedded engine searches.
ELASTICSEARCH_URL: str = env.str(
    "ELASTICSEARCH_URL",
    "",
    validate=_like(
        r"https?://[^\s,/]+:\d+/?(,https?://[^\s,/]+:\d+/?)*",
        "http://host:9200 or http://a:9200,http://b:9200",
    ),
)
# Several sites may share a cluster: the names of their indexes begin with it.
ELASTICSEARCH_INDEX_PREFIX: str = env.str(
    "ELASTICSEARCH_INDEX_PREFIX", "otop", validate=_like(r"[a-z][a-z0-9_-]{0,40}", "otop")
)
# What a page waits for the cluster before the list comes from the database.
ELASTICSEARCH_TIMEOUT_MS: int = env.int(
    "ELASTICSEARCH_TIMEOUT_MS", 700, validate=validate.Range(min=50, max=10_000)
)
# Where the embedded engine keeps its indexes.
SEARCH_FOLDER = Path(env.str("SEARCH_FOLDER", str(VAR / "search")))
# Read as text first: the parser of mail addresses lets one without a known scheme pass.
env.str(
    "EMAIL_URL",
    "",
    validate=_like(r"(smtps?|submission|submit|console|file|memory|dummy)://.*", "smtp://host:25"),
)
EMAIL = env.dj_email_url("EMAIL_URL", "console://")
DEFAULT_FROM_EMAIL: str = env.str("DEFAULT_FROM_EMAIL", "OTOP PLUS <no-reply@otop.test>")

MEDIA_ROOT = Path(env.str("MEDIA_ROOT", str(VAR / "media")))
STATIC_ROOT = Path(env.str("STATIC_ROOT", str(VAR / "static")))
STATIC_MANIFEST: bool = env.bool("STATIC_MANIFEST", IN_PRODUCTION)
# The embedded installation serves uploaded files itself; behind a web server turn it off.
SERVE_MEDIA: bool = env.bool("SERVE_MEDIA", not IN_PRODUCTION)

# Who is paid by PromptPay: a mobile number, tax id or e-wallet id of the platform.
DEFAULT_PROMPTPAY_TARGET = "0812345678"  # a sample; production refuses it by a check
PROMPTPAY_TARGET: str = env.str(
    "PROMPTPAY_TARGET",
    DEFAULT_PROMPTPAY_TARGET,
    validate=_like(r"0[689]\d{8}|\d{13}|\d{15}", "a mobile number, a 13-digit tax id or a 15-digit e-wallet"),
)
PAYMENT_WINDOW_MINUTES: int = env.int(
    "PAYMENT_WINDOW_MINUTES", 1440, validate=validate.Range(min=5, max=10080)
)
# Selling alcohol online is banned in Thailand since 7 Dec 2563 (siamrath.co.th/n/203800).
ALCOHOL_SALE_ALLOWED: bool = env.bool("ALCOHOL_SALE_ALLOWED", False)
# Where buyers complain and cancel, which the law wants on the site; production has to say it.
CONTACT_PHONE: str = env.str("CONTACT_PHONE", "" if IN_PRODUCTION else "02-141-6005")
# Only behind a proxy that ends TLS and sets X-Forwarded-Proto itself: a visitor could forge it.
TRUST_PROXY_TLS: bool = env.bool("TRUST_PROXY_TLS", False)
