from functools import cache

from shops.models import Amphoe, Province, Tambon, TambonPostcode
from shops.services import places

# Phaet, Kham Ta Kla, Sakon Nakhon (north-east)
PHAET = "470904"


@cache
def _by_code() -> dict[str, object]:
    found = places.read()
    return {row.code: row for rows in (found.provinces, found.amphoe, found.tambon) for row in rows}


@cache
def _postcodes() -> dict[str, list[str]]:
    by_tambon: dict[str, list[str]] = {}
    for tambon, postcode in places.read().postcodes:
        by_tambon.setdefault(tambon, []).append(postcode)
    return by_tambon


def make_tambon(code: str = PHAET) -> Tambon:
    """The real tambon of this DOPA code with all it belongs to; made once per test."""
    for model, length in ((Province, 2), (Amphoe, 4), (Tambon, 6)):
        if not model.objects.filter(pk=code[:length]).exists():
            model.objects.bulk_create([_by_code()[code[:length]]])
    TambonPostcode.objects.bulk_create(
        [TambonPostcode(tambon_id=code, postcode=postcode) for postcode in _postcodes()[code]],
        ignore_conflicts=True,
    )
    return Tambon.objects.select_related("amphoe__province").get(pk=code)
