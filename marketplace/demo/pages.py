"""Home page, curated selection and news of the demo site."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

from django.core.files.images import ImageFile
from django.db import transaction
from wagtail.models import Page

from catalogue.models import ProductCard
from cms.eligibility import qualifying_cards
from cms.models import CuratedProduct, CuratedSelection, HomePage, NewsIndexPage, NewsPage, SiteImage
from cms.services.pages import block, ensure_pages, home_words
from shops.choices import Region, ShopStatus
from shops.models import Shop

DATA = Path(__file__).resolve().parent / "data"
PICKS = 10


@transaction.atomic
def arrange_pages() -> None:
    """The home page shows a selection, a maker, shops and news of the demo; safe to call twice."""
    ensure_pages()
    if CuratedSelection.objects.exists():
        return
    picks = _picks()
    if not picks:
        return
    selection = CuratedSelection.objects.create(
        title_th="ห้าดาวเลือกแล้ว", title_en="Chosen five stars", note="ข้อมูลตัวอย่าง", live=True
    )
    CuratedProduct.objects.bulk_create(
        CuratedProduct(selection=selection, product_id=card.pk, sort_order=place)
        for place, card in enumerate(picks)
    )
    shops = _shops(picks)
    for page in HomePage.objects.select_related("locale"):
        page.body = json.dumps(_body(page.locale.language_code, selection, shops))
        page.save_revision().publish()
    _add_news()


def _picks() -> list[ProductCard]:
    """One five-star product of each sub-type and shop, the regions in turn."""
    by_region: dict[str, list[ProductCard]] = {region.value: [] for region in Region}
    seen: set[tuple[str, int]] = set()
    cards = qualifying_cards().order_by("-star", "-star_year", "-rank", "pk")
    for card in cards.filter(star=5).iterator():
        key = (card.category_path, card.shop_id)
        if any(card.category_path == path or card.shop_id == shop for path, shop in seen):
            continue
        if len(by_region[card.region]) < PICKS:
            seen.add(key)
            by_region[card.region].append(card)
        if len(seen) >= PICKS * len(by_region):
            break
    picked = []
    for turn in range(PICKS):
        picked += [cards[turn] for cards in by_region.values() if len(cards) > turn]
    return picked[: PICKS * 2]


def _shops(picks: list[ProductCard]) -> list[Shop]:
    """A weaver first, whose cover opens the page; then makers of other regions with other covers."""
    shops = Shop.objects.filter(pk__in=[card.shop_id for card in picks], status=ShopStatus.LIVE).exclude(
        cover=""
    )
    order = {card.shop_id: place for place, card in enumerate(picks)}
    ranked = sorted(shops, key=lambda shop: ("weaving" not in shop.cover, order[shop.pk]))
    regions = {card.shop_id: card.region for card in picks}
    first: list[Shop] = []
    for shop in ranked:
        if all(regions[shop.pk] != regions[one.pk] and _scene(shop) != _scene(one) for one in first):
            first.append(shop)
    return first + [shop for shop in ranked if shop not in first]


def _scene(shop: Shop) -> str:
    """What a cover shows: "demo/weaving-3" as "weaving"."""
    return shop.cover.rpartition("/")[2].partition("-")[0]


def _body(code: str, selection: CuratedSelection, shops: list[Shop]) -> list[dict[str, Any]]:
    words = home_words(code)
    lead = shops[0]
    title = lead.quote_th if code == "th" else lead.quote_en
    text = f"{lead.name_th} · {lead.tagline_th}" if code == "th" else f"{lead.name_en} · {lead.tagline_en}"
    teller = next((shop for shop in reversed(shops) if shop.quote_th), lead)
    cards = [{"type": "item", "value": shop.pk, "id": block("item", None)["id"]} for shop in shops[:3]]
    return [
        block("regions", {"title": words["regions"]}),
        block("hero", {"picture": None, "title": title, "text": text, "shop": lead.pk}),
        block("stars", {"title": words["stars"]}),
        block("picks", {"title": words["picks"], "selection": selection.pk, "limit": PICKS}),
        block("categories", {"title": words["categories"]}),
        block("shops", {"title": words["shops"], "shops": cards}),
        block("maker_story", {"shop": teller.pk, "title": ""}),
        block("newest", {"title": words["newest"], "regions": ["south", "northeast"]}),
        block("news", {"title": words["news"], "limit": 3}),
    ]


def _add_news() -> None:
    twins: dict[str, Any] = {}
    pictures: dict[str, SiteImage] = {}
    rows = tomllib.loads((DATA / "news.toml").read_text())["news"]
    for index in NewsIndexPage.objects.select_related("locale").order_by("path"):
        code = index.locale.language_code
        for row in rows:
            if row["picture"] not in pictures:
                pictures[row["picture"]] = _site_image(row["picture"])
            page = _news_page(row, code, pictures[row["picture"]])
            page.locale = index.locale
            if row["slug"] in twins:
                page.translation_key = twins[row["slug"]]
            twins[row["slug"]] = page.translation_key
            Page.add_child(index, instance=page)


def _news_page(row: dict[str, Any], code: str, picture: SiteImage) -> NewsPage:
    words, source = row[code], row["source"]
    figure = {
        "value": source["value"],
        "label": source[f"label_{code}"],
        "source": source["source"],
        "as_of": source[f"as_of_{code}"],
    }
    return NewsPage(
        title=words["title"],
        slug=row["slug"],
        published_on=row["published_on"],
        summary=words["summary"],
        agency=row[f"agency_{code}"],
        picture=picture,
        body=json.dumps([block("text", words["body"]), block("figure", figure)]),
    )


def _site_image(name: str) -> SiteImage:
    """A picture of the pack as programme content, marked as a drawing."""
    path = DATA / "pictures" / f"{name}.webp"
    with path.open("rb") as file:
        image = SiteImage(
            title=name,
            file=ImageFile(file, name=path.name),
            alt_th="ภาพประกอบตัวอย่าง",
            alt_en="Sample illustration",
            credit="CC0",
        )
        image.save()
    return image
