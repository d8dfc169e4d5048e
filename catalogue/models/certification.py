from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from catalogue.choices import CertificateKind, CertificateState


class Certificate(models.Model):
    """ใบรับรองมาตรฐาน: claimed by a shop, verified by staff; only verified ones are shown."""

    product = models.ForeignKey("catalogue.Product", models.CASCADE, related_name="certificates")
    kind = models.CharField(_("kind"), max_length=12, choices=CertificateKind.choices)
    number = models.CharField(_("number"), max_length=60, blank=True)
    issuer = models.CharField(_("issuer"), max_length=120, blank=True)
    issued_on = models.DateField(_("issued on"), null=True, blank=True)
    expires_on = models.DateField(_("expires on"), null=True, blank=True)
    scan = models.FileField(_("scan"), upload_to="certificates/", blank=True)
    state = models.CharField(
        _("state"),
        max_length=10,
        choices=CertificateState.choices,
        default=CertificateState.CLAIMED,
    )
    verified_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+"
    )
    verified_at = models.DateTimeField(_("verified at"), null=True, blank=True)

    class Meta:
        db_table = "catalogue_certificate"
        ordering = ["kind", "pk"]
        verbose_name = _("certificate")
        verbose_name_plural = _("certificates")
        constraints = [
            models.UniqueConstraint(fields=["product", "kind", "number"], name="catalogue_certificate_once"),
            models.CheckConstraint(
                condition=~models.Q(state=CertificateState.VERIFIED) | models.Q(verified_at__isnull=False),
                name="catalogue_certificate_verified_when",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.number}".strip()
