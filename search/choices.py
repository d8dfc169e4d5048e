"""Words of the search floor that are stored."""

from django.db import models


class BuildStage(models.TextChoices):
    """Where the rebuild of an index stands."""

    IDLE = "idle"  # nobody rebuilds
    LOADING = "loading"  # a new version is being filled; the queue writes only to the active one
    OPEN = "open"  # filled; the queue writes to both, until the new one is activated
