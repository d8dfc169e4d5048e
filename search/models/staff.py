"""What staff decide about searching: words that mean the same, and products for a typed text."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import PreviewableMixin

from catalogue.services.versions import bump
from search.choices import RuleAction
from search.text.normalise import normalise

MOST_SPELLINGS = 20
LONGEST_SPELLING = 60


class _Decision(models.Model):
    """A row that pages keep in the cache; every change of it makes them read it anew, in any process."""

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        with transaction.atomic():
            super().save(*args, **kwargs)
            bump()

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        with transaction.atomic():
            bump()
            return super().delete(*args, **kwargs)


class SynonymGroup(PreviewableMixin, _Decision):
    """Words and spellings that find each other, one a line. A search for one finds the others as well.

    Members that the dictionary does not know become words of it when the index is next built.
    """

    spellings = models.TextField(
        _("words"), help_text=_("One word or spelling a line, in Thai or English; at least two.")
    )
    note = models.CharField(_("note"), max_length=200, blank=True, help_text=_("Why, for colleagues."))
    is_active = models.BooleanField(_("in use"), default=True)
    changed_at = models.DateTimeField(_("changed"), auto_now=True)

    class Meta:
        db_table = "search_synonym_group"
        ordering = ["-changed_at", "-pk"]
        verbose_name = _("synonym group")
        verbose_name_plural = _("synonyms")

    def __str__(self) -> str:
        return " = ".join(self.members)

    @property
    def members(self) -> tuple[str, ...]:
        """The spellings as queries are read, each once."""
        lines = (normalise(line).strip() for line in self.spellings.splitlines())
        return tuple(dict.fromkeys(line for line in lines if line))

    def get_preview_template(self, request: Any, mode_name: str) -> str:
        return "search/synonym_preview.html"

    def clean(self) -> None:
        """Raises ValidationError on `spellings` for too few, too many, too long or none to read."""
        members = self.members
        if len(members) < 2:
            raise ValidationError({"spellings": _("Give at least two different words.")})
        if len(members) > MOST_SPELLINGS:
            raise ValidationError({"spellings": _("At most %(most)s words.") % {"most": MOST_SPELLINGS}})
        if too_long := next((each for each in members if len(each) > LONGEST_SPELLING), None):
            raise ValidationError({"spellings": _("Too long: %(word)s") % {"word": too_long}})
        self.spellings = "\n".join(members)


class QueryRule(_Decision):
    """Where a product stands among the results of one typed text, until a day."""

    query = models.CharField(
        _("searched words"), max_length=80, help_text=_("As typed; case and Thai digits do not matter.")
    )
    product = models.ForeignKey(
        "catalogue.Product", models.CASCADE, related_name="query_rules", verbose_name=_("product")
    )
    action = models.CharField(_("what happens"), max_length=5, choices=RuleAction.choices)
    # Place among the pinned ones, or steps of a boost.
    step = models.PositiveSmallIntegerField(
        _("place or strength"),
        default=1,
        validators=[MinValueValidator(1), MaxValueValidator(9)],
        help_text=_("A pinned product: its place, 1 is first. A boost: how much, 1 to 9."),
    )
    expires_at = models.DateTimeField(_("until"))
    note = models.CharField(_("note"), max_length=200, blank=True, help_text=_("Why, for colleagues."))
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, editable=False, related_name="+"
    )

    class Meta:
        db_table = "search_query_rule"
        ordering = ["query", "action", "step", "pk"]
        verbose_name = _("rule for a search")
        verbose_name_plural = _("rules for searches")
        constraints = [
            models.UniqueConstraint(
                fields=["query", "product"],
                name="search_rule_once",
                violation_error_message=_("There is a rule for this product and these words."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.query}: {self.product}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """The rule holds, in place of an expired one for the same words and product."""
        with transaction.atomic():
            self._expired().delete()
            super().save(*args, **kwargs)

    @property
    def has_expired(self) -> bool:
        return self.expires_at <= timezone.now()

    def validate_constraints(self, exclude: Collection[str] | None = None) -> None:
        """An expired rule is no hindrance, since `save` takes it away."""
        if not self._expired().exists():
            super().validate_constraints(exclude)

    def clean(self) -> None:
        """The words are kept as queries are read. Raises ValidationError for none or a past end.

        Of an empty field the field itself says so.
        """
        typed, self.query = self.query, " ".join(normalise(self.query).split())
        if typed and not self.query:
            raise ValidationError({"query": _("Give the words of a search.")})
        if self.expires_at and self.has_expired:
            raise ValidationError({"expires_at": _("This moment is past.")})

    def _expired(self) -> models.QuerySet[QueryRule]:
        """The other rule for the same words and product, once its end is past."""
        same = QueryRule.objects.filter(query=self.query, product_id=self.product_id)
        return same.filter(expires_at__lte=timezone.now()).exclude(pk=self.pk)
