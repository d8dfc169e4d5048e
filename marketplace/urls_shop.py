"""Addresses of a shop's own host: its site, its product pages, filling the basket.

The rest of the marketplace is named here too, so that shared templates find their addresses;
shops.middleware answers those with a redirect to the marketplace.
"""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path
from django.views.static import serve

from catalogue.views import sitemaps

urlpatterns = [
    path("robots.txt", sitemaps.shop_robots),
    path("sitemap.xml", sitemaps.shop_sitemap),
]
if settings.SERVE_MEDIA:
    urlpatterns.append(path("media/<path:path>", serve, {"document_root": settings.MEDIA_ROOT}))

urlpatterns += i18n_patterns(
    path("", include("catalogue.urls_shop_site")),
    path("", include("search.urls_shop_site")),
    path("products/", include("catalogue.urls")),
    path("basket/", include("checkout.urls_basket")),
    path("products/", include("search.urls")),
    path("places/", include("catalogue.urls_places")),
    path("shops/", include("catalogue.urls_shops")),
    path("checkout/", include("checkout.urls")),
    path("orders/", include("checkout.urls_orders")),
    path("account/", include("marketplace.accounts.urls")),
    prefix_default_language=False,
)
