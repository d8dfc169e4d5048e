from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.models import DraftStateMixin, Orderable, PreviewableMixin, RevisionMixin

from catalogue.services.versions import bump
from cms.choosers.product import ProductChooserWidget
from cms.eligibility import cards_of_products, refusal
from marketplace.common.languages import in_language


class CuratedSelection(PreviewableMixin, DraftStateMixin, RevisionMixin, ClusterableModel):
    """สินค้าคัดสรร: products that staff put forward, in their order.

    Only a current 4-5 star product in stock, in an open shop and not alcohol may enter
    (rule of OTOP PLUS); one that stops qualifying leaves the pages by itself, and the desk
    shows why. Drafts, schedule and preview are Wagtail's own.
    """

    title_th = models.CharField(_("Thai title"), max_length=120)
    title_en = models.CharField(_("English title"), max_length=120, blank=True)
    note = models.CharField(_("note for colleagues"), max_length=300, blank=True)

    panels = [
        FieldRowPanel([FieldPanel("title_th"), FieldPanel("title_en")]),
        FieldPanel("note"),
        MultiFieldPanel(
            [InlinePanel("items", label=_("product"), min_num=0, max_num=40)],
            heading=_("Products"),
        ),
    ]

    class Meta:
        ordering = ["title_th", "pk"]
        verbose_name = _("curated selection")
        verbose_name_plural = _("curated selections")

    def __str__(self) -> str:
        return self.title_th

    @property
    def title(self) -> str:
        return in_language(self.title_th, self.title_en)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Also makes the home page read its cards anew, in every process."""
        with transaction.atomic():
            super().save(*args, **kwargs)
            bump()

    def get_preview_template(self, request: Any, mode_name: str) -> str:
        return "cms/selection_preview.html"

    def get_preview_context(self, request: Any, mode_name: str) -> dict[str, Any]:
        ids = [item.product_id for item in self.items.all()]
        cards = cards_of_products(ids)
        return {"selection": self, "cards": [cards[pk] for pk in ids if pk in cards]}


class CuratedProduct(Orderable):
    """One slot of a selection."""

    selection = ParentalKey(CuratedSelection, on_delete=models.CASCADE, related_name="items")
    product = models.ForeignKey(
        "catalogue.Product",
        models.CASCADE,
        related_name="curated_slots",
        verbose_name=_("product"),
    )

    panels = [FieldPanel("product", widget=ProductChooserWidget)]

    class Meta(Orderable.Meta):
        verbose_name = _("product of a selection")
        verbose_name_plural = _("products of a selection")
        constraints = [models.UniqueConstraint(fields=["selection", "product"], name="cms_curated_once")]

    def __str__(self) -> str:
        return str(self.product)

    def clean(self) -> None:
        super().clean()
        reason = refusal(self.product_id) if self.product_id else None
        if reason:
            raise ValidationError({"product": reason})
