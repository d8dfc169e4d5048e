"""Words of the search floor that are stored."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class BuildStage(models.TextChoices):
    """Where the rebuild of an index stands."""

    IDLE = "idle"  # nobody rebuilds
    LOADING = "loading"  # a new version is being filled; the queue writes only to the active one
    OPEN = "open"  # filled; the queue writes to both, until the new one is activated


class RuleAction(models.TextChoices):
    """Where staff put a product among the results of a text."""

    PIN = "pin", _("At the top")
    BOOST = "boost", _("Further up")
    BURY = "bury", _("At the end")
