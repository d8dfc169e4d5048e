from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from catalogue.choices import StockState
from marketplace.common.languages import in_language
from marketplace.common.pictures import picture_url
from shops.choices import Region


class CardFace:
    """What a reader sees of a card, in the reader's language, from columns of both.

    Shared by the model and by `catalogue.selectors.cards.ListedCard`.
    """

    if TYPE_CHECKING:
        product_id: int
        slug: str
        name_th: str
        name_en: str
        shop_name_th: str
        shop_name_en: str
        province_th: str
        province_en: str
        picture: str
        stock_state: str

    @property
    def name(self) -> str:
        return in_language(self.name_th, self.name_en)

    @property
    def maker(self) -> str:
        return in_language(self.shop_name_th, self.shop_name_en)

    @property
    def province(self) -> str:
        return in_language(self.province_th, self.province_en)

    @property
    def url(self) -> str:
        """The product's path in the reader's language.

        Formatted by hand: a list shows 20 to 30 of them, and reverse() costs more than
        the rest of the card. A test compares it with reverse().
        """
        prefix = "/en" if (get_language() or "th").startswith("en") else ""
        return f"{prefix}/products/{self.slug}-{self.product_id}/"

    @property
    def picture_src_240(self) -> str:
        return picture_url(self.picture, 240)

    @property
    def picture_src_480(self) -> str:
        return picture_url(self.picture, 480)

    @property
    def picture_src_960(self) -> str:
        return picture_url(self.picture, 960)


class ProductCard(CardFace, models.Model):
    """One denormalised row for each product that the public may see in a live shop.

    Lists, facets and cards read this table alone. `catalogue.services.cards` is its only
    writer; `manage.py rebuild_cards --check` compares it with its sources.
    """

    product = models.OneToOneField("catalogue.Product", models.CASCADE, primary_key=True, related_name="card")
    shop = models.ForeignKey("partner.Shop", models.CASCADE, related_name="cards")
    slug = models.CharField(max_length=255)
    name_th = models.CharField(max_length=255)
    name_en = models.CharField(max_length=255, blank=True)
    # Lowest price of the variants, in baht; null when it may not be shown (alcohol).
    price = models.DecimalField(max_digits=12, decimal_places=2, null=True)
    has_variants = models.BooleanField(default=False)
    picture = models.CharField(max_length=120, blank=True)
    star = models.PositiveSmallIntegerField(default=0)
    star_year = models.PositiveSmallIntegerField(null=True)
    region = models.CharField(max_length=10, choices=Region.choices)
    province_code = models.CharField(max_length=2)
    province_th = models.CharField(max_length=80)
    province_en = models.CharField(max_length=80)
    tambon_code = models.CharField(max_length=6)
    # "ต.แพด อ.คำตากล้า จ.สกลนคร"
    place_th = models.CharField(max_length=250)
    place_en = models.CharField(max_length=250)
    category_top = models.CharField(max_length=40)
    category_path = models.CharField(max_length=80)
    # Sum of catalogue.choices.STANDARD_BITS of the verified certificates
    standards = models.PositiveIntegerField(default=0)
    stock_state = models.CharField(max_length=14, choices=StockState.choices)
    lead_days = models.PositiveSmallIntegerField(default=0)
    ships_cold = models.BooleanField(default=False)
    is_alcohol = models.BooleanField(default=False)
    shop_slug = models.CharField(max_length=80)
    shop_name_th = models.CharField(max_length=120)
    shop_name_en = models.CharField(max_length=120, blank=True)
    # Order of `relevance` when no words are given; higher first (catalogue.services.cards)
    rank = models.IntegerField(default=0)
    created_at = models.DateTimeField()
    # Normalised words of name, shop and place in both languages, for the plain word search
    search_text = models.TextField(blank=True)

    class Meta:
        db_table = "catalogue_product_card"
        ordering = ["-rank", "pk"]
        verbose_name = _("product card")
        verbose_name_plural = _("product cards")
        indexes = [
            models.Index(fields=["-rank", "product"], name="catalogue_card_rank"),
            models.Index(fields=["-created_at", "product"], name="catalogue_card_new"),
            models.Index(fields=["price", "product"], name="catalogue_card_price"),
            models.Index(fields=["star", "-rank", "product"], name="catalogue_card_star"),
            models.Index(fields=["shop", "-rank", "product"], name="catalogue_card_shop"),
            models.Index(fields=["province_code", "-rank", "product"], name="catalogue_card_province"),
            models.Index(fields=["category_path", "-rank", "product"], name="catalogue_card_category"),
            # Covers the counting of every facet, so that no count reads the wide rows.
            models.Index(
                fields=[
                    "star",
                    "province_code",
                    "region",
                    "category_path",
                    "standards",
                    "stock_state",
                    "ships_cold",
                    "price",
                    "shop",
                ],
                name="catalogue_card_facets",
            ),
        ]

    def __str__(self) -> str:
        return self.name_th

    @property
    def place(self) -> str:
        return in_language(self.place_th, self.place_en)


class CatalogueChange(models.Model):
    """A committed change of cards; all rows together name the present state of the catalogue.

    Rows are only added, so that writers never wait for each other, and the random token
    tells a change from one that was rolled back (docs/algorithms/facets.md).
    """

    token = models.PositiveIntegerField()

    class Meta:
        db_table = "catalogue_change"
        verbose_name = _("change of the catalogue")
        verbose_name_plural = _("changes of the catalogue")

    def __str__(self) -> str:
        return str(self.pk)
