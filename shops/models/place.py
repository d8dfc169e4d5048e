from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from marketplace.common.languages import in_language
from shops.choices import Region


class Place(models.Model):
    """A place of the Thai administration, keyed by its DOPA code (GeoThai 3.2, CC BY 4.0)."""

    name_th = models.CharField(_("Thai name"), max_length=80)
    name_en = models.CharField(_("English name"), max_length=80)
    slug = models.SlugField(_("slug"), max_length=90)
    # Spellings that people type and files carry, e.g. "Lop Buri", "Loburi".
    other_spellings = models.JSONField(_("other spellings"), default=list, blank=True)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.name_th

    @property
    def name(self) -> str:
        return in_language(self.name_th, self.name_en)


class Province(Place):
    """จังหวัด: one of 77; the code is also the number of ISO 3166-2."""

    code = models.CharField(_("code"), max_length=2, primary_key=True)
    iso = models.CharField(_("ISO 3166-2"), max_length=5, unique=True)
    region = models.CharField(_("region"), max_length=10, choices=Region.choices, db_index=True)
    # The six-region grouping of the Royal Society, kept as data for reports.
    region6 = models.CharField(_("region of six"), max_length=10)
    svg_id = models.CharField(_("id on the map"), max_length=8)

    class Meta:
        db_table = "shops_province"
        ordering = ["code"]
        verbose_name = _("province")
        verbose_name_plural = _("provinces")
        constraints = [models.UniqueConstraint(fields=["slug"], name="shops_province_slug")]

    @property
    def is_bangkok(self) -> bool:
        return self.code == "10"


class Amphoe(Place):
    """อำเภอ, in Bangkok เขต: one of 928."""

    code = models.CharField(_("code"), max_length=4, primary_key=True)
    province = models.ForeignKey(Province, models.PROTECT, related_name="amphoe")

    class Meta:
        db_table = "shops_amphoe"
        ordering = ["code"]
        verbose_name = _("amphoe")
        verbose_name_plural = _("amphoe")
        constraints = [models.UniqueConstraint(fields=["province", "slug"], name="shops_amphoe_slug")]


class Tambon(Place):
    """ตำบล, in Bangkok แขวง: one of 7,436; 795 names repeat, so only the code is a key."""

    code = models.CharField(_("code"), max_length=6, primary_key=True)
    amphoe = models.ForeignKey(Amphoe, models.PROTECT, related_name="tambon")

    class Meta:
        db_table = "shops_tambon"
        ordering = ["code"]
        verbose_name = _("tambon")
        verbose_name_plural = _("tambon")
        constraints = [models.UniqueConstraint(fields=["amphoe", "slug"], name="shops_tambon_slug")]


class TambonPostcode(models.Model):
    """รหัสไปรษณีย์: a tambon may have two postcodes, a postcode has many tambon."""

    tambon = models.ForeignKey(Tambon, models.CASCADE, related_name="postcodes")
    postcode = models.CharField(_("postcode"), max_length=5, db_index=True)

    class Meta:
        db_table = "shops_tambon_postcode"
        ordering = ["postcode", "tambon_id"]
        verbose_name = _("postcode of a tambon")
        verbose_name_plural = _("postcodes of tambon")
        constraints = [
            models.UniqueConstraint(fields=["tambon", "postcode"], name="shops_tambon_postcode_uniq")
        ]

    def __str__(self) -> str:
        return self.postcode
