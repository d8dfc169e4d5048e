"""Writes to a shop that the rest of the market sees: name, place, status."""

from __future__ import annotations

import datetime as dt
from functools import partial

from django.db import transaction
from django.utils import timezone

from marketplace.accounts.models import User
from shops.choices import MemberRole, ShopStatus
from shops.errors import StatusRefused
from shops.models import Partner, Shop, ShopMember, ShopStatusChange, Tambon
from shops.signals import shop_changed, shop_changing

# Where a shop may go from each status; "ended" is the end.
NEXT_STATUSES: dict[str, tuple[str, ...]] = {
    ShopStatus.DRAFT: (ShopStatus.IN_REVIEW, ShopStatus.LIVE, ShopStatus.ENDED),
    ShopStatus.IN_REVIEW: (ShopStatus.DRAFT, ShopStatus.LIVE, ShopStatus.ENDED),
    ShopStatus.LIVE: (ShopStatus.CLOSED, ShopStatus.SUSPENDED, ShopStatus.ENDED),
    ShopStatus.CLOSED: (ShopStatus.LIVE, ShopStatus.SUSPENDED, ShopStatus.ENDED),
    ShopStatus.SUSPENDED: (ShopStatus.LIVE, ShopStatus.ENDED),
    ShopStatus.ENDED: (),
}


def open_draft(
    *, name_th: str, name_en: str = "", slug: str, kind: str, tambon: Tambon, owner: User | None = None
) -> Shop:
    """A shop in draft with its partner row, on the subdomain of its slug; `owner` may act for it."""
    with transaction.atomic():
        partner = Partner.objects.create(name=name_th, code=slug)
        shop = Shop.objects.create(
            partner=partner,
            name_th=name_th,
            name_en=name_en,
            slug=slug,
            subdomain=slug[:63].strip("-"),
            kind=kind,
            tambon=tambon,
        )
        if owner is not None:
            ShopMember.objects.create(shop=shop, user=owner, role=MemberRole.OWNER)
    return shop


def change_status(
    shop: Shop,
    to: ShopStatus,
    *,
    by: User | None,
    reason: str = "",
    closed_until: dt.date | None = None,
) -> None:
    """The shop has this status, with who, when and why; `closed_until` only for closed.

    One conditional update decides, so of two people only the first one's change counts.
    Raises StatusRefused. Cards change with it; `shop_changed` follows after commit.
    """
    came_from = shop.status
    changes = {
        "status": to,
        "status_changed_at": timezone.now(),
        "status_changed_by": by,
        "closed_until": closed_until if to == ShopStatus.CLOSED else None,
    }
    with transaction.atomic():
        moved = to in NEXT_STATUSES[came_from] and Shop.objects.filter(pk=shop.pk, status=came_from).update(
            **changes
        )
        if not moved:
            raise StatusRefused(from_status=came_from, to_status=to)
        ShopStatusChange.objects.create(
            shop=shop,
            from_status=came_from,
            to_status=to,
            by=by,
            at=changes["status_changed_at"],
            reason=reason,
        )
        _announce(shop.pk)
    for name, value in changes.items():
        setattr(shop, name, value)


def rename(shop: Shop, *, name_th: str, name_en: str) -> None:
    """The shop bears these names; its addresses stay.

    Cards change with it; `shop_changed` follows after commit.
    """
    shop.name_th, shop.name_en = name_th, name_en
    with transaction.atomic():
        shop.save(update_fields=["name_th", "name_en"])
        Partner.objects.filter(pk=shop.partner_id).update(name=name_th)
        _announce(shop.pk)


def move(shop: Shop, *, tambon: Tambon, address: str) -> None:
    """The shop stands in this tambon. Cards change with it; `shop_changed` follows after commit."""
    shop.tambon, shop.address = tambon, address
    with transaction.atomic():
        shop.save(update_fields=["tambon", "address"])
        _announce(shop.pk)


def _announce(shop_id: int) -> None:
    shop_changing.send(sender=Shop, shop_id=shop_id)
    transaction.on_commit(partial(shop_changed.send_robust, sender=Shop, shop_id=shop_id), robust=True)
