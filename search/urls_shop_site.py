"""Search on a shop's own host; suggestions too, since a page may not fetch from another host."""

from django.urls import path

from search.views import in_shop, suggest

app_name = "shop_search"
urlpatterns = [
    path("search/", in_shop.search, name="search"),
    path("products/suggest/", suggest.suggest, name="suggest"),
]
