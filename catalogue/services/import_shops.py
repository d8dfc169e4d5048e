"""In whose shop an imported product stands: its producer's, or a neutral one of the tambon."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from catalogue.services.rated_row import RatedRow
from marketplace.common.slugs import romanise_slug
from marketplace.common.thai import match_key
from shops.choices import ShopKind, ShopStatus
from shops.models import Partner, Shop, ShopStatusChange, Tambon
from shops.selectors.places import BANGKOK

_COMPANY = ("บริษัท", "หจก", "ห้างหุ้นส่วน", "บจก")
_GROUP = ("กลุ่ม", "วิสาหกิจ", "สหกรณ์", "ชุมชน", "ศูนย์")


@dataclass(frozen=True)
class ShopToBe:
    """A stored shop, or one that is to be made; equal for rows of the same producer."""

    stored: Shop | None = None
    name_th: str = ""
    tambon_code: str = ""
    registration_no: str = ""
    is_neutral: bool = False


class ShopBook:
    """Finds the shop of a row: by registration number, by name and place, else a new one."""

    def __init__(self) -> None:
        self._by_number: dict[str, Shop] = {}
        self._by_name: dict[tuple[str, str], list[Shop]] = {}
        for shop in Shop.objects.exclude(status=ShopStatus.ENDED).order_by("pk"):
            if shop.cdd_registration_no:
                self._by_number[match_key(shop.cdd_registration_no)] = shop
            name = match_key(shop.name_th)
            for place in (shop.tambon_id, shop.tambon_id[:4], shop.tambon_id[:2]):
                self._by_name.setdefault((place, name), []).append(shop)
        self._tambon_names = dict(Tambon.objects.values_list("pk", "name_th"))
        # New ones of this file, by number and by name, so that rows of one producer share a shop.
        self._new: dict[tuple[str, str], ShopToBe] = {}

    @property
    def new_count(self) -> int:
        return len(set(self._new.values()))

    def of(self, row: RatedRow) -> ShopToBe | None:
        """The row's shop; None when the row names no tambon and no known producer."""
        if row.registration_no and (known := self._by_number.get(match_key(row.registration_no))):
            return ShopToBe(stored=known)
        name = row.producer_th or self._neutral_name(row.tambon_code)
        place = row.tambon_code or row.amphoe_code or row.province_code
        found = self._by_name.get((place, match_key(name)), []) if name else []
        # In a whole province two groups may share a name; then only the tambon tells them apart.
        if len(found) == 1 or (found and row.tambon_code):
            return ShopToBe(stored=found[0])
        if not row.tambon_code:
            return None
        keys = [(row.tambon_code, match_key(name))]
        if row.registration_no:
            keys.append(("number", match_key(row.registration_no)))
        shop = next((self._new[key] for key in keys if key in self._new), None) or ShopToBe(
            name_th=name[:120],
            tambon_code=row.tambon_code,
            registration_no=row.registration_no[:40],
            is_neutral=not row.producer_th,
        )
        self._new.update(dict.fromkeys(keys, shop))
        return shop

    def _neutral_name(self, tambon_code: str) -> str:
        if not tambon_code:
            return ""
        word = "แขวง" if tambon_code.startswith(BANGKOK) else "ตำบล"
        return f"กลุ่มผลิตภัณฑ์ชุมชน{word}{self._tambon_names[tambon_code]}"


def create(wanted: Iterable[ShopToBe], *, file_name: str) -> dict[ShopToBe, Shop]:
    """Every shop stands, the new ones live, with a story that says where they come from.

    Needs a transaction. Nobody may act for a new shop until its producer is known.
    """
    shops = {each: each.stored for each in wanted if each.stored is not None}
    new = list(dict.fromkeys(each for each in wanted if each.stored is None))
    tambon = Tambon.objects.select_related("amphoe__province").in_bulk([each.tambon_code for each in new])
    slugs = _free_slugs([_slug(each, tambon[each.tambon_code]) for each in new])
    partners = Partner.objects.bulk_create(
        Partner(name=each.name_th, code=slug) for each, slug in zip(new, slugs, strict=True)
    )
    made = Shop.objects.bulk_create(
        _shop(each, partner, tambon[each.tambon_code], slug, file_name)
        for each, partner, slug in zip(new, partners, slugs, strict=True)
    )
    ShopStatusChange.objects.bulk_create(
        ShopStatusChange(
            shop=shop,
            from_status=ShopStatus.DRAFT,
            to_status=ShopStatus.LIVE,
            at=shop.status_changed_at,
            reason=f"import_otop {file_name}"[:300],
        )
        for shop in made
    )
    return {**shops, **dict(zip(new, made, strict=True))}


def _shop(each: ShopToBe, partner: Partner, tambon: Tambon, slug: str, file_name: str) -> Shop:
    return Shop(
        partner=partner,
        name_th=each.name_th,
        name_en=f"{tambon.name_en} Community Products" if each.is_neutral else "",
        slug=slug,
        subdomain=slug,
        kind=kind_of_name(each.name_th),
        tambon=tambon,
        status=ShopStatus.LIVE,
        cdd_registration_no=each.registration_no or None,
        story_th=f"รายชื่อสินค้าและดาวมาจากข้อมูลเปิดของกรมการพัฒนาชุมชน ({file_name}) ยังไม่มีผู้ดูแลร้าน สั่งซื้อออนไลน์ไม่ได้",
        story_en=f"Products and stars come from open data of the Community Development Department ({file_name}). "
        "Nobody looks after this shop yet, so nothing can be ordered online.",
    )


def kind_of_name(name_th: str) -> str:
    """The kind of producer that the name shows; a plain name is a single owner's."""
    if name_th.startswith(_COMPANY):
        return ShopKind.SME.value
    if any(word in name_th for word in _GROUP):
        return ShopKind.COMMUNITY_GROUP.value
    return ShopKind.SOLE_OWNER.value


def _slug(each: ShopToBe, tambon: Tambon) -> str:
    if each.is_neutral:
        return f"{tambon.slug[:40]}-community"
    return romanise_slug(each.name_th, max_length=50)


def _free_slugs(wanted: list[str]) -> list[str]:
    """The slugs, with a number where one is taken, in the database or by an earlier one."""
    taken = set(Shop.objects.values_list("slug", flat=True)) | set(
        Shop.objects.values_list("subdomain", flat=True)
    )
    free = []
    for base in wanted:
        slug, number = base, 2
        while slug in taken:
            slug, number = f"{base}-{number}", number + 1
        taken.add(slug)
        free.append(slug)
    return free
