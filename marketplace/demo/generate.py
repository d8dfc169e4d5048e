"""A whole demo market from one seed, one shop at a time."""

from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import chain
from random import Random

from marketplace.demo import names, pictures
from marketplace.demo.names import Idea, IdeaBox
from marketplace.demo.plan import Plot, plan_shops
from marketplace.demo.products import Bench, make_product
from marketplace.demo.real import SOURCE, RealProduct, real_products
from marketplace.demo.shops import draw_person, make_shop
from marketplace.demo.specs import ProductSpec, ShopSpec
from marketplace.demo.vocabulary.registry import RECIPES, VOICES
from marketplace.demo.vocabulary.samples import SAMPLE_TEXTS

DEMO_DAY = date(2026, 11, 21)
"""The day the demo market is seen on, unless told otherwise: dates count back from it."""
MIN_SHOPS_FOR_ALL_PROVINCES = 77 * 3 + 47
_NEXT_YEAR = 2569
OPEN_SHOPS_PER_OTHER = 80
"""One shop that is closed, suspended or ended stands beside so many open ones."""
OTHER_STATUSES = ("closed", "suspended", "closed", "ended")
PRODUCTS_OF_OTHERS = 3


def others_beside(shops: int) -> int:
    """How many shops that sell nothing now a market of `shops` open shops has."""
    return shops // OPEN_SHOPS_PER_OTHER


def generate(
    shops: int = 800, products: int = 5000, seed: int = 1, *, today: date = DEMO_DAY
) -> Iterator[ShopSpec]:
    """Yields `shops` open shops with `products` products in all, the same for the same arguments.

    After them come `others_beside(shops)` more that are not open, with a few products each.

    Every province has a shop from 278 shops on, and the 47 real samples come in when there
    are at least 47 of each. Time is linear; one shop is held at a time. Raises ValueError
    when there are fewer products than shops.
    """
    if shops < 1 or products < shops:
        raise ValueError("There must be at least one shop, and at least one product for each shop.")
    rng = Random(f"{seed}:plan")
    boxes: dict[str, IdeaBox] = {}
    shop_slugs: dict[str, int] = {}
    shop_names: set[str] = set()
    product_slugs: dict[str, int] = {}
    plots = plan_shops(shops, products, rng, real_products())
    for plot in chain(plots, _plots_of_others(shops, Random(f"{seed}:others"))):
        own = Random(f"{seed}:{plot.number}")
        since_year = own.choice(
            (2540, 2544, 2545, 2546, 2548, 2550, 2552, 2554, 2557, 2559, 2560, 2562, 2564)
        )
        lead = draw_person(own, plot.place)
        made = _products(
            plot, boxes, own=own, shared=rng, since_year=since_year, slugs=product_slugs, today=today
        )
        yield make_shop(
            plot,
            lead,
            status="live" if plot.number < shops else OTHER_STATUSES[plot.number % len(OTHER_STATUSES)],
            since_year=since_year,
            products=made,
            rng=own,
            taken_slugs=shop_slugs,
            taken_names=shop_names,
            today=today,
        )


def _plots_of_others(shops: int, rng: Random) -> list[Plot]:
    """Numbered after the open shops, and last in their provinces."""
    count = others_beside(shops)
    if not count:
        return []
    plots = plan_shops(count, count * PRODUCTS_OF_OTHERS, rng, ())
    return [replace(plot, number=shops + plot.number, rank_in_province=shops) for plot in plots]


def _products(
    plot: Plot,
    boxes: dict[str, IdeaBox],
    *,
    own: Random,
    shared: Random,
    since_year: int,
    slugs: dict[str, int],
    today: date,
) -> tuple[ProductSpec, ...]:
    """The goods of one shop, ordered so that neighbours do not look alike."""
    voice = VOICES[plot.craft.voice]
    bench = Bench(
        plot.place,
        own,
        since_year,
        own.gauss(0, 1),
        today,
        pictures.scenes(voice.picture),
        pictures.place_scenes(plot.place.landscape),
        slugs,
        programmes=_planned_programmes(plot),
    )
    keys = [key for key, _ in plot.craft.recipes]
    weights = [weight for _, weight in plot.craft.recipes]
    taken: set[str] = set()
    seen: list[str] = []
    made: list[ProductSpec] = []
    if plot.real is not None:
        taken.add(plot.real.name_th)
        made.append(_real_product(bench, plot.real))
        seen.append(made[0].pictures[0].name.removeprefix(pictures.PREFIX))
    while len(made) < plot.product_count:
        key = own.choices(keys, weights)[0]
        if key not in boxes:
            boxes[key] = IdeaBox(RECIPES[key], shared)
        avoid = set(seen[-9:])
        idea, name = names.take(boxes[key], plot.place, own, taken, avoid)
        seen.append(idea.picture.stem)
        made.append(make_product(bench, idea, name))
    return _apart(made)


def _apart(products: list[ProductSpec]) -> tuple[ProductSpec, ...]:
    """The same products, the first kept in front, equal pictures moved away from each other."""
    placed: list[ProductSpec] = []
    held: deque[ProductSpec] = deque()
    for product in products:
        while held and not _alike(placed[-1], held[0]):
            placed.append(held.popleft())
        if placed and _alike(placed[-1], product):
            held.append(product)
        else:
            placed.append(product)
    for product in held:
        gaps = range(1, len(placed) + 1)
        place = next((i for i in gaps if _fits_at(placed, i, product)), len(placed))
        placed.insert(place, product)
    return tuple(placed)


def _alike(one: ProductSpec, other: ProductSpec) -> bool:
    return one.pictures[0].name == other.pictures[0].name


def _fits_at(placed: list[ProductSpec], position: int, product: ProductSpec) -> bool:
    after = placed[position : position + 1]
    return not _alike(placed[position - 1], product) and not any(_alike(other, product) for other in after)


def _planned_programmes(plot: Plot) -> dict[int, tuple[tuple[str, int], ...]]:
    """OTOP NEXT takes two to three producers a province; the first one also made its star of 2549."""
    joined: list[tuple[str, int]] = []
    if plot.rank_in_province < 2 or (plot.rank_in_province == 2 and int(plot.place.province_code) % 5 < 3):
        joined.append(("otop_next", _NEXT_YEAR))
    if plot.rank_in_province == 0:
        joined.append(("pso", 2549))
    return {1: tuple(joined)} if joined else {}


def _real_product(bench: Bench, sample: RealProduct) -> ProductSpec:
    """A sample row as a product: its own name and stars, our words for the rest."""
    recipe = RECIPES[sample.recipe]
    stems = sample.stems or recipe.pictures
    fitting = [p for p in pictures.of_recipe(recipe.picture_recipe) if not stems or p.stem in stems]
    form = replace(recipe.forms[0], variants="")
    idea = Idea(
        recipe, form, replace(form.sizes[0], weight_g=sample.weight_g), ("", ""), bench.rng.choice(fitting)
    )
    product = make_product(bench, idea, (sample.name_th, sample.name_en), stars_given=sample.stars)
    place = bench.place
    words = {"tambon": place.tambon_th, "amphoe": place.amphoe_th, "province": place.province_th}
    words_en = {"tambon": place.tambon_en, "amphoe": place.amphoe_en, "province": place.province_en}
    about, made, materials, size_note, piece, note = SAMPLE_TEXTS
    unit = form.unit if recipe.category.startswith(("food", "beverage", "herbal")) else piece
    return replace(
        product,
        description_th=about[0].format(stars=sample.stars, **words),
        description_en=about[1].format(stars=sample.stars, **words_en),
        how_made_th=made[0],
        how_made_en=made[1],
        materials_th=materials[0],
        materials_en=materials[1],
        size_note_th=size_note[0],
        size_note_en=size_note[1],
        unit_th=unit[0],
        unit_en=unit[1],
        price=None if recipe.is_alcohol else Decimal(sample.price),
        source=SOURCE,
        source_note=note[0],
    )
