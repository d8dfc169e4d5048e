from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic.chooser import (
    BaseChooseView,
    ChooseResultsViewMixin,
    ChooseViewMixin,
    CreationFormMixin,
)
from wagtail.admin.viewsets.chooser import ChooserViewSet

from catalogue.models import Product
from cms.choosers.listing import WordFilterForm


class ProductFilterForm(WordFilterForm):
    search_fields = ("card__search_text",)


class BaseProductChooseView(BaseChooseView):
    """Products that the public sees, best first, with what decides whether they qualify."""

    filter_form_class = ProductFilterForm
    ordering = ["-card__rank", "pk"]

    def get_object_list(self) -> QuerySet[Product]:
        return Product.objects.filter(card__isnull=False).select_related("card")

    @property
    def columns(self) -> list[Column]:
        return [
            *super().columns,
            Column("star", label=_("Stars"), accessor="card.star"),
            Column("shop", label=_("Shop"), accessor="card.shop_name_th"),
            Column("province", label=_("Province"), accessor="card.province_th"),
            Column("stock", label=_("Stock"), accessor="card.get_stock_state_display"),
        ]


class ProductChooseView(ChooseViewMixin, CreationFormMixin, BaseProductChooseView):
    pass


class ProductChooseResultsView(ChooseResultsViewMixin, CreationFormMixin, BaseProductChooseView):
    pass


class ProductChooserViewSet(ChooserViewSet):
    model = Product
    icon = "tag"
    choose_one_text = _("Choose a product")
    choose_another_text = _("Choose another product")
    per_page = 20
    choose_view_class = ProductChooseView
    choose_results_view_class = ProductChooseResultsView


product_chooser_viewset = ProductChooserViewSet("product_chooser", url_prefix="choose/product")
ProductChooserWidget = product_chooser_viewset.widget_class
