"""From a host name to the shop that answers there."""

from django.conf import settings

from shops.choices import SHOWN_STATUSES, DomainState
from shops.models import Shop


def shop_of_host(host: str) -> Shop | None:
    """The shown shop of `<subdomain>.<BASE_DOMAIN>` or of a verified own domain; else None."""
    shops = Shop.objects.filter(status__in=SHOWN_STATUSES).select_related("tambon__amphoe__province")
    suffix = f".{settings.BASE_DOMAIN}"
    if host.endswith(suffix):
        return shops.filter(subdomain=host.removesuffix(suffix)).first()
    return shops.filter(own_domain=host, domain_state=DomainState.VERIFIED).first()
