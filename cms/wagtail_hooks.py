"""Staff desks in the Wagtail admin."""

from wagtail import hooks
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from cms.choosers.product import product_chooser_viewset
from cms.choosers.shop import shop_chooser_viewset
from cms.models import CuratedSelection


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
