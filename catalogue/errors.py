"""What may be refused on this floor; views translate `code` and `sentence` for people."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class CatalogueError(Exception):
    """Root of the refusals about products. `code` is stable, `sentence` is for people."""

    code = "catalogue_error"
    sentence: Promise | str = _("The product could not be changed.")


class NoStockHere(CatalogueError):
    """A product with variants has no price or stock of its own."""

    code = "has_variants"
    sentence = _("This product has variants: set price and stock of each variant.")


class AssessmentRefused(CatalogueError):
    """An assessment is not in a status from which this step is possible."""

    code = "assessment_refused"
    sentence = _("The assessment is not in a status that allows this step.")


class CertificateRefused(CatalogueError):
    """A certificate is not in a state from which this step is possible."""

    code = "certificate_refused"
    sentence = _("The certificate is not in a state that allows this step.")
