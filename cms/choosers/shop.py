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

from cms.choosers.listing import WordFilterForm
from shops.choices import ShopStatus
from shops.models import Shop


class ShopFilterForm(WordFilterForm):
    search_fields = ("name_th", "name_en", "tambon__amphoe__province__name_th")


class BaseShopChooseView(BaseChooseView):
    """Open shops by name."""

    filter_form_class = ShopFilterForm
    ordering = ["name_th", "pk"]

    def get_object_list(self) -> QuerySet[Shop]:
        return Shop.objects.filter(status=ShopStatus.LIVE).select_related("tambon__amphoe__province")

    @property
    def columns(self) -> list[Column]:
        province = Column("province", label=_("Province"), accessor="tambon.amphoe.province")
        return [*super().columns, province]


class ShopChooseView(ChooseViewMixin, CreationFormMixin, BaseShopChooseView):
    pass


class ShopChooseResultsView(ChooseResultsViewMixin, CreationFormMixin, BaseShopChooseView):
    pass


class ShopChooserViewSet(ChooserViewSet):
    model = Shop
    icon = "home"
    choose_one_text = _("Choose a shop")
    choose_another_text = _("Choose another shop")
    per_page = 20
    choose_view_class = ShopChooseView
    choose_results_view_class = ShopChooseResultsView


shop_chooser_viewset = ShopChooserViewSet("shop_chooser", url_prefix="choose/shop")
