"""A whole demo market from one seed, one shop at a time."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from itertools import chain
from random import Random

from marketplace.demo import names, pictures
from marketplace.demo.names import Idea, IdeaBox
from marketplace.demo.plan import Plot, plan_shops
from marketplace.demo.products import Bench, make_product
from marketplace.demo.real import SOURCE, RealProduct, real_products
from marketplace.demo.shops import Founding, Register, founding_of, make_shop
from marketplace.demo.specs import ProductSpec, ShopSpec
from marketplace.demo.vocabulary.registry import RECIPES, VOICES
from marketplace.demo.vocabulary.samples import SAMPLE_TEXTS
from marketplace.demo.vocabulary.shapes import both

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
    ideas, register = _Ideas(rng), Register(today)
    product_slugs: dict[str, int] = {}
    plots = plan_shops(shops, products, rng, real_products())
    for plot in chain(plots, _plots_of_others(shops, Random(f"{seed}:others"))):
        founding = founding_of(plot, Random(f"{seed}:{plot.number}"))
        bench = _bench(founding, today, product_slugs)
        yield make_shop(
            founding,
            register,
            status="live" if plot.number < shops else OTHER_STATUSES[plot.number % len(OTHER_STATUSES)],
            products=_products(plot, ideas, bench),
        )


def _plots_of_others(shops: int, rng: Random) -> list[Plot]:
    """Numbered after the open shops, and last in their provinces."""
    count = others_beside(shops)
    if not count:
        return []
    plots = plan_shops(count, count * PRODUCTS_OF_OTHERS, rng, ())
    return [replace(plot, number=shops + plot.number, rank_in_province=shops) for plot in plots]


@dataclass(slots=True)
class _Ideas:
    """A box of ideas for each recipe, dealt to all shops in turn."""

    rng: Random
    boxes: dict[str, IdeaBox] = field(default_factory=dict)

    def of(self, recipe: str) -> IdeaBox:
        if recipe not in self.boxes:
            self.boxes[recipe] = IdeaBox(RECIPES[recipe], self.rng)
        return self.boxes[recipe]


def _bench(founding: Founding, today: date, slugs: dict[str, int]) -> Bench:
    plot = founding.plot
    return Bench(
        plot.place,
        founding.rng,
        founding.since_year,
        quality=founding.rng.gauss(0, 1),
        today=today,
        maker=pictures.scenes(VOICES[plot.craft.voice].picture),
        scenes=pictures.place_scenes(plot.place.landscape),
        slugs=slugs,
        programmes=_planned_programmes(plot),
    )


def _products(plot: Plot, ideas: _Ideas, bench: Bench) -> tuple[ProductSpec, ...]:
    """The goods of one shop, ordered so that neighbours do not look alike."""
    recipes = [recipe for recipe, _ in plot.craft.recipes]
    weights = [weight for _, weight in plot.craft.recipes]
    taken: set[str] = set()
    seen: list[str] = []
    made: list[ProductSpec] = []
    if plot.real is not None:
        taken.add(plot.real.name_th)
        made.append(_real_product(bench, plot.real))
        seen.append(made[0].pictures[0].name.removeprefix(pictures.PREFIX))
    while len(made) < plot.product_count:
        box = ideas.of(bench.rng.choices(recipes, weights)[0])
        idea, name = names.take(box, plot.place, bench.rng, taken, avoid=set(seen[-9:]))
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
        **both(
            description=(
                about[0].format(stars=sample.stars, **words),
                about[1].format(stars=sample.stars, **words_en),
            ),
            how_made=made,
            materials=materials,
            size_note=size_note,
            unit=unit,
        ),
        price=None if recipe.is_alcohol else Decimal(sample.price),
        source=SOURCE,
        source_note=note[0],
    )
