"""Turns an idea into a product with its texts, price, stock, stars and gallery."""

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from random import Random

from marketplace.demo import pictures, stars
from marketplace.demo.names import Idea
from marketplace.demo.pictures import Picture
from marketplace.demo.places import Place
from marketplace.demo.specs import AssessmentSpec, CertificateSpec, PictureSpec, ProductSpec, VariantSpec
from marketplace.demo.vocabulary.phrases import CARE, PICTURE_LINE, PLACE_LINES, SERVICE_LINES
from marketplace.demo.vocabulary.shapes import Pair, Recipe, both

SOLD_OUT_SHARE = 0.06
# Lifts the crafts' own weights to the share of made-to-order goods the market should have.
MADE_TO_ORDER_PULL = 1.2
_NOT_SLUG = re.compile(r"[^a-z0-9]+")
_SLUG_LENGTH = 60
_SHIRT_SIZES = (("S", 0.0), ("M", 0.0), ("L", 0.0), ("XL", 0.08))
_RING_SIZES = ("48", "50", "52", "54")
_LENGTHS = ((1, 1.0), (2, 1.95), (4, 3.8))


@dataclass(slots=True)
class Bench:
    """What the products of one shop share while they are made."""

    place: Place
    rng: Random
    since_year: int
    quality: float
    today: date
    maker: tuple[Picture, ...]
    scenes: tuple[Picture, ...]
    slugs: dict[str, int]
    made: int = 0
    programmes: dict[int, tuple[tuple[str, int], ...]] = field(default_factory=dict)


def nice_price(amount: float) -> Decimal:
    """A price as shops write it: whole baht, to 5 below 200, to 10 below 1,000, to 50 above."""
    step = 5 if amount < 200 else 10 if amount < 1000 else 50
    rounded = max(step, round(amount / step) * step)
    if rounded >= 1000 and rounded % 100 == 0:
        rounded -= 10
    return Decimal(rounded)


def slugify(text: str, taken: dict[str, int]) -> str:
    """A short ASCII slug that `taken` does not hold yet; counts it there."""
    base = _NOT_SLUG.sub("-", text.lower()).strip("-")
    if len(base) > _SLUG_LENGTH:
        base = base[:_SLUG_LENGTH].rpartition("-")[0]
    number = taken.get(base, 0) + 1
    slug = base if number == 1 else f"{base}-{number}"
    while slug in taken:
        number += 1
        slug = f"{base}-{number}"
    taken[base] = number
    taken.setdefault(slug, 1)
    return slug


def make_product(bench: Bench, idea: Idea, name: Pair, *, stars_given: int | None = None) -> ProductSpec:
    """One finished product; `stars_given` fixes the stars of the 2567 round (real samples)."""
    rng, recipe = bench.rng, idea.recipe
    level, results = _stars(bench, stars_given)
    price = _price(rng, idea, level)
    state, stock, lead_days = _stock(rng, idea)
    texts = _texts(bench, idea)
    bench.made += 1
    return ProductSpec(
        **both(name=name, **texts, unit=idea.form.unit),
        slug=slugify(name[1], bench.slugs),
        category=recipe.category,
        subtype=recipe.subtype,
        recipe=recipe.picture_recipe,
        price=None if recipe.is_alcohol else price,
        weight_g=idea.size.weight_g,
        width_cm=idea.form.box_cm[0],
        length_cm=idea.form.box_cm[1],
        height_cm=idea.form.box_cm[2],
        stock_state=state,
        stock=stock,
        lead_days=lead_days,
        is_alcohol=recipe.is_alcohol,
        ships_cold=recipe.ships_cold,
        quadrant=_quadrant(rng, level),
        source="",
        source_note="",
        programmes=_programmes(rng, level, bench),
        pictures=gallery(bench, idea.picture),
        variants=_variants(rng, idea, price, state),
        assessments=results,
        certificates=_certificates(bench, recipe, level),
        created_on=bench.today - timedelta(days=rng.randint(3, 900)),
    )


def _stars(bench: Bench, given: int | None) -> tuple[int, tuple[AssessmentSpec, ...]]:
    """The product's level, 0 without stars, and the rounds that led to it."""
    rng = bench.rng
    if given:
        return given, (stars.assess(rng, stars.ROUNDS[-1], given, bench.place),)
    if rng.random() < stars.UNRATED_SHARE:
        return 0, ()
    level = stars.draw_level(rng, bench.quality)
    return level, stars.history(rng, level, bench.place, bench.since_year)


def _texts(bench: Bench, idea: Idea) -> dict[str, Pair]:
    """What the shop says of the product."""
    rng, recipe, place = bench.rng, idea.recipe, bench.place
    about, made = rng.choice(recipe.about), rng.choice(recipe.made)
    materials = rng.choice(recipe.materials)
    place_line, service = rng.choice(PLACE_LINES), rng.choice(SERVICE_LINES)
    if recipe.is_alcohol:  # nothing is sold or sent, so nothing of parcels
        place_line, service = PLACE_LINES[0], PICTURE_LINE
    th = {"village": place.village_th, "province": place.province_th, "amphoe": place.amphoe_th}
    en = {"village": place.village_en, "province": place.province_en, "amphoe": place.amphoe_en}
    return {
        "description": (
            f"{about[0]} {place_line[0].format_map(th)} {service[0]}",
            f"{about[1]} {place_line[1].format_map(en)} {service[1]}",
        ),
        "how_made": made,
        "materials": materials,
        "care": CARE[recipe.care],
        "size_note": _size_note(idea),
    }


def _certificates(bench: Bench, recipe: Recipe, level: int) -> tuple[CertificateSpec, ...]:
    return stars.certify(
        bench.rng,
        recipe.certificates,
        bench.place,
        category=recipe.category,
        level=level,
        today=bench.today,
        has_gi=bench.place.province_code in recipe.gi,
    )


def _price(rng: Random, idea: Idea, level: int) -> Decimal:
    low, high = idea.form.price
    spread = min(1.0, rng.betavariate(2, 3) * (0.85 + 0.06 * level))
    return nice_price((low + (high - low) * spread) * idea.size.factor)


def _stock(rng: Random, idea: Idea) -> tuple[str, int, int]:
    """State, pieces on the shelf and days until it leaves."""
    if idea.recipe.is_alcohol:
        return "not_for_sale", 0, 0
    chance = rng.random()
    if chance < SOLD_OUT_SHARE:
        return "sold_out", 0, rng.randint(1, 3)
    if chance < SOLD_OUT_SHARE + idea.recipe.made_to_order * MADE_TO_ORDER_PULL:
        return "made_to_order", 0, rng.randint(*idea.recipe.lead)
    most = 12 if idea.form.price[0] > 800 else 60 if idea.form.price[0] > 200 else 180
    return "in_stock", rng.randint(2, most), rng.randint(1, 3)


def _size_note(idea: Idea) -> Pair:
    if idea.form.variants == "shirt":
        return ("รอบอก S 38 M 40 L 42 XL 46 นิ้ว", "Chest S 38, M 40, L 42, XL 46 inches")
    if idea.form.variants == "ring":
        return ("ขนาด 48 ถึง 54 ปรับได้ที่ร้าน", "Sizes 48 to 54, adjusted at the shop")
    if not idea.size.th:
        return ("ขนาดมาตรฐานของร้าน", "The shop's usual size")
    return (f"ขนาด {idea.size.th}", f"Size: {idea.size.en}")


def _variants(rng: Random, idea: Idea, price: Decimal, state: str) -> tuple[VariantSpec, ...]:
    def piece(axis: str, th: str, en: str, amount: Decimal, weight: float) -> VariantSpec:
        stock = rng.randint(0, 20) if state == "in_stock" else 0
        return VariantSpec(axis, th, en, amount, round(weight), stock)

    weight = idea.size.weight_g
    if idea.form.variants == "shirt":
        made = [
            piece("size", size, size, nice_price(float(price) * (1 + extra)), weight)
            for size, extra in _SHIRT_SIZES
        ]
    elif idea.form.variants == "ring":
        made = [piece("size", f"เบอร์ {size}", f"Size {size}", price, weight) for size in _RING_SIZES]
    elif idea.form.variants == "length":
        made = [
            piece(
                "length", f"{metres} เมตร", f"{metres} m", nice_price(float(price) * factor), weight * metres
            )
            for metres, factor in _LENGTHS
        ]
    elif idea.form.variants == "umbrella":
        made = [
            piece("colour", th, en, price, weight) for th, en in (("ลายดอกไม้", "Flowers"), ("สีพื้น", "Plain"))
        ]
    else:
        return ()
    if state == "in_stock" and not any(variant.stock for variant in made):
        first = made[0]
        made[0] = VariantSpec(first.axis, first.value_th, first.value_en, first.price, first.weight_g, 3)
    return tuple(made)


def _quadrant(rng: Random, level: int) -> str:
    return rng.choice({5: "AAB", 4: "ABBC", 3: "BCC", 2: "CD", 1: "D", 0: " D"}[level]).strip()


def _programmes(rng: Random, level: int, bench: Bench) -> tuple[tuple[str, int], ...]:
    """Memberships by the programme's own entry rule, plus those planned for this product."""
    joined = list(bench.programmes.get(bench.made, ()))
    chance = rng.random()
    if level >= 4 and chance < 0.45:
        joined.append(("otop_plus", rng.choice((2567, 2568, 2569))))
    elif 1 <= level <= 3 and chance < 0.08:
        joined.append(("mobile", rng.choice((2568, 2569))))
    if level == 5 and chance > 0.93:
        joined.append(("premium", 2568))
    if 0.50 < chance < 0.54:
        joined.append(("nawatwithi", 2567))
    elif 0.54 < chance < 0.56:
        joined.append(("kbo", 2568))
    elif 0.56 < chance < 0.575:
        joined.append(("smart_otop", 2568))
    elif 0.575 < chance < 0.585:
        joined.append(("yoc", 2567))
    return tuple(joined)


def gallery(bench: Bench, main: Picture) -> tuple[PictureSpec, ...]:
    """Picture, close-up, maker and place."""
    return (
        _shown(main, "main", 0),
        _shown(pictures.close_up(main.stem), "detail", 1),
        _shown(bench.rng.choice(bench.maker), "maker", 2),
        _shown(bench.rng.choice(bench.scenes), "place", 3),
    )


@cache
def _shown(picture: Picture, kind: str, position: int) -> PictureSpec:
    """The same picture in the same role is one object, which keeps 70,000 products small."""
    return PictureSpec(picture.name, kind, picture.alt_th, picture.alt_en, position, pictures.SOURCE)
