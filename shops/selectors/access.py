"""The access door: who may act for which shop. No other module reads `ShopMember`.

A stranger cannot tell another's shop from one that does not exist: both are 404.
"""

from __future__ import annotations

from django.db.models import QuerySet
from django.http import Http404

from marketplace.accounts.models import User
from shops.models import Shop, ShopMember


def shops_of(user: User) -> QuerySet[Shop]:
    """Shops that `user` may act for, in the order of their names; none for an anonymous visitor."""
    if not user.is_authenticated:
        return Shop.objects.none()
    return Shop.objects.filter(members__user=user).order_by("name_th", "pk")


def shop_for(user: User, slug: str) -> Shop:
    """The shop `slug` when `user` may act for it. Raises Http404 for everybody else."""
    shop = shops_of(user).filter(slug=slug).select_related("tambon__amphoe__province").first()
    if shop is None:
        raise Http404("no such shop for this person")
    return shop


def is_member(user: User, shop: Shop) -> bool:
    """Whether `user` may act for `shop`."""
    return user.is_authenticated and ShopMember.objects.filter(user=user, shop=shop).exists()
