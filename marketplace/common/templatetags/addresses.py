"""Canonical and language addresses of the main site: `{% load addresses %}`."""

from django import template
from django.conf import settings
from django.http import HttpRequest
from django.template.context import Context
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language

register = template.Library()


def origin(request: HttpRequest) -> str:
    """Scheme and host of the main site: the setting, or what this request came by.

    On a shop's own host the middleware knows it (`request.site_origin`).
    """
    known = settings.SITE_ORIGIN or getattr(request, "site_origin", "")
    return known.rstrip("/") or f"{request.scheme}://{request.get_host()}"


@register.simple_tag(takes_context=True)
def language_links(context: Context, path: str, query: str = "") -> SafeString:
    """`canonical` and `hreflang` links of a page. `path` is the Thai one, without `/en`."""
    start = origin(context["request"])
    thai, english = f"{start}{path}{query}", f"{start}/en{path}{query}"
    own = english if (get_language() or "th").startswith("en") else thai
    return format_html(
        '<link rel="canonical" href="{}"><link rel="alternate" hreflang="th" href="{}">'
        '<link rel="alternate" hreflang="en" href="{}"><link rel="alternate" hreflang="x-default" href="{}">',
        own,
        thai,
        english,
        thai,
    )
