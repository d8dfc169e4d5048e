"""Every value that the project reads from the environment, typed, in one place.

A malformed value stops the start with the variable's name (`environs` raises
`EnvValidationError: Environment variable "REDIS_URL" invalid: …`). A variable
that is not set takes the default of the embedded, server-less installation.
"""

from pathlib import Path

from environs import Env, validate

ROOT = Path(__file__).resolve().parent.parent.parent

DEFAULT_SECRET_KEY = "embedded-installation-only-not-for-production"

env = Env()

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
BASE_DOMAIN: str = env.str("BASE_DOMAIN", "localhost")
SECURE_COOKIES: bool = env.bool("SECURE_COOKIES", IN_PRODUCTION)
SITE_ORIGIN: str = env.str("SITE_ORIGIN", "")
# Content security policy, HSTS and redirects are decided by SECURE_COOKIES together.

VAR = Path(env.str("VAR_DIR", str(ROOT / "var")))
DATABASES = {"default": env.dj_db_url("DATABASE_URL", f"sqlite:///{VAR / 'marketplace.sqlite3'}")}
CACHE_URL: str = env.str("CACHE_URL", "")
CELERY_BROKER_URL: str = env.str("CELERY_BROKER_URL", "")
EMAIL = env.dj_email_url("EMAIL_URL", "console://")
DEFAULT_FROM_EMAIL: str = env.str("DEFAULT_FROM_EMAIL", "OTOP PLUS <no-reply@otop.test>")

MEDIA_ROOT = Path(env.str("MEDIA_ROOT", str(VAR / "media")))
STATIC_ROOT = Path(env.str("STATIC_ROOT", str(VAR / "static")))
STATIC_MANIFEST: bool = env.bool("STATIC_MANIFEST", IN_PRODUCTION)
# The embedded installation serves uploaded files itself; behind a web server turn it off.
SERVE_MEDIA: bool = env.bool("SERVE_MEDIA", not IN_PRODUCTION)

# Who is paid by PromptPay: a mobile number, tax id or e-wallet id of the platform.
PROMPTPAY_TARGET: str = env.str("PROMPTPAY_TARGET", "0812345678")
PAYMENT_WINDOW_MINUTES: int = env.int(
    "PAYMENT_WINDOW_MINUTES", 1440, validate=validate.Range(min=5, max=10080)
)
# Selling alcohol online is banned in Thailand since 7 Dec 2563 (docs/where-things-go.md).
ALCOHOL_SALE_ALLOWED: bool = env.bool("ALCOHOL_SALE_ALLOWED", False)
CONTACT_PHONE: str = env.str("CONTACT_PHONE", "02-141-6005")
