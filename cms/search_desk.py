"""The staff's desk of the search: what was searched in vain, synonyms, and rules for single searches."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, ObjectList
from wagtail.admin.ui.tables import BooleanColumn
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.snippets.views.snippets import CreateView, SnippetViewSet

from cms.choosers.product import ProductChooserWidget
from search.models import QueryRule, SynonymGroup
from search.selectors import tallies
from search.views.page import has_words, total_of

PERIODS = (7, 30, 90)
MOST_SHOWN = 50
MAY = "search.change_synonymgroup"


class SynonymCreateView(CreateView):
    """The words of the address (`word`, repeatable) already stand in the form."""

    def get_initial_form_instance(self) -> SynonymGroup:
        return SynonymGroup(spellings="\n".join(self.request.GET.getlist("word")))


class SynonymViewSet(SnippetViewSet):
    model = SynonymGroup
    add_view_class = SynonymCreateView
    icon = "rotate"
    menu_label = _("Synonyms")
    list_display = ["__str__", "note", BooleanColumn("is_active", label=_("in use")), "changed_at"]
    search_fields = ["spellings", "note"]
    panels = [FieldPanel("spellings"), FieldPanel("note"), FieldPanel("is_active")]


class RuleForm(WagtailAdminModelForm):
    """A rule orders what words find; a search of filters alone has nothing to order."""

    def clean_query(self) -> str:
        query: str = self.cleaned_data["query"]
        if not has_words(query):
            raise ValidationError(
                _("These words only become filters, such as stars or a province. Add the name of a product.")
            )
        return query


class RuleCreateView(CreateView):
    """The rule keeps who made it."""

    def save_instance(self) -> QueryRule:
        self.form.instance.made_by = self.request.user
        rule: QueryRule = super().save_instance()
        return rule


class RuleViewSet(SnippetViewSet):
    model = QueryRule
    add_view_class = RuleCreateView
    icon = "pick"
    menu_label = _("Rules for searches")
    list_display = ["query", "product", "action", "step", "expires_at"]
    list_filter = ["action"]
    search_fields = ["query", "note"]
    edit_handler = ObjectList(
        [
            FieldPanel("query"),
            FieldPanel("product", widget=ProductChooserWidget),
            FieldPanel("action"),
            FieldPanel("step"),
            FieldPanel("expires_at"),
            FieldPanel("note"),
        ],
        base_form_class=RuleForm,
    )


class SearchReport(WagtailAdminTemplateMixin, TemplateView):
    """Searches without results, each with what it finds today, and products opened by position."""

    template_name = "cms/search/report.html"
    page_title = _("Searches")
    header_icon = "search"
    _show_breadcrumbs = True

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if not request.user.has_perm(MAY):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        return [*self.breadcrumbs_items, {"url": "", "label": str(self.page_title)}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        asked = self.request.GET.get("days", "")
        days = int(asked) if asked in map(str, PERIODS) else 30
        query = self.request.GET.get("q", "")[:60]
        vain = tallies.without_results(days, MOST_SHOWN)
        found = [total_of(each.query) for each in vain]
        add = reverse(SynonymGroup.snippet_viewset.get_url_name("add"))
        positions = tallies.click_through(days, query)
        most = max((each.percent for each in positions), default=0) or 1
        return {
            **super().get_context_data(**kwargs),
            "days": days,
            "periods": PERIODS,
            "q": query,
            "least": tallies.LEAST_LISTED,
            "searches": tallies.searches(days),
            "vain": [
                {"row": row, "found": now, "url": f"{add}?{urlencode({'word': row.query})}"}
                for row, now in zip(vain, found, strict=True)
            ],
            "positions": [{"row": each, "width": round(200 * each.percent / most)} for each in positions],
        }
