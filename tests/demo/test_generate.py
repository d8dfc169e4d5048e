"""The demo market: the right amount, the right shares, and nothing that reads like filler."""

import re
from collections import Counter
from decimal import Decimal
from itertools import pairwise

import pytest

from marketplace.demo import pictures, stars
from marketplace.demo.generate import DEMO_DAY, generate
from marketplace.demo.places import all_places
from marketplace.demo.real import SOURCE, real_products
from marketplace.demo.specs import ProductSpec, ShopSpec
from marketplace.demo.vocabulary.categories import CATEGORIES
from marketplace.demo.vocabulary.registry import CRAFTS, RECIPES, STORY_TITLES, VOICES

SHOPS, PRODUCTS, SEED = 800, 5000, 1
THAI = re.compile(r"[\u0e00-\u0e7f]")
LATIN = re.compile(r"[A-Za-z]{3,}")
BOASTS = ("ดีที่สุด", "ของแท้ 100", "อันดับหนึ่ง", "!", "lorem", "กรุณา")
# Latin that Thai shops do write.
KNOWN_LATIN = {"OTOP", "MSG"}


@pytest.fixture(scope="module")
def market() -> list[ShopSpec]:
    return list(generate(SHOPS, PRODUCTS, SEED))


@pytest.fixture(scope="module")
def products(market: list[ShopSpec]) -> list[ProductSpec]:
    return [product for shop in market for product in shop.products]


def share(found: int, of: int) -> float:
    return found / of


def texts_of(spec: ShopSpec | ProductSpec, language: str) -> list[str]:
    return [getattr(spec, name) for name in spec.__slots__ if name.endswith(f"_{language}")]


def test_counts_are_exact(market: list[ShopSpec], products: list[ProductSpec]) -> None:
    """As many open shops and products on sale as asked for; the closed stand beside them."""
    open_shops = [shop for shop in market if shop.status == "live"]
    assert len(open_shops) == SHOPS
    assert sum(len(shop.products) for shop in open_shops) == PRODUCTS
    assert Counter(shop.status for shop in market[SHOPS:]) == {"closed": 5, "suspended": 3, "ended": 2}
    assert len(products) == PRODUCTS + 30
    assert min(len(shop.products) for shop in market) >= 1


def test_same_seed_same_market_and_other_seed_another() -> None:
    first = list(generate(60, 300, 7))
    assert first == list(generate(60, 300, 7))
    assert first != list(generate(60, 300, 8))


@pytest.mark.parametrize(("shops", "count"), [(0, 10), (10, 9)])
def test_impossible_sizes_are_refused(shops: int, count: int) -> None:
    with pytest.raises(ValueError, match="at least"):
        next(generate(shops, count, 1))


def test_every_province_has_shops(market: list[ShopSpec]) -> None:
    by_province = Counter(shop.province_code for shop in market)
    assert len(by_province) == 77
    assert min(by_province.values()) >= 3
    assert all(all_places()[shop.tambon_code].province_code == shop.province_code for shop in market)


def test_northeast_and_north_lead_as_in_the_register(market: list[ShopSpec]) -> None:
    by_region = Counter(shop.region for shop in market)
    assert by_region.most_common(1)[0][0] == "northeast"
    assert by_region["northeast"] + by_region["north"] > SHOPS / 2


def test_kinds_of_producer_follow_the_register(market: list[ShopSpec]) -> None:
    kinds = Counter(shop.kind for shop in market)
    assert share(kinds["community_group"], SHOPS) == pytest.approx(0.55, abs=0.04)
    assert share(kinds["sole_owner"], SHOPS) == pytest.approx(0.43, abs=0.04)
    assert share(kinds["sme"], SHOPS) == pytest.approx(0.02, abs=0.01)


def test_stars_follow_the_board(products: list[ProductSpec]) -> None:
    levels = Counter(product.assessments[0].level for product in products if product.assessments)
    rated = sum(levels.values())
    assert share(PRODUCTS - rated, PRODUCTS) == pytest.approx(0.10, abs=0.02)
    for level, expected in ((5, 0.24), (4, 0.37), (3, 0.26), (2, 0.09), (1, 0.04)):
        assert share(levels[level], rated) == pytest.approx(expected, abs=0.035), level


def test_scores_add_up_and_fit_the_band(products: list[ProductSpec]) -> None:
    for product in products:
        years = [result.round_year for result in product.assessments]
        assert years == sorted(set(years), reverse=True)
        assert len(years) <= 5
        for result in product.assessments:
            low, high = stars.BANDS[result.level]
            assert result.score_a + result.score_b + result.score_c == result.score_total
            assert low <= result.score_total <= high, result
            parts = (result.score_a, result.score_b, result.score_c)
            assert all(0 <= part <= most for part, most in zip(parts, stars.PART_MAXIMA, strict=True)), result
            assert result.round_year in stars.ROUNDS
            assert result.committee_level in stars.COMMITTEES[result.level]


def test_stock_states(products: list[ProductSpec]) -> None:
    states = Counter(product.stock_state for product in products)
    assert share(states["sold_out"], PRODUCTS) == pytest.approx(0.06, abs=0.015)
    assert share(states["made_to_order"], PRODUCTS) == pytest.approx(0.15, abs=0.04)
    assert 0.005 < share(states["not_for_sale"], PRODUCTS) < 0.03
    for product in products:
        assert product.is_alcohol == (product.stock_state == "not_for_sale")
        assert (product.stock > 0) == (product.stock_state == "in_stock")
        if product.stock_state == "made_to_order":
            assert 7 <= product.lead_days <= 30


def test_alcohol_has_no_price_and_all_else_has(products: list[ProductSpec]) -> None:
    for product in products:
        if product.is_alcohol:
            assert product.price is None
            assert product.category == "beverage/alcohol"
            continue
        assert product.price is not None
        assert Decimal(15) <= product.price <= Decimal(35_000), product.name_th
        assert product.price == product.price.to_integral_value()
        assert all(variant.price > 0 for variant in product.variants)
        assert product.weight_g > 0


def test_prices_stay_near_the_range_of_their_form() -> None:
    for shop in generate(100, 800, 3):
        for product in shop.products:
            ranges = [
                (form.price[0] * size.factor, form.price[1] * size.factor)
                for recipe in RECIPES.values()
                if recipe.picture_recipe == product.recipe
                for form in recipe.forms
                for size in form.sizes
            ]
            if product.price is not None and not product.source:
                assert (
                    min(low for low, _ in ranges) * 0.8
                    <= product.price
                    <= max(high for _, high in ranges) * 1.1 + 50
                )


def test_names_are_distinct(market: list[ShopSpec], products: list[ProductSpec]) -> None:
    assert share(len({product.name_th for product in products}), PRODUCTS) > 0.9
    assert len({product.slug for product in products}) == len(products)
    for shop in market:
        assert len({product.name_th for product in shop.products}) == len(shop.products)
    for field in ("name_th", "slug", "subdomain", "phone", "cdd_registration_no"):
        assert len({getattr(shop, field) for shop in market}) == len(market), field


def test_addresses_fit_their_fields(market: list[ShopSpec], products: list[ProductSpec]) -> None:
    label = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
    assert all(label.fullmatch(shop.subdomain) for shop in market)
    assert all(label.fullmatch(product.slug) for product in products)
    assert all(re.fullmatch(r"\+668\d{8}", shop.phone) for shop in market)
    assert max(len(product.name_th) for product in products) < 150
    assert max(len(product.name_en) for product in products) < 200


def test_every_picture_exists_and_shows_the_products_own_recipe(products: list[ProductSpec]) -> None:
    manifest = pictures.manifest()
    for product in products:
        assert [picture.kind for picture in product.pictures] == ["main", "detail", "maker", "place"]
        main, detail = (manifest[p.name.removeprefix(pictures.PREFIX)] for p in product.pictures[:2])
        assert main.kind == "product"
        assert main.subtype == detail.subtype == product.subtype
        assert main.recipe == detail.recipe == product.recipe
        assert main.stem != detail.stem
        for picture in product.pictures:
            assert (pictures.PICTURE_FOLDER / f"{picture.name.removeprefix(pictures.PREFIX)}.webp").is_file()


def test_every_product_picture_of_the_pack_is_used() -> None:
    used = {product.pictures[0].name for shop in generate(1500, 12_000, 2) for product in shop.products}
    pack = {picture.name for picture in pictures.manifest().values() if picture.kind == "product"}
    assert pack - used == set()


def test_neighbours_in_a_shop_look_different(market: list[ShopSpec]) -> None:
    pairs = [pair for shop in market for pair in pairwise(shop.products)]
    alike = [pair for pair in pairs if pair[0].pictures[0].name == pair[1].pictures[0].name]
    assert share(len(alike), len(pairs)) < 0.01


def test_shop_pictures_exist(market: list[ShopSpec]) -> None:
    names = {pictures.PREFIX + stem for stem in pictures.manifest()}
    for shop in market:
        portraits = [person.picture for person in shop.people if person.picture]
        assert {shop.cover, shop.logo, *portraits} <= names
        assert len(set(portraits)) == len(portraits)
        assert not any("shop-" in portrait for portrait in portraits)
        assert 2 <= len(shop.people) <= 4
        assert len({person.name_th for person in shop.people}) == len(shop.people)


def test_no_text_is_empty_or_left_unfilled(market: list[ShopSpec], products: list[ProductSpec]) -> None:
    allowed_empty = {"source_note"}
    for spec in (*market, *products):
        for language in ("th", "en"):
            for text in texts_of(spec, language):
                assert text.strip(), (spec.name_th, allowed_empty)
                assert "{" not in text
                assert "  " not in text
                assert not any(boast in text for boast in BOASTS), text


def test_languages_do_not_mix(market: list[ShopSpec], products: list[ProductSpec]) -> None:
    for spec in (*market, *products):
        for text in texts_of(spec, "en"):
            assert not THAI.search(text), text
        for text in texts_of(spec, "th"):
            assert THAI.search(text), text
            assert set(LATIN.findall(text)) <= KNOWN_LATIN, text


def test_stories_differ_between_shops(market: list[ShopSpec]) -> None:
    assert share(len({shop.story_th for shop in market}), SHOPS) > 0.99
    assert all(shop.story_th.count("\n\n") == shop.story_en.count("\n\n") == 3 for shop in market)


def test_every_story_has_a_title_of_its_craft(market: list[ShopSpec]) -> None:
    assert set(STORY_TITLES) == set(VOICES)
    assert all(len(titles) >= 4 for titles in STORY_TITLES.values())
    assert max(len(shop.story_title_en) for shop in market) <= 120
    assert all(shop.story_title_th != shop.tagline_th for shop in market)
    assert share(len({shop.story_title_th for shop in market}), SHOPS) > 0.5


def test_real_shops_show_their_tambon_early(market: list[ShopSpec]) -> None:
    real = [shop for shop in market if shop.products[0].source == SOURCE]
    assert len(real) == 47
    assert len({shop.name_th[:20] for shop in real}) == 47
    for shop in real:
        tambon = all_places()[shop.tambon_code].tambon_th
        assert shop.name_th.index(tambon) <= len("กลุ่มผู้ผลิต")


def test_certificates_have_the_shape_of_their_kind(products: list[ProductSpec]) -> None:
    shapes = {
        "tcps": r"มผช\. \d{1,4}/25\d{2}",
        "fda": r"\d{2}-2-\d{5}-6-\d{4}",
        "halal": r"\d{13}",
        "cosmetic": r"\d{2}-1-\d{2}-\d{8}",
        "tis": r"มอก\. \d{3,4}-25\d{2}",
        "gi": r"|สช 50100020",
    }
    states: Counter[str] = Counter()
    for product in products:
        if product.assessments and not product.source:
            assert product.certificates or not RECIPES
        for certificate in product.certificates:
            states[certificate.state] += 1
            assert re.fullmatch(shapes.get(certificate.kind, r".+/25\d{2}"), certificate.number), certificate
            assert certificate.issued_on < DEMO_DAY
            if certificate.expires_on is not None:
                assert (certificate.expires_on < DEMO_DAY) == (certificate.state == "expired")
    assert states["verified"] > 5 * states["claimed"] > 5 * states["expired"] > 0


def test_gi_stands_only_where_the_name_is_registered(market: list[ShopSpec]) -> None:
    gi = {
        (shop.province_code, product.recipe)
        for shop in market
        for product in shop.products
        if any(certificate.kind == "gi" for certificate in product.certificates)
    }
    assert gi
    assert {code for code, _ in gi} <= {"12", "30", "33", "47", "51", "57", "67", "73", "93"}
    assert not any(recipe.startswith("yokdok") and code != "51" for code, recipe in gi)


def test_programme_members_reach_their_targets(market: list[ShopSpec]) -> None:
    nexts = Counter(
        shop.province_code
        for shop in market
        for product in shop.products
        if any(name == "otop_next" for name, _ in product.programmes)
    )
    assert len(nexts) == 77
    assert min(nexts.values()) >= 2
    assert 180 <= sum(nexts.values()) <= 225
    for shop in market:
        for product in shop.products:
            if any(name == "otop_plus" for name, _ in product.programmes):
                assert (
                    max(result.level for result in product.assessments if result.status == "published") >= 4
                )


def test_all_47_real_samples_are_present_and_marked(products: list[ProductSpec]) -> None:
    real = {
        (product.name_th, product.assessments[0].level) for product in products if product.source == SOURCE
    }
    assert len([product for product in products if product.source]) == 47
    assert real == {(sample.name_th, sample.stars) for sample in real_products()}
    for product in products:
        if product.source:
            assert [result.round_year for result in product.assessments] == [2567]
            assert product.name_en
            assert product.source_note


def test_variants_belong_to_crafts_that_need_them(products: list[ProductSpec]) -> None:
    axes = Counter(variant.axis for product in products for variant in product.variants)
    assert set(axes) == {"size", "length", "colour"}
    for product in products:
        if product.variants:
            assert len({variant.value_th for variant in product.variants}) == len(product.variants) >= 2
            assert len({variant.axis for variant in product.variants}) == 1
            assert any(variant.stock for variant in product.variants) == (product.stock_state == "in_stock")


def test_categories_and_crafts_are_all_known(products: list[ProductSpec]) -> None:
    codes = [code for code, _, _ in CATEGORIES]
    assert len(set(codes)) == len(codes)
    assert {product.category for product in products} <= set(codes)
    leaves = {code for code in codes if "/" in code}
    assert {recipe.category for recipe in RECIPES.values()} == leaves
    for craft in CRAFTS.values():
        assert craft.voice in VOICES
        assert {key for key, _ in craft.recipes} <= set(RECIPES)
    assert {key for craft in CRAFTS.values() for key, _ in craft.recipes} == set(RECIPES)


def test_only_groups_speak_of_members(market: list[ShopSpec]) -> None:
    for shop in market:
        if shop.kind != "community_group":
            assert "สมาชิก" not in shop.story_th, shop.name_th
            assert "กลุ่ม" not in shop.story_th, shop.name_th
            assert "กลุ่ม" not in shop.name_th
