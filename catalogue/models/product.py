from __future__ import annotations

from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from oscar.apps.catalogue.abstract_models import AbstractProduct

from catalogue.choices import Programme, Quadrant
from marketplace.common.languages import in_language


class Product(AbstractProduct):
    """สินค้า: Oscar's product with an explicit owner; `title` and `description` are Thai.

    The only column that we add to a table of Oscar's (docs/adr/0003-product-owner.md).
    Children (variants) carry the same shop as their parent.
    """

    shop = models.ForeignKey("partner.Shop", models.PROTECT, related_name="products", verbose_name=_("shop"))

    class Meta(AbstractProduct.Meta):
        indexes = [models.Index(fields=["shop", "is_public"], name="catalogue_product_shop")]

    @property
    def name(self) -> str:
        return in_language(self.get_title(), self.info.name_en)


class ProductInfo(models.Model):
    """What a village product needs beyond Oscar's columns; one row per product."""

    product = models.OneToOneField(
        Product, models.CASCADE, primary_key=True, related_name="info", verbose_name=_("product")
    )
    name_en = models.CharField(_("English name"), max_length=255, blank=True)
    description_en = models.TextField(_("English description"), blank=True)
    how_made_th = models.TextField(_("how it is made (Thai)"), blank=True)
    how_made_en = models.TextField(_("how it is made (English)"), blank=True)
    materials_th = models.CharField(_("materials (Thai)"), max_length=200, blank=True)
    materials_en = models.CharField(_("materials (English)"), max_length=200, blank=True)
    technique_th = models.CharField(_("technique (Thai)"), max_length=200, blank=True)
    technique_en = models.CharField(_("technique (English)"), max_length=200, blank=True)
    care_th = models.CharField(_("care and storage (Thai)"), max_length=200, blank=True)
    care_en = models.CharField(_("care and storage (English)"), max_length=200, blank=True)
    size_note_th = models.CharField(_("size (Thai)"), max_length=120, blank=True)
    size_note_en = models.CharField(_("size (English)"), max_length=120, blank=True)
    unit_th = models.CharField(_("unit of the price (Thai)"), max_length=80, blank=True)
    unit_en = models.CharField(_("unit of the price (English)"), max_length=80, blank=True)
    weight_g = models.PositiveIntegerField(_("parcel weight (g)"), null=True, blank=True)
    width_cm = models.PositiveSmallIntegerField(_("width (cm)"), null=True, blank=True)
    length_cm = models.PositiveSmallIntegerField(_("length (cm)"), null=True, blank=True)
    height_cm = models.PositiveSmallIntegerField(_("height (cm)"), null=True, blank=True)
    lead_days = models.PositiveSmallIntegerField(_("days to make"), default=0)
    is_alcohol = models.BooleanField(_("alcohol"), default=False)
    ships_cold = models.BooleanField(_("sent chilled"), default=False)
    quadrant = models.CharField(_("quadrant"), max_length=1, choices=Quadrant.choices, blank=True)
    # Where the row came from when no shop typed it, e.g. an open data file with its licence.
    source = models.CharField(_("source"), max_length=80, blank=True)
    source_note = models.CharField(_("note on the source"), max_length=200, blank=True)
    # Popularity of the ranking, 0 to 300: written by `catalogue.services.popularity` alone, from sales.
    popularity = models.PositiveIntegerField(_("popularity"), default=0)

    class Meta:
        db_table = "catalogue_product_info"
        verbose_name = _("product details")
        verbose_name_plural = _("product details")

    def __str__(self) -> str:
        return self.name_en or str(self.product_id)

    @property
    def how_made(self) -> str:
        return in_language(self.how_made_th, self.how_made_en)

    @property
    def materials(self) -> str:
        return in_language(self.materials_th, self.materials_en)

    @property
    def technique(self) -> str:
        return in_language(self.technique_th, self.technique_en)

    @property
    def care(self) -> str:
        return in_language(self.care_th, self.care_en)

    @property
    def size_note(self) -> str:
        return in_language(self.size_note_th, self.size_note_en)

    @property
    def unit(self) -> str:
        return in_language(self.unit_th, self.unit_en)


class ProgrammeMembership(models.Model):
    """A product that takes part in a programme in a year (BE)."""

    product = models.ForeignKey(Product, models.CASCADE, related_name="programmes")
    programme = models.CharField(_("programme"), max_length=12, choices=Programme.choices)
    year = models.PositiveSmallIntegerField(_("year (BE)"), validators=[MinValueValidator(2544)])

    class Meta:
        db_table = "catalogue_programme_membership"
        ordering = ["-year", "programme"]
        verbose_name = _("programme membership")
        verbose_name_plural = _("programme memberships")
        constraints = [
            models.UniqueConstraint(fields=["product", "programme", "year"], name="catalogue_programme_once")
        ]

    def __str__(self) -> str:
        return f"{self.get_programme_display()} {self.year}"


class CategoryText(models.Model):
    """The English name and stable code of an Oscar category (five official ones + sub-types)."""

    category = models.OneToOneField(
        "catalogue.Category", models.CASCADE, primary_key=True, related_name="text"
    )
    name_en = models.CharField(_("English name"), max_length=120)
    # Slug path such as "textile/silk": the `category` parameter of /products/.
    code = models.CharField(_("code"), max_length=80, unique=True)

    class Meta:
        db_table = "catalogue_category_text"
        verbose_name = _("category text")
        verbose_name_plural = _("category texts")

    def __str__(self) -> str:
        return self.code
