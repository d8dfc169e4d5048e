"""What gunicorn's configuration does before and between requests."""

from __future__ import annotations

import runpy
from types import SimpleNamespace
from typing import Any

import pytest
from django.conf import settings
from django.template import engines


@pytest.fixture
def configuration(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    # Nothing is frozen here, since other tests go on in this process.
    monkeypatch.setattr("gc.freeze", lambda: None)
    return runpy.run_path(str(settings.BASE_DIR / "gunicorn.conf.py"))


def test_every_template_of_ours_is_loaded_before_the_workers_part(configuration: dict[str, Any]) -> None:
    (loader,) = engines["django"].engine.template_loaders
    loader.reset()
    configuration["when_ready"](None)
    loaded = {str(template.origin.name) for template in loader.get_template_cache.values()}
    ours = {str(path) for path in settings.BASE_DIR.glob("*/templates/**/*.html")}
    assert len(ours) > 100
    assert ours <= loaded


@pytest.mark.parametrize(("requests", "trimmed"), [(15, 0), (16, 1), (32, 1)])
def test_freed_memory_is_given_back_every_sixteenth_request(
    configuration: dict[str, Any], monkeypatch: pytest.MonkeyPatch, requests: int, trimmed: int
) -> None:
    calls = []
    monkeypatch.setattr("ctypes.CDLL", lambda name: SimpleNamespace(malloc_trim=calls.append))
    configuration["post_request"](SimpleNamespace(nr=requests), None, {}, None)
    assert calls == [0] * trimmed
