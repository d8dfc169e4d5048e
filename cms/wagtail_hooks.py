"""Staff desks in the Wagtail admin."""

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import Menu, MenuItem, SubmenuMenuItem
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from cms.choosers.product import product_chooser_viewset
from cms.choosers.shop import shop_chooser_viewset
from cms.models import CuratedSelection
from cms.search_desk import MAY, RuleViewSet, SearchReport, SynonymViewSet


@hooks.register("register_admin_viewset")
def register_product_chooser() -> object:
    return product_chooser_viewset


@hooks.register("register_admin_viewset")
def register_shop_chooser() -> object:
    return shop_chooser_viewset


class CuratedSelectionViewSet(SnippetViewSet):
    model = CuratedSelection
    icon = "pick"
    add_to_admin_menu = True
    menu_order = 150
    list_display = ["title_th", "title_en"]


register_snippet(CuratedSelectionViewSet)
register_snippet(SynonymViewSet)
register_snippet(RuleViewSet)


class _SearchMenu(SubmenuMenuItem):
    """Shown to those who may change synonyms."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(request.user.has_perm(MAY))


@hooks.register("register_admin_urls")
def search_desk_urls() -> list[URLPattern]:
    return [path("search/", SearchReport.as_view(), name="search_report")]


@hooks.register("register_admin_menu_item")
def search_menu() -> MenuItem:
    items = [MenuItem(_("Searches"), reverse("search_report"), icon_name="search", order=1)]
    for viewset, order in ((SynonymViewSet, 2), (RuleViewSet, 3)):
        url = reverse(viewset.model.snippet_viewset.get_url_name("list"))
        items.append(MenuItem(viewset.menu_label, url, icon_name=viewset.icon, order=order))
    return _SearchMenu(_("Search desk"), Menu(items=items), icon_name="search", order=160)
