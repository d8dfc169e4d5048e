"""Addresses of a shop's site in its three homes: by path, by subdomain, by own domain.

Pure functions of the request and the shop; no query. The canonical home is the verified own
domain, else the subdomain, so that search engines see each site once.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language

from shops.choices import DomainState
from shops.models import Shop
from shops.selectors.hosts import is_marketplace, split_host

# The pages of a site and their path below its root.
PAGES = {"home": "", "products": "products/", "story": "story/", "contact": "contact/"}


@dataclass(frozen=True)
class SiteAddresses:
    """The links of one shop site for one request.

    `root` is the path of its first page in the reader's language: "/", "/en/",
    "/shops/<slug>/" or "/en/shops/<slug>/". `origin` is the canonical scheme and host.
    """

    root: str
    origin: str

    @property
    def home(self) -> str:
        return self.root

    @property
    def products(self) -> str:
        return f"{self.root}{PAGES['products']}"

    @property
    def story(self) -> str:
        return f"{self.root}{PAGES['story']}"

    @property
    def contact(self) -> str:
        return f"{self.root}{PAGES['contact']}"

    def canonical(self, page: str, language: str = "") -> str:
        """The one address of a page that search engines should keep."""
        return f"{self.origin}{language_prefix(language)}/{PAGES[page]}"


def site_addresses(request: HttpRequest, shop: Shop) -> SiteAddresses:
    """Links that stay in the home by which the reader came."""
    below = "" if request.is_shop_host else f"/shops/{shop.slug}"
    return SiteAddresses(root=f"{language_prefix()}{below}/", origin=shop_origin(request, shop))


def shop_origin(request: HttpRequest, shop: Shop) -> str:
    """Scheme and host of the shop's canonical home."""
    scheme, port = _scheme_and_port(request)
    if shop.own_domain and shop.domain_state == DomainState.VERIFIED:
        return f"{scheme}://{shop.own_domain}{port}"
    return f"{scheme}://{shop.subdomain}.{settings.BASE_DOMAIN}{port}"


def marketplace_origin(request: HttpRequest) -> str:
    """Scheme and host of the marketplace, as seen from wherever the request came to."""
    if settings.SITE_ORIGIN:
        return settings.SITE_ORIGIN.rstrip("/")
    scheme, port = _scheme_and_port(request)
    host, _ = split_host(request)
    return f"{scheme}://{host if is_marketplace(host) else settings.BASE_DOMAIN}{port}"


def language_prefix(language: str = "") -> str:
    """The start of every path in a language (the present one by default): "" or "/en"."""
    return "/en" if (language or get_language() or "th").startswith("en") else ""


def _scheme_and_port(request: HttpRequest) -> tuple[str, str]:
    if settings.SITE_ORIGIN:
        parts = urlsplit(settings.SITE_ORIGIN)
        return parts.scheme, f":{parts.port}" if parts.port else ""
    _, port = split_host(request)
    return request.scheme or "http", f":{port}" if port else ""
