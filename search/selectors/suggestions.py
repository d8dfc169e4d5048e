"""What the search box offers for a typed beginning: from the index of phrases, else from the database."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import Q

from catalogue.models import CategoryText, ProductCard
from search.engines import router
from search.engines.base import EngineUnavailable, reading_answers
from search.suggest import query
from search.suggest.phrases import KINDS, SCHEMA, Face
from search.text.keyboard import pressed
from shops.choices import ShopStatus
from shops.models import Province, Shop

MOST = 9
# The best of each kind that are shown when every kind has some; free places go to the kinds above.
SHARES = {"goods": 4, "category": 1, "place": 2, "shop": 2}
# Without an index only so many of the best cards are looked through.
LOOKED_THROUGH = 5000


def suggest(typed: str) -> list[Face]:
    """At most `MOST` faces, grouped by kind in the order of `KINDS`, the best first.

    One round trip to the engine, and another for what was typed on the wrong keyboard layout.
    Without an answer from it four plain queries.
    """
    try:
        found = _ask(typed) or (_ask(pressed(typed)) if len(typed) > 1 else [])
    except EngineUnavailable:
        found = from_database(typed)
    return choose(found)


def _ask(typed: str) -> list[Face]:
    """What the index has, the surest first. Raises EngineUnavailable."""
    bodies = query.bodies(typed)
    answers = router.engine().search_many(SCHEMA.name, bodies) if bodies else []
    with reading_answers():
        hits = (hit["_source"]["face"] for answer in answers for hit in answer["hits"]["hits"])
        return [Face.read(face) for face in dict.fromkeys(hits)]


def suggest_in_shop(typed: str, shop: str) -> list[Face]:
    """The shop's products with `typed` in their names. One query: a shop has some dozens."""
    text = " ".join(typed.split())
    if not text:
        return []
    named = Q(name_th__contains=text) | Q(name_en__icontains=text)
    cards = ProductCard.objects.filter(named, shop__slug=shop, is_alcohol=False).order_by("-rank", "pk")
    rows = cards.values_list("name_th", "name_en", "slug", "product_id")[:MOST]
    return [Face("goods", th, en, f"/products/{slug}-{pk}/", "", "") for th, en, slug, pk in rows]


def choose(found: Iterable[Face]) -> list[Face]:
    """Each kind its share, what is left to the kinds in their order; no label twice in a kind."""
    groups: dict[str, dict[str, Face]] = {kind: {} for kind in KINDS}
    for face in found:
        groups[face.kind].setdefault(face.path or face.th, face)
    taken = {kind: min(len(groups[kind]), SHARES[kind]) for kind in KINDS}
    for kind in KINDS:
        free = MOST - sum(taken.values())
        taken[kind] += min(free, len(groups[kind]) - taken[kind])
    return [face for kind in KINDS for face in list(groups[kind].values())[: taken[kind]]]


def from_database(typed: str) -> list[Face]:
    """Names that begin as `typed` does, in either language. Four short queries."""
    text = " ".join(typed.split())
    if not text:
        return []
    begins = Q(name_th__startswith=text) | Q(name_en__istartswith=text)
    best = ProductCard.objects.filter(is_alcohol=False).order_by("-rank", "pk").values("pk")[:LOOKED_THROUGH]
    goods = ProductCard.objects.filter(begins, pk__in=best).order_by("-rank", "pk")
    shops = Shop.objects.filter(begins, status=ShopStatus.LIVE).order_by("name_th", "pk")
    places = Province.objects.filter(begins).order_by("code")
    categories = CategoryText.objects.filter(
        Q(category__name__startswith=text) | Q(name_en__istartswith=text)
    ).order_by("code")
    return [
        *(Face("goods", th, en, "", "", "") for th, en in goods.values_list("name_th", "name_en")[:MOST]),
        *(
            Face("category", th, en, f"/products/?category={code}", "", "")
            for code, th, en in categories.values_list("code", "category__name", "name_en")[:MOST]
        ),
        *(
            Face("place", th, en, f"/places/{region}/{slug}/", "", "")
            for region, slug, th, en in places.values_list("region", "slug", "name_th", "name_en")[:MOST]
        ),
        *(
            Face("shop", th, en, f"/shops/{slug}/", "", "")
            for slug, th, en in shops.values_list("slug", "name_th", "name_en")[:MOST]
        ),
    ]
