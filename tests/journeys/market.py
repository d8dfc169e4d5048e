"""A small demo market in a database file of its own, through the real loader.

`python -m tests.journeys.market SHOPS PRODUCTS` reads DATABASE_URL and MEDIA_ROOT like the site does.
"""

from __future__ import annotations

import os
import sys
from typing import Any

from .site import OWN_DOMAIN, SHOP_WITH_DOMAIN


class NoMigrations:
    """Tables are made from the models: the migrations have their own test and take a minute."""

    def __contains__(self, app: str) -> bool:
        return True

    def __getitem__(self, app: str) -> None:
        return None


def build(shops: int, products: int) -> None:
    """The empty database named by the environment holds the tables and the demo market."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "marketplace.settings")
    import django
    from django.conf import settings

    migrations: Any = NoMigrations()
    settings.MIGRATION_MODULES = migrations
    django.setup()
    from django.core.management import call_command
    from wagtail.models import Collection

    call_command("migrate", run_syncdb=True, verbosity=0)
    Collection.add_root(name="Root")  # what a migration of Wagtail writes
    call_command("load_demo", shops=shops, products=products, orders=0, seed=1, json=True)

    from django.utils import timezone

    from shops.choices import DomainState
    from shops.models import Shop

    # A shop that proved a domain of its own; the demo market has none.
    Shop.objects.filter(slug=SHOP_WITH_DOMAIN).update(
        own_domain=OWN_DOMAIN, domain_state=DomainState.VERIFIED, domain_verified_at=timezone.now()
    )


if __name__ == "__main__":
    build(int(sys.argv[1]), int(sys.argv[2]))
