from __future__ import annotations

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition, Image

from marketplace.common.languages import in_language
from marketplace.common.pictures import make_sizes, picture_url


class SiteImage(AbstractImage):
    """A picture of programme content, with its credit and a Thai and English description.

    Pages show the same fixed sizes as the rest of the site, made when the picture is saved,
    so that no page view ever has to write a rendition.
    """

    alt_th = models.CharField(_("Thai description"), max_length=200, blank=True)
    alt_en = models.CharField(_("English description"), max_length=200, blank=True)
    credit = models.CharField(_("credit"), max_length=200, blank=True)

    admin_form_fields = (*Image.admin_form_fields, "alt_th", "alt_en", "credit")

    class Meta(AbstractImage.Meta):
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")

    def save(self, *args: Any, **kwargs: Any) -> None:
        super().save(*args, **kwargs)
        with self.open_file() as file:
            make_sizes(file.read(), self.picture_name)

    @property
    def picture_name(self) -> str:
        """Base name of the sizes; the hash changes with the file, so old pages keep theirs."""
        return f"cms-{self.pk}-{(self.file_hash or self.get_file_hash())[:10]}"

    @property
    def alt(self) -> str:
        return in_language(self.alt_th, self.alt_en)

    @property
    def src_480(self) -> str:
        return picture_url(self.picture_name, 480)

    @property
    def src_960(self) -> str:
        return picture_url(self.picture_name, 960)


class SiteRendition(AbstractRendition):
    """Renditions exist for the admin's own thumbnails only."""

    image = models.ForeignKey(SiteImage, models.CASCADE, related_name="renditions")

    class Meta:
        unique_together = (("image", "filter_spec", "focal_point_key"),)
