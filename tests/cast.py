"""The people of every permission test, always the same.

Malee owns shop A and Somchai helps her; Prasert owns shop B; Nid buys; Dara is a district
officer, Korn works in finance; Anon is nobody.
"""

from dataclasses import dataclass, field
from typing import Any

from django.contrib.auth.models import AnonymousUser

from shops.choices import MemberRole
from shops.models import Shop
from tests.factories.accounts import make_user
from tests.factories.shops import make_member, make_shop


@dataclass(frozen=True)
class Cast:
    malee: Any
    somchai: Any
    prasert: Any
    nid: Any
    dara: Any
    korn: Any
    shop_a: Shop
    shop_b: Shop
    anon: AnonymousUser = field(default_factory=AnonymousUser)


def make_cast() -> Cast:
    """Seven people and two live shops: A in Sakon Nakhon, B in Lamphun."""
    cast = Cast(
        malee=make_user("malee@otop.test", display_name="มาลี"),
        somchai=make_user("somchai@otop.test", display_name="สมชาย"),
        prasert=make_user("prasert@otop.test", display_name="ประเสริฐ"),
        nid=make_user("nid@otop.test", display_name="นิด"),
        dara=make_user("dara@otop.test", display_name="ดารา", is_staff=True),
        korn=make_user("korn@otop.test", display_name="กร", is_staff=True),
        shop_a=make_shop("khram-phaet", name_th="กลุ่มทอผ้าครามบ้านแพด", name_en="Ban Phaet indigo group"),
        shop_b=make_shop("yok-dok", tambon="510110", name_th="ร้านผ้าไหมยกดอก", name_en="Yok Dok silk"),
    )
    make_member(cast.shop_a, cast.malee, MemberRole.OWNER)
    make_member(cast.shop_a, cast.somchai, MemberRole.HELPER)
    make_member(cast.shop_b, cast.prasert, MemberRole.OWNER)
    return cast
