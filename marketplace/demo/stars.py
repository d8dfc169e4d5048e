"""Stars by rounds and certificates, in believable numbers.

The score bands are the widely quoted ones (5 stars from 90, 4 from 80, 3 from 70, 2 from
50); no official page confirms them, so the real ones belong to each round's settings.
Every number that looks official is invented in the right shape.
"""

import math
from bisect import bisect
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from marketplace.demo.places import Place
from marketplace.demo.specs import AssessmentSpec, CertificateSpec

ROUNDS = (2546, 2547, 2549, 2551, 2553, 2555, 2556, 2559, 2562, 2565, 2567)
CURRENT_ROUNDS = ((2567, 0.62), (2565, 0.26), (2562, 0.12))
LEVEL_LIMITS = (0.04, 0.125, 0.385, 0.76)
UNRATED_SHARE = 0.10
PENDING_SHARE = 0.015
BANDS = {5: (90, 98), 4: (80, 89), 3: (70, 79), 2: (50, 69), 1: (34, 49)}
PART_MAXIMA = (30, 25, 45)
COMMITTEES = {
    5: ("national",),
    4: ("national", "region"),
    3: ("region", "province"),
    2: ("province", "amphoe"),
    1: ("amphoe", "tambon"),
}
_SHOP_PULL = 0.55
_HALVES = tuple(Decimal(n) / 2 for n in range(201))
_MONTHS = ("มกราคม", "มีนาคม", "พฤษภาคม", "มิถุนายน", "สิงหาคม", "กันยายน")


def draw_level(rng: Random, shop_quality: float) -> int:
    """1 to 5 by the shares of the board; products of one shop lean the same way."""
    z = _SHOP_PULL * shop_quality + math.sqrt(1 - _SHOP_PULL**2) * rng.gauss(0, 1)
    return bisect(LEVEL_LIMITS, 0.5 * (1 + math.erf(z / math.sqrt(2)))) + 1


def _scores(rng: Random, level: int) -> tuple[Decimal, Decimal, Decimal, Decimal]:
    """Parts ก, ข, ค in half points that add up to a total inside the level's band."""
    low, high = BANDS[level]
    total = rng.randint(low * 2, high * 2)
    share = total / 200
    part_a = min(PART_MAXIMA[0] * 2, round(PART_MAXIMA[0] * 2 * share * rng.uniform(0.96, 1.04)))
    part_b = min(PART_MAXIMA[1] * 2, round(PART_MAXIMA[1] * 2 * share * rng.uniform(0.96, 1.04)))
    part_c = total - part_a - part_b
    surplus = max(0, part_c - PART_MAXIMA[2] * 2)
    part_c -= surplus
    total -= surplus
    if total < low * 2:
        part_b += surplus
        total += surplus
    return _HALVES[part_a], _HALVES[part_b], _HALVES[part_c], _HALVES[total]


def assess(rng: Random, year: int, level: int, place: Place, *, status: str = "published") -> AssessmentSpec:
    """One round's result of a product."""
    part_a, part_b, part_c, total = _scores(rng, level)
    number = f"{place.province_code}/{rng.randint(1, 999):03d}/{year}" if status == "published" else ""
    note = "รอผลตรวจจากห้องปฏิบัติการ" if status == "pending_test" else ""
    return AssessmentSpec(
        year, level, part_a, part_b, part_c, total, rng.choice(COMMITTEES[level]), status, number, note
    )


def history(rng: Random, level: int, place: Place, since_year: int) -> tuple[AssessmentSpec, ...]:
    """One to four rounds, newest first; the newest published one has `level`."""
    current = rng.choices([year for year, _ in CURRENT_ROUNDS], [share for _, share in CURRENT_ROUNDS])[0]
    newest = ROUNDS.index(current)
    wanted = rng.choices((1, 2, 3, 4), (0.35, 0.33, 0.2, 0.12))[0]
    results: list[AssessmentSpec] = []
    if current < ROUNDS[-1] and rng.random() < PENDING_SHARE / 0.38:
        results.append(assess(rng, ROUNDS[-1], min(5, level + 1), place, status="pending_test"))
    past = level
    for position in range(newest, max(-1, newest - wanted), -1):
        if results and position < newest and ROUNDS[position] < since_year:
            break
        results.append(assess(rng, ROUNDS[position], past, place))
        past = max(1, min(5, past - rng.choices((0, 1, -1), (0.55, 0.35, 0.1))[0]))
    return tuple(results)


def certify(
    rng: Random,
    weights: tuple[tuple[str, float], ...],
    place: Place,
    *,
    category: str,
    level: int,
    today: date,
    has_gi: bool,
) -> tuple[CertificateSpec, ...]:
    """The standards a product holds; who was rated holds at least one, as entry demands."""
    kinds = [kind for kind, share in weights if rng.random() < share * (0.7 + 0.1 * level)]
    if level and weights and not kinds:
        kinds.append(weights[0][0])
    if has_gi and level >= 3:
        kinds.append("gi")
    return tuple(_certificate(rng, kind, place, category, today) for kind in kinds)


_ISSUERS = {
    "tcps": "สำนักงานอุตสาหกรรมจังหวัด",
    "fda": "สำนักงานสาธารณสุขจังหวัด",
    "cosmetic": "สำนักงานสาธารณสุขจังหวัด",
    "halal": "คณะกรรมการกลางอิสลามแห่งประเทศไทย",
    "gi": "กรมทรัพย์สินทางปัญญา",
    "organic": "กรมวิชาการเกษตร",
    "gap": "กรมวิชาการเกษตร",
    "gmp": "สำนักงานสาธารณสุขจังหวัด",
    "tis": "สำนักงานมาตรฐานผลิตภัณฑ์อุตสาหกรรม",
}
_YEARS_VALID = {"tcps": 3, "tis": 3, "halal": 1, "organic": 2, "gap": 3, "gmp": 3}


def _certificate(rng: Random, kind: str, place: Place, category: str, today: date) -> CertificateSpec:
    state = rng.choices(("verified", "claimed", "expired"), (0.84, 0.10, 0.06))[0]
    issuer = _ISSUERS[kind] + (place.province_th if _ISSUERS[kind].endswith("จังหวัด") else "")
    if place.in_bangkok and issuer.startswith("สำนักงาน"):
        issuer = "สำนักงานมาตรฐานผลิตภัณฑ์อุตสาหกรรม" if kind == "tcps" else "สำนักงานคณะกรรมการอาหารและยา"
    valid_days = 365 * _YEARS_VALID.get(kind, 0)
    if not valid_days:
        state = "claimed" if state == "expired" else state
        return CertificateSpec(
            kind,
            _number(rng, kind, place, category),
            issuer,
            today - timedelta(days=rng.randint(200, 2600)),
            None,
            state,
        )
    age = (
        rng.randint(valid_days + 20, valid_days + 400)
        if state == "expired"
        else rng.randint(20, valid_days - 60)
    )
    issued = today - timedelta(days=age)
    return CertificateSpec(
        kind, _number(rng, kind, place, category), issuer, issued, issued + timedelta(days=valid_days), state
    )


def _number(rng: Random, kind: str, place: Place, category: str) -> str:
    """A number of the kind's public shape; the digits belong to nobody."""
    code, year, running = place.province_code, rng.randint(58, 68), rng.randint(1, 99_999)
    numbers = {
        "tcps": f"มผช. {11 + running % 1490}/25{year}",
        "tis": f"มอก. {100 + running % 2500}-25{year}",
        "fda": f"{code}-2-{1 + running % 199:03d}{year}-6-{1 + running % 61:04d}",
        "cosmetic": f"{code}-1-{year}-{running:08d}",
        "halal": f"{code}{year}{running:05d}{running % 9973:04d}",
        "gi": GI_NUMBERS.get((code, category), ""),
    }
    return numbers.get(kind, f"{kind.upper()} {code}/{running % 1000:03d}/25{year}")


GI_NUMBERS = {("51", "textile/silk"): "สช 50100020"}
"""Only the one registration number that a public page names; others stay empty."""
