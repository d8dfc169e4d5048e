"""The people who can sign in to a demo market."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from django.conf import settings
from django.contrib.auth.hashers import make_password

from marketplace.accounts.models import User
from shops.choices import MemberRole
from shops.models import Shop, ShopMember

PASSWORD = "otop-plus-demo"  # noqa: S105 -- printed for everybody; a production installation draws its own


@dataclass(frozen=True)
class Person:
    email: str
    name: str
    shop: int | None = None  # position among the first shops
    role: str = ""
    is_staff: bool = False


PEOPLE = (
    Person("malee@otop.test", "มาลี", 0, MemberRole.OWNER),
    Person("somchai@otop.test", "สมชาย", 0, MemberRole.HELPER),
    Person("prasert@otop.test", "ประเสริฐ", 1, MemberRole.OWNER),
    Person("nid@otop.test", "นิด"),
    Person("staff@otop.test", "เจ้าหน้าที่ส่วนกลาง", is_staff=True),
)


def choose_password() -> str:
    """The known word, or in production one that nobody can know beforehand."""
    return secrets.token_urlsafe(12) if settings.IN_PRODUCTION else PASSWORD


def seat_people(first_shops: list[Shop], password: str) -> None:
    """Everybody of the cast can sign in with this password and acts for their shop."""
    hashed = make_password(password)
    for person in PEOPLE:
        fields = {
            "display_name": person.name,
            "password": hashed,
            "is_staff": person.is_staff,
            "is_superuser": person.is_staff,
        }
        user = User.objects.update_or_create(email=person.email, defaults=fields)[0]
        if person.shop is not None and person.shop < len(first_shops):
            ShopMember.objects.get_or_create(
                shop=first_shops[person.shop], user=user, defaults={"role": person.role}
            )
