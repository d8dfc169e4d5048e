"""A made-up market of OTOP-like goods, from a vocabulary and a seed; any length, one shop at a time."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import count
from random import Random

from marketplace.demo.places import Place, shop_places

from .compose import description, draw, english_name, shop_name, thai_name
from .shapes import Good, Product, Vocabulary

STARS = (0, 1, 2, 3, 4, 5)
STAR_WEIGHTS = (20, 3, 7, 25, 25, 20)
AT_HOME = 0.75
NOW = 1_795_219_200  # 21 November 2026, in Unix seconds
THREE_YEARS_S = 3 * 365 * 86_400


def generate(vocabulary: Vocabulary, *, size: int, seed: int) -> Iterator[Product]:
    """Yields `size` products, the same for the same arguments; memory does not grow with `size`.

    Shops have 2 to 14 products of one to three kinds of goods, most of them from the provinces
    where such goods are at home.
    """
    made = 0
    for number in count():
        for product in _shop(vocabulary, Random(f"{vocabulary.name}:{seed}:{number}"), first_id=made + 1):
            if made == size:
                return
            made += 1
            yield product


def _shop(vocabulary: Vocabulary, rng: Random, *, first_id: int) -> Iterator[Product]:
    main = vocabulary.goods[rng.choice(list(vocabulary.goods))]
    place = _place(rng, main)
    kinds = [main, *_beside(vocabulary, main, place.province_code, rng)]
    name = shop_name(rng, main, draw(rng, vocabulary, main), place.village_th)
    for number in range(rng.randint(2, 14)):
        good = main if rng.random() < 0.6 else rng.choice(kinds)
        yield _product(vocabulary, rng, good, place, name, first_id + number)


def _place(rng: Random, good: Good) -> Place:
    codes = list(shop_places())
    code = rng.choice(good.homes) if good.homes and rng.random() < AT_HOME else rng.choice(codes)
    return rng.choice(shop_places()[code])


def _beside(vocabulary: Vocabulary, main: Good, province: str, rng: Random) -> list[Good]:
    """Up to two more kinds that such a shop would make."""
    top = main.category.partition("/")[0]
    near = [
        good
        for good in vocabulary.goods.values()
        if good is not main and (good.category.startswith(top) or province in good.homes)
    ]
    return rng.sample(near, min(len(near), rng.randint(0, 2)))


def _product(
    vocabulary: Vocabulary, rng: Random, good: Good, place: Place, shop: str, number: int
) -> Product:
    parts = draw(rng, vocabulary, good)
    desc_th, desc_en = description(rng, vocabulary, good, parts, place.village_th)
    category, category_en = vocabulary.categories[good.category]
    low, high = good.price
    return Product(
        id=number,
        good=good.key,
        parts=frozenset(part.key for part in parts),
        kinds=frozenset((good.key, *good.parents)),
        province=place.province_code,
        region=place.region,
        star=rng.choices(STARS, STAR_WEIGHTS)[0],
        standards=tuple(code for code in good.standards if rng.random() < 0.5),
        price=round(low + (high - low) * rng.betavariate(2, 3)),
        stock=0 if rng.random() < 0.12 else rng.randint(1, 120),
        popularity=min(5000, int(rng.paretovariate(1.1)) - 1),
        created=NOW - rng.randint(0, THREE_YEARS_S),
        name_th=thai_name(rng, vocabulary, good, parts, (place.village_th, place.province_th)),
        name_en=english_name(rng, vocabulary, good, parts),
        desc_th=desc_th,
        desc_en=desc_en,
        shop=shop,
        village=place.village_th,
        category=category,
        category_en=category_en,
    )


def vocabularies() -> dict[str, Vocabulary]:
    """By name."""
    from .goods_fifth import FIFTH
    from .goods_held_out import HELD_OUT
    from .goods_sixth import SIXTH
    from .goods_third import THIRD
    from .goods_tuning import TUNING
    from .goods_unseen import UNSEEN

    return {each.name: each for each in (TUNING, HELD_OUT, THIRD, UNSEEN, FIFTH, SIXTH)}


@cache
def market(vocabulary_name: str, size: int, seed: int) -> tuple[Product, ...]:
    """The same as a tuple, made once in a process."""
    return tuple(generate(vocabularies()[vocabulary_name], size=size, seed=seed))
