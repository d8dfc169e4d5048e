from __future__ import annotations

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from catalogue.choices import AssessmentStatus, CommitteeLevel


class SelectionRound(models.Model):
    """รอบคัดสรร (OPC): a round of the national selection, named by its BE year.

    Score bands and part weights differ by round and are not published in one place, so they
    are data of the round with their source, never code.
    """

    year = models.PositiveSmallIntegerField(
        _("year (BE)"), unique=True, validators=[MinValueValidator(2544), MaxValueValidator(2700)]
    )
    published_on = models.DateField(_("published on"), null=True, blank=True)
    # {"5": 90, "4": 80, …}: the lowest total score of each level
    thresholds = models.JSONField(_("lowest score of each level"), default=dict, blank=True)
    # {"food": {"a": 30, "b": 25, "c": 45}, …}
    weights = models.JSONField(_("weights of the parts"), default=dict, blank=True)
    source = models.CharField(_("source"), max_length=300, blank=True)

    class Meta:
        db_table = "catalogue_selection_round"
        ordering = ["-year"]
        verbose_name = _("selection round")
        verbose_name_plural = _("selection rounds")

    def __str__(self) -> str:
        return str(self.year)


class StarAssessment(models.Model):
    """ผลคัดสรร: the official level of a product in one round; entered by staff only.

    The star shown is the newest published one; older rows stay as history.
    """

    product = models.ForeignKey("catalogue.Product", models.CASCADE, related_name="assessments")
    round = models.ForeignKey(SelectionRound, models.PROTECT, related_name="assessments")
    level = models.PositiveSmallIntegerField(
        _("stars"), validators=[MinValueValidator(1), MaxValueValidator(5)]
    )
    score_a = models.DecimalField(
        _("part A: product and community"), max_digits=5, decimal_places=2, null=True, blank=True
    )
    score_b = models.DecimalField(
        _("part B: market and story"), max_digits=5, decimal_places=2, null=True, blank=True
    )
    score_c = models.DecimalField(_("part C: quality"), max_digits=5, decimal_places=2, null=True, blank=True)
    score_total = models.DecimalField(_("total score"), max_digits=5, decimal_places=2, null=True, blank=True)
    committee_level = models.CharField(
        _("decided by"), max_length=10, choices=CommitteeLevel.choices, blank=True
    )
    status = models.CharField(
        _("status"),
        max_length=12,
        choices=AssessmentStatus.choices,
        default=AssessmentStatus.DRAFT,
    )
    # No public format was found, so any text is taken.
    certificate_no = models.CharField(_("certificate number"), max_length=60, blank=True)
    scan = models.FileField(_("scan of the certificate"), upload_to="assessments/", blank=True)
    note = models.CharField(_("note"), max_length=300, blank=True)
    published_at = models.DateTimeField(_("published at"), null=True, blank=True)

    class Meta:
        db_table = "catalogue_star_assessment"
        ordering = ["-round__year", "-pk"]
        verbose_name = _("star assessment")
        verbose_name_plural = _("star assessments")
        constraints = [
            models.UniqueConstraint(fields=["product", "round"], name="catalogue_star_once_a_round"),
            models.CheckConstraint(
                condition=models.Q(level__gte=1, level__lte=5), name="catalogue_star_1_to_5"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.product_id}: {self.level} ({self.round_id})"


class ProductSource(models.Model):
    """A row of an imported file that became this product, so that it is never made twice."""

    product = models.OneToOneField(
        "catalogue.Product", models.CASCADE, primary_key=True, related_name="import_source"
    )
    # Identity of the row in the file's own terms: place codes and normalised name.
    key = models.CharField(_("key"), max_length=300, unique=True)
    file_name = models.CharField(_("file"), max_length=200)
    imported_at = models.DateTimeField(_("imported at"), auto_now=True)

    class Meta:
        db_table = "catalogue_product_source"
        verbose_name = _("import source")
        verbose_name_plural = _("import sources")

    def __str__(self) -> str:
        return self.key
