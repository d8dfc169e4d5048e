"""Two views, and only these, take posts without Django's CSRF token (docs/adr/0005)."""

from collections.abc import Iterator

from django.http import HttpResponse
from django.urls import URLPattern, URLResolver, get_resolver, path
from django.views.decorators.csrf import csrf_exempt

OURS = ("marketplace", "shops", "catalogue", "checkout", "search", "cms")


def exempt_views(resolver: URLResolver) -> Iterator[str]:
    """Dotted names of our views that carry no token."""
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            yield from exempt_views(pattern)
        elif isinstance(pattern, URLPattern):
            view = pattern.callback
            if getattr(view, "csrf_exempt", False) and view.__module__.split(".")[0] in OURS:
                yield f"{view.__module__}.{view.__name__}"


def test_only_two_views_are_exempt():
    assert set(exempt_views(get_resolver())) == {
        "checkout.views.basket.add",
        "search.views.count.count",
    }


def test_another_exempt_view_is_caught():
    @csrf_exempt
    def careless(request: object) -> HttpResponse:
        return HttpResponse()

    careless.__module__ = "checkout.views.careless"
    assert list(exempt_views(_Fake([path("x/", careless)]))) == ["checkout.views.careless.careless"]


class _Fake(URLResolver):
    """A resolver over a list of patterns."""

    url_patterns: list[URLPattern] = []

    def __init__(self, patterns: list[URLPattern]) -> None:
        self.url_patterns = patterns
