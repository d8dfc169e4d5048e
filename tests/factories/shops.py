from typing import Any

from shops.choices import MemberRole, ShopKind, ShopStatus
from shops.models import Partner, Shop, ShopMember, Tambon
from tests.factories.counter import next_number
from tests.factories.places import PHAET, make_tambon


def make_shop(slug: str = "", *, tambon: Tambon | str = PHAET, **fields: Any) -> Shop:
    """A live shop; `tambon` is a row or a DOPA code."""
    number = next_number()
    slug = slug or f"shop-{number}"
    fields.setdefault("name_th", f"กลุ่มทอผ้าบ้าน {number}")
    fields.setdefault("name_en", f"Ban {number} weaving group")
    fields.setdefault("kind", ShopKind.COMMUNITY_GROUP)
    fields.setdefault("status", ShopStatus.LIVE)
    fields.setdefault("subdomain", slug)
    partner = Partner.objects.create(name=fields["name_th"], code=slug)
    place = tambon if isinstance(tambon, Tambon) else make_tambon(tambon)
    return Shop.objects.create(partner=partner, slug=slug, tambon=place, **fields)


def make_member(shop: Shop, user: Any, role: str = MemberRole.OWNER) -> ShopMember:
    return ShopMember.objects.create(shop=shop, user=user, role=role)
