"""Addresses below /products/: the list and its suggestions."""

from django.urls import URLPattern, URLResolver, path

from search.views import count, public, suggest

app_name = "search"
urlpatterns: list[URLPattern | URLResolver] = [
    path("", public.product_list, name="list"),
    path("count/", count.count, name="count"),
    path("suggest/", suggest.suggest, name="suggest"),
]
