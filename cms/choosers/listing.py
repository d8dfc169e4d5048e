"""A word filter for choosers of models that Wagtail does not index."""

from typing import Any

from django import forms
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.choosers import BaseFilterForm

from marketplace.common.thai import normalise


class WordFilterForm(BaseFilterForm):
    """Every word must occur in one of `search_fields`."""

    search_fields: tuple[str, ...] = ()
    q = forms.CharField(
        label=_("Words"),
        required=False,
        widget=forms.TextInput(attrs={"data-chooser-modal-search-filter": True}),
    )

    def filter(self, objects: QuerySet[Any]) -> QuerySet[Any]:
        words = normalise(self.cleaned_data.get("q") or "").casefold().split()
        for word in words:
            anywhere = Q()
            for field in self.search_fields:
                anywhere |= Q(**{f"{field}__icontains": word})
            objects = objects.filter(anywhere)
        self.is_searching = bool(words)
        return super().filter(objects)
