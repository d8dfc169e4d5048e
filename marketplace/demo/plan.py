"""Decides how many shops stand where, of what kind and craft, and how much each sells.

Everything here is small (one short record a shop), so that the shops themselves can be
made one at a time.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from random import Random

from marketplace.demo.places import REGIONS, Place, all_places, shop_places
from marketplace.demo.real import RealProduct
from marketplace.demo.vocabulary.registry import CRAFTS, RECIPES
from marketplace.demo.vocabulary.shapes import Craft

KINDS = (("community_group", 0.55), ("sole_owner", 0.43), ("sme", 0.02))
LEAST_PER_PROVINCE = 3
# Producers of the register per tambon: more in the northeast and north (CDD register 2021).
REGION_WEIGHT = {"north": 1.25, "northeast": 1.3, "central": 0.85, "south": 0.95}

# Brings the five categories to the shares of rated products that the board shows.
CATEGORY_PULL = {"food": 0.78, "household": 1.5}


@dataclass(frozen=True, slots=True)
class Plot:
    """One shop to be: everything but its words."""

    number: int
    place: Place
    craft: Craft
    kind: str
    product_count: int
    rank_in_province: int
    real: RealProduct | None = None


def share_out(total: int, weights: list[float], least: int = 0) -> list[int]:
    """Whole numbers in proportion to `weights` that add up to `total`, each at least `least`."""
    least = min(least, total // max(1, len(weights)))
    spare = total - least * len(weights)
    exact = [spare * weight / sum(weights) for weight in weights]
    counts = [least + int(part) for part in exact]
    by_remainder = sorted(range(len(weights)), key=lambda i: (int(exact[i]) - exact[i], i))
    for index in by_remainder[: total - sum(counts)]:
        counts[index] += 1
    return counts


def plan_shops(shops: int, products: int, rng: Random, real: Iterable[RealProduct]) -> list[Plot]:
    """A plot for every shop in a mixed order; real samples get the first plots of their tambon."""
    samples = list(real)[: min(shops, products)]
    places = shop_places()
    weights = [len(found) * REGION_WEIGHT[found[0].region] for found in places.values()]
    wanted = dict(zip(places, share_out(shops - len(samples), weights, LEAST_PER_PROVINCE), strict=True))
    sites: list[tuple[Place, Craft, RealProduct | None]] = [
        (all_places()[sample.tambon_code], CRAFTS[sample.craft], sample) for sample in samples
    ]
    used = {sample.tambon_code for sample in samples}
    for code, count in wanted.items():
        free = [place for place in places[code] if place.tambon_code not in used]
        crafts, craft_weights = _crafts_of(code, free[0].region)
        rng.shuffle(free)
        chosen = rng.choices(crafts, craft_weights, k=count)
        sites.extend((free[n % len(free)], craft, None) for n, craft in enumerate(chosen))
    rng.shuffle(sites)
    kinds = _kinds_for([sample is not None for _, _, sample in sites], rng)
    sizes = share_out(products, [rng.lognormvariate(0, 0.6) for _ in sites], least=1)
    ranks: dict[str, int] = {}
    plots: list[Plot] = []
    for number, (place, craft, sample) in enumerate(sites):
        rank = ranks.get(place.province_code, 0)
        ranks[place.province_code] = rank + 1
        plots.append(Plot(number, place, craft, kinds[number], sizes[number], rank, sample))
    return plots


def _kinds_for(are_samples: list[bool], rng: Random) -> list[str]:
    """A kind for each shop in the shares of the register; samples bear group names, so they are groups."""
    counts = share_out(len(are_samples), [weight for _, weight in KINDS])
    pool = [kind for (kind, _), count in zip(KINDS, counts, strict=True) for _ in range(count)]
    groups = min(counts[0], sum(are_samples))
    rest = pool[groups:]
    rng.shuffle(rest)
    return ["community_group" if sample or not rest else rest.pop() for sample in are_samples]


def _crafts_of(province_code: str, region: str) -> tuple[list[Craft], list[float]]:
    """The crafts a province knows, with their weights."""
    position = REGIONS.index(region)
    crafts: list[Craft] = []
    weights: list[float] = []
    for craft in CRAFTS.values():
        at_home = craft.provinces.get(province_code)
        if at_home is None and craft.only_home:
            continue
        weight = craft.regions[position] * (at_home or 1.0)
        if at_home is not None and not craft.regions[position]:
            weight = 0.3 * at_home
        weight *= CATEGORY_PULL.get(RECIPES[craft.recipes[0][0]].category.partition("/")[0], 1.0)
        if weight:
            crafts.append(craft)
            weights.append(weight)
    return crafts, weights
