"""Search inside a shop's site by its path, below /shops/."""

from django.urls import path

from search.views import in_shop

app_name = "shop_search"
urlpatterns = [path("<slug:slug>/search/", in_shop.search, name="search")]
