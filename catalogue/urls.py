"""Addresses of product pages, below /products/.

`index` and `category` exist for Oscar's own links (dashboards, `get_absolute_url`).
"""

from django.urls import URLPattern, URLResolver, path

from catalogue.views import public

app_name = "catalogue"
urlpatterns: list[URLPattern | URLResolver] = [
    path("", public.index, name="index"),
    path("category/<path:category_slug>_<int:pk>/", public.category, name="category"),
    path("<slug:product_slug>-<int:pk>/", public.product_detail, name="detail"),
]
