from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from catalogue.choices import PictureKind
from marketplace.common.languages import in_language


class ProductPicture(models.Model):
    """A picture of a product by its base name; sizes and addresses follow from the name."""

    product = models.ForeignKey("catalogue.Product", models.CASCADE, related_name="pictures")
    name = models.CharField(_("base name"), max_length=120)
    kind = models.CharField(_("kind"), max_length=8, choices=PictureKind.choices, default=PictureKind.MAIN)
    alt_th = models.CharField(_("Thai description"), max_length=200, blank=True)
    alt_en = models.CharField(_("English description"), max_length=200, blank=True)
    position = models.PositiveSmallIntegerField(_("position"), default=0)
    source = models.CharField(_("source"), max_length=40, blank=True)

    class Meta:
        db_table = "catalogue_product_picture"
        ordering = ["position", "pk"]
        verbose_name = _("picture of a product")
        verbose_name_plural = _("pictures of a product")

    def __str__(self) -> str:
        return self.name

    @property
    def alt(self) -> str:
        return in_language(self.alt_th, self.alt_en)
