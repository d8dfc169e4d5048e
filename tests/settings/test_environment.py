"""What is read from the environment: typed, and a malformed value stops the start with its name."""

import runpy
from typing import Any

import pytest
from environs import EnvValidationError

from marketplace.settings import environment

MALFORMED = [
    ("ENVIRONMENT", "prod"),
    ("DEBUG", "perhaps"),
    ("SECURE_COOKIES", "2"),
    ("BASE_DOMAIN", "otop example"),
    ("BASE_DOMAIN", "https://otop.example"),
    ("SITE_ORIGIN", "otop.example"),
    ("SITE_ORIGIN", "https://otop.example/"),
    ("DATABASE_URL", "oracle//x"),
    ("CACHE_URL", "localhost:6379"),
    ("CELERY_BROKER_URL", "amqp:/x"),
    ("ELASTICSEARCH_URL", "localhost:9200"),
    ("ELASTICSEARCH_URL", "http://search"),
    ("ELASTICSEARCH_URL", "http://a:9200,b:9200"),
    ("ELASTICSEARCH_INDEX_PREFIX", "OTOP shop"),
    ("ELASTICSEARCH_TIMEOUT_MS", "0.7"),
    ("ELASTICSEARCH_TIMEOUT_MS", "20"),
    ("EMAIL_URL", "mail.example"),
    ("STATIC_MANIFEST", "maybe"),
    ("PROMPTPAY_TARGET", "021416005"),
    ("PAYMENT_WINDOW_MINUTES", "abc"),
    ("PAYMENT_WINDOW_MINUTES", "4"),
    ("ALCOHOL_SALE_ALLOWED", "ok"),
]
WELL_FORMED = [
    ("DEBUG", "1", "DEBUG", True),
    ("ALLOWED_HOSTS", "a.example,b.example", "ALLOWED_HOSTS", ["a.example", "b.example"]),
    ("BASE_DOMAIN", "otop.example", "BASE_DOMAIN", "otop.example"),
    ("SITE_ORIGIN", "http://otop.test:8000", "SITE_ORIGIN", "http://otop.test:8000"),
    ("CELERY_BROKER_URL", "redis://127.0.0.1:6379/0", "CELERY_BROKER_URL", "redis://127.0.0.1:6379/0"),
    ("CACHE_URL", "", "CACHE_URL", ""),
    (
        "ELASTICSEARCH_URL",
        "https://u:p@a:9200,http://[::1]:9200",
        "ELASTICSEARCH_URL",
        "https://u:p@a:9200,http://[::1]:9200",
    ),
    ("ELASTICSEARCH_INDEX_PREFIX", "otop-2", "ELASTICSEARCH_INDEX_PREFIX", "otop-2"),
    ("ELASTICSEARCH_TIMEOUT_MS", "400", "ELASTICSEARCH_TIMEOUT_MS", 400),
    ("PROMPTPAY_TARGET", "0994000617721", "PROMPTPAY_TARGET", "0994000617721"),
    ("PAYMENT_WINDOW_MINUTES", "30", "PAYMENT_WINDOW_MINUTES", 30),
]


def read(monkeypatch: pytest.MonkeyPatch, **given: str) -> dict[str, Any]:
    """The module's values as a start with these variables would see them."""
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    return runpy.run_path(environment.__file__)


@pytest.mark.parametrize(("name", "value"), MALFORMED)
def test_a_malformed_value_is_refused_by_its_name(monkeypatch: pytest.MonkeyPatch, name: str, value: str):
    with pytest.raises(EnvValidationError, match=f'"{name}" invalid'):
        read(monkeypatch, **{name: value})


@pytest.mark.parametrize(("name", "text", "setting", "value"), WELL_FORMED)
def test_a_well_formed_value_is_typed(
    monkeypatch: pytest.MonkeyPatch, name: str, text: str, setting: str, value: object
):
    assert read(monkeypatch, **{name: text})[setting] == value


def test_servers_are_chosen_by_their_addresses(monkeypatch: pytest.MonkeyPatch):
    found = read(
        monkeypatch, DATABASE_URL="postgres://otop:x@db:5432/otop", EMAIL_URL="smtp://a:b@mail.example:2525"
    )
    database, mail = found["DATABASES"]["default"], found["EMAIL"]
    assert (database["ENGINE"], database["HOST"]) == ("django.db.backends.postgresql", "db")
    assert (mail["EMAIL_HOST"], mail["EMAIL_PORT"]) == ("mail.example", 2525)


def test_production_turns_the_safe_side_on(monkeypatch: pytest.MonkeyPatch):
    for name in ("ALLOWED_HOSTS", "SECURE_COOKIES", "DEBUG", "SERVE_MEDIA", "STATIC_MANIFEST"):
        monkeypatch.delenv(name, raising=False)
    found = read(monkeypatch, ENVIRONMENT="production")
    assert found["SECURE_COOKIES"] is True
    assert found["ALLOWED_HOSTS"] == []
    assert (found["DEBUG"], found["SERVE_MEDIA"]) == (False, False)
