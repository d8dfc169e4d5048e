"""How often something was searched and clicked: counts by day, nothing about anybody."""

from __future__ import annotations

from django.db import models


class SearchTally(models.Model):
    """How often a text was searched on a day, and how often that found nothing."""

    day = models.DateField()
    query = models.CharField(max_length=60)
    searches = models.PositiveIntegerField(default=0)
    without_results = models.PositiveIntegerField(default=0)

    class Meta:
        db_table = "search_tally"
        constraints = [models.UniqueConstraint(fields=["day", "query"], name="search_tally_once")]

    def __str__(self) -> str:
        return f"{self.day} {self.query}"


class ClickTally(models.Model):
    """How often the product at a position of what a text found was opened on a day.

    Positions begin with 1.
    """

    day = models.DateField()
    query = models.CharField(max_length=60)
    position = models.PositiveSmallIntegerField()
    clicks = models.PositiveIntegerField(default=0)

    class Meta:
        db_table = "search_click_tally"
        constraints = [models.UniqueConstraint(fields=["day", "query", "position"], name="search_click_once")]

    def __str__(self) -> str:
        return f"{self.day} {self.query} {self.position}"
