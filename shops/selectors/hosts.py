"""From a host name, or a slug in a path, to the shop whose site answers there."""

from __future__ import annotations

from django.conf import settings
from django.core.exceptions import DisallowedHost
from django.db.models import QuerySet
from django.http import HttpRequest
from django.http.request import split_domain_port, validate_host

from shops.choices import SHOWN_STATUSES, DomainState
from shops.models import Shop


def split_host(request: HttpRequest) -> tuple[str, str]:
    """Host (lower case, without a trailing dot) and port; both empty when the header is malformed."""
    try:
        return split_domain_port(request.get_host())
    except DisallowedHost:
        return "", ""


def is_marketplace(host: str) -> bool:
    """Whether the host is named as the marketplace's own."""
    return host == settings.BASE_DOMAIN or host in settings.MARKETPLACE_HOSTS


def matches_marketplace(host: str) -> bool:
    """Whether a wildcard of ALLOWED_HOSTS covers the host; shop sites are asked before it."""
    return bool(host) and validate_host(host, settings.MARKETPLACE_HOSTS)


def shop_of_host(host: str) -> Shop | None:
    """The shown shop of `<subdomain>.<BASE_DOMAIN>` or of a verified own domain; else None."""
    subdomain = subdomain_of(host)
    if subdomain:
        return _shown().filter(subdomain=subdomain).first()
    if not host or host.endswith(f".{settings.BASE_DOMAIN}"):
        return None
    return _shown().filter(own_domain=host, domain_state=DomainState.VERIFIED).first()


def shop_of_slug(slug: str) -> Shop | None:
    """The shown shop of this slug; None for a draft, one in review, an ended or unknown one."""
    return _shown().filter(slug=slug).first()


def subdomain_of(host: str) -> str:
    """The one label before the base domain; empty when the host is anything else."""
    label = host.removesuffix(f".{settings.BASE_DOMAIN}")
    return "" if label == host or "." in label else label


def _shown() -> QuerySet[Shop]:
    return Shop.objects.filter(status__in=SHOWN_STATUSES).select_related("tambon__amphoe__province")
