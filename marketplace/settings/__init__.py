"""Settings of every installation; what differs comes from `environment`."""

from django.utils.translation import gettext_lazy as _
from oscar.defaults import *  # noqa: F403 -- Oscar ships its settings to be taken whole

from marketplace import oscar

from . import environment as env

BASE_DIR = env.ROOT
SECRET_KEY = env.SECRET_KEY
DEBUG = env.DEBUG
ENVIRONMENT = env.ENVIRONMENT
IN_PRODUCTION = env.IN_PRODUCTION

# Hosts are refused by shops.middleware.ShopHostMiddleware with 404, since verified own
# domains of shops live in the database (docs/adr/0002-hosts.md).
ALLOWED_HOSTS = ["*"]
MARKETPLACE_HOSTS = env.ALLOWED_HOSTS
BASE_DOMAIN = env.BASE_DOMAIN
SITE_ORIGIN = env.SITE_ORIGIN

INSTALLED_APPS = [
    "marketplace.common.apps.CommonConfig",
    "marketplace.accounts.apps.AccountsConfig",
    "marketplace.apps.MarketplaceConfig",
    *oscar.FORKS,
    "cms.apps.CmsConfig",
    "marketplace.demo.apps.DemoConfig",
    *oscar.AS_INSTALLED,
    "wagtail.contrib.forms",
    "wagtail.contrib.redirects",
    "wagtail.contrib.simple_translation",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_htmx",
    "phonenumber_field",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.sites",
    "django.contrib.sitemaps",
    "django.contrib.flatpages",
    "django.contrib.humanize",
]
SITE_ID = 1

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "marketplace.middleware.ServerTimingMiddleware",
    "csp.middleware.CSPMiddleware",
    "shops.middleware.ShopHostMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "checkout.middleware.SharedBasketMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

ROOT_URLCONF = "marketplace.urls"
SHOP_URLCONF = "marketplace.urls_shop"
WSGI_APPLICATION = "marketplace.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.debug",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "marketplace.context_processors.site",
            ],
        },
    },
]

DATABASES = env.DATABASES
if "sqlite3" in DATABASES["default"]["ENGINE"]:
    # WAL lets readers go on while one writes; IMMEDIATE takes the write lock at BEGIN, so
    # that two writers queue for `timeout` seconds instead of failing in the middle.
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
        "PRAGMA cache_size=-32000; PRAGMA mmap_size=268435456;",
    }
    env.VAR.mkdir(parents=True, exist_ok=True)
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
# Oscar's behaviour forks keep Oscar's migrations: nothing is copied.
MIGRATION_MODULES = {"order": "oscar.apps.order.migrations"}

# In the process itself a list takes some 10 kB; a thousand are what each worker can spare.
CACHES = {
    "default": {"BACKEND": "django_redis.cache.RedisCache", "LOCATION": env.CACHE_URL}
    if env.CACHE_URL
    else {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "OPTIONS": {"MAX_ENTRIES": 1000}}
}

# The search engine: a cluster when it is named, otherwise files in a folder.
ELASTICSEARCH_HOSTS = [host for host in env.ELASTICSEARCH_URL.split(",") if host]
ELASTICSEARCH_INDEX_PREFIX = env.ELASTICSEARCH_INDEX_PREFIX
ELASTICSEARCH_TIMEOUT_MS = env.ELASTICSEARCH_TIMEOUT_MS
SEARCH_FOLDER = env.SEARCH_FOLDER

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["django.contrib.auth.backends.ModelBackend"]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "accounts:login"
LOGIN_REDIRECT_URL = "accounts:home"
LOGOUT_REDIRECT_URL = "/"

SESSION_ENGINE = "django.contrib.sessions.backends.cached_db"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = OSCAR_BASKET_COOKIE_SECURE = env.SECURE_COOKIES
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
# Shop sites are subdomains and share one basket. Browsers refuse a cookie for a bare
# top-level name such as "localhost", where each host then keeps its own.
SHARED_COOKIE_DOMAIN = f".{BASE_DOMAIN}" if "." in BASE_DOMAIN else None
SECURE_HSTS_SECONDS = 31_536_000 if env.SECURE_COOKIES else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = env.SECURE_COOKIES
SECURE_SSL_REDIRECT = env.SECURE_COOKIES
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if env.TRUST_PROXY_TLS else None
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
X_FRAME_OPTIONS = "SAMEORIGIN"  # Wagtail shows previews in a frame of its own site
CONTENT_SECURITY_POLICY = {
    # Wagtail's and Oscar's desks bring inline scripts of their own; they are staff only.
    "EXCLUDE_URL_PREFIXES": ("/staff/",),
    "DIRECTIVES": {
        "default-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "object-src": ["'none'"],
        "base-uri": ["'self'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'self'"],
    },
}

LANGUAGE_CODE = "th"
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = [("th", _("Thai")), ("en", _("English"))]
USE_I18N = USE_TZ = True
TIME_ZONE = "Asia/Bangkok"
PHONENUMBER_DEFAULT_REGION = "TH"

STATIC_URL = "/static/"
STATIC_ROOT = env.STATIC_ROOT
STATICFILES_DIRS = [BASE_DIR / "marketplace" / "static"]
WHITENOISE_USE_FINDERS = not env.STATIC_MANIFEST
WHITENOISE_MAX_AGE = 3600
MEDIA_URL = "/media/"
MEDIA_ROOT = env.MEDIA_ROOT
SERVE_MEDIA = env.SERVE_MEDIA
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
        if env.STATIC_MANIFEST
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024

EMAIL_BACKEND = env.EMAIL["EMAIL_BACKEND"]
EMAIL_HOST = env.EMAIL.get("EMAIL_HOST", "")
EMAIL_PORT = env.EMAIL.get("EMAIL_PORT") or 25
EMAIL_HOST_USER = env.EMAIL.get("EMAIL_HOST_USER", "")
EMAIL_HOST_PASSWORD = env.EMAIL.get("EMAIL_HOST_PASSWORD", "")
EMAIL_USE_TLS = env.EMAIL.get("EMAIL_USE_TLS", False)
DEFAULT_FROM_EMAIL = OSCAR_FROM_EMAIL = env.DEFAULT_FROM_EMAIL

CELERY_BROKER_URL = env.CELERY_BROKER_URL or "memory://"
CELERY_TASK_ALWAYS_EAGER = not env.CELERY_BROKER_URL
CELERY_TASK_EAGER_PROPAGATES = True
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_ACKS_LATE = True
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
# A dead broker must not hold a request: the message waits in the outbox instead.
CELERY_BROKER_TRANSPORT_OPTIONS = {"socket_connect_timeout": 1, "socket_timeout": 2, "max_retries": 0}
CELERY_TIMEZONE = TIME_ZONE
CELERY_BEAT_SCHEDULE_FILENAME = str(env.VAR / "beat")
CELERY_BEAT_SCHEDULE = {
    "drain-outbox": {"task": "common.drain_outbox", "schedule": 10.0},
    "expire-unpaid-orders": {"task": "checkout.expire_unpaid", "schedule": 60.0},
    "follow-sales": {"task": "checkout.follow_sales", "schedule": 86400.0},
    "expire-certificates": {"task": "catalogue.expire_certificates", "schedule": 3600.0},
    # A second's message that no worker has taken is worthless: the next one does the same.
    "index-changes": {"task": "search.drain", "schedule": 1.0, "options": {"expires": 5}},
    "index-phrases": {"task": "search.follow_catalogue", "schedule": 60.0, "options": {"expires": 60}},
    "rebuild-stale-index": {"task": "search.rebuild_if_stale", "schedule": 60.0, "options": {"expires": 60}},
    "forget-search-counts": {"task": "search.forget_tallies", "schedule": 86400.0},
}
# Workers of their own (`celery worker --queues search`): a rebuild of minutes and the drain of
# each second neither wait for mail and payments nor keep them waiting.
CELERY_TASK_ROUTES = {"search.*": {"queue": "search"}}

WAGTAIL_SITE_NAME = "OTOP PLUS"
WAGTAIL_I18N_ENABLED = True
WAGTAILADMIN_BASE_URL = env.SITE_ORIGIN or "http://localhost:8000"
WAGTAILIMAGES_IMAGE_MODEL = "cms.SiteImage"
WAGTAIL_USER_CREATION_FORM = "wagtail.users.forms.UserCreationForm"
WAGTAILADMIN_PERMITTED_LANGUAGES = LANGUAGES
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}

OSCAR_SHOP_NAME = "OTOP PLUS"
OSCAR_DEFAULT_CURRENCY = "THB"
OSCAR_HOMEPAGE = "/"
OSCAR_SLUG_FUNCTION = "marketplace.common.slugs.romanise_slug"
OSCAR_ALLOW_ANON_CHECKOUT = True
OSCAR_ALLOW_ANON_REVIEWS = False
OSCAR_EAGER_ALERTS = False
OSCAR_INITIAL_ORDER_STATUS = "pending_payment"
OSCAR_INITIAL_LINE_STATUS = "pending_payment"
OSCAR_ORDER_STATUS_PIPELINE = {
    "pending_payment": ("paid", "confirmed", "cancelled"),
    "confirmed": ("completed", "cancelled"),
    "paid": ("completed", "cancelled"),
    "completed": (),
    "cancelled": (),
}
OSCAR_MAX_BASKET_QUANTITY_THRESHOLD = 200
OSCAR_REQUIRED_ADDRESS_FIELDS = ("first_name", "line1", "postcode", "country")
# Inert: Oscar imports Haystack, nothing here indexes through it.
HAYSTACK_SIGNAL_PROCESSOR = "haystack.signals.BaseSignalProcessor"
HAYSTACK_CONNECTIONS = {"default": {"ENGINE": "haystack.backends.simple_backend.SimpleEngine"}}

PROMPTPAY_TARGET = env.PROMPTPAY_TARGET
PAYMENT_WINDOW_MINUTES = env.PAYMENT_WINDOW_MINUTES
ALCOHOL_SALE_ALLOWED = env.ALCOHOL_SALE_ALLOWED
CONTACT_PHONE = env.CONTACT_PHONE

# Wagtail shows previews in a frame of its own site, so X_FRAME_OPTIONS cannot be DENY.
SILENCED_SYSTEM_CHECKS = ["security.W019"]
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "INFO"},
    # The client of the cluster tells every request; failures are told by search.engines.
    "loggers": {"elastic_transport": {"level": "ERROR"}},
}
