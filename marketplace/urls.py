"""The roof: every address of the marketplace.

Thai has no prefix and English has `/en/`. Staff desks, probes and files have no language.
"""

from django.apps import apps
from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path
from django.views.generic import RedirectView
from django.views.static import serve
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from catalogue.views import sitemaps
from cms.views.home import home
from marketplace.views import kit
from marketplace.views.probes import healthz, readyz

urlpatterns = [
    path("robots.txt", sitemaps.robots),
    path("sitemap.xml", sitemaps.index),
    path("sitemap-pages.xml", sitemaps.pages),
    path("sitemap-products-<int:number>.xml", sitemaps.products),
    path("healthz", healthz, name="healthz"),
    path("readyz", readyz, name="readyz"),
    # Oscar's dashboard links to "my account" by this name.
    path(
        "staff/oscar/account/",
        include(([path("", RedirectView.as_view(pattern_name="accounts:home"), name="summary")], "customer")),
    ),
    path("staff/oscar/", apps.get_app_config("dashboard").urls),
    path("staff/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
]
if settings.SERVE_MEDIA:
    urlpatterns.append(path("media/<path:path>", serve, {"document_root": settings.MEDIA_ROOT}))

urlpatterns += i18n_patterns(
    path("products/", include("search.urls")),
    path("products/", include("catalogue.urls")),
    path("places/", include("catalogue.urls_places")),
    path("shops/", include("catalogue.urls_shops")),
    path("shops/", include("search.urls_in_shops")),
    path("basket/", include("checkout.urls_basket")),
    path("checkout/", include("checkout.urls")),
    path("orders/", include("checkout.urls_orders")),
    path("seller/", include("checkout.urls_seller")),
    path("account/", include("checkout.urls_account")),
    path("account/", include("marketplace.accounts.urls")),
    path("kit/", kit.show, name="kit"),
    path("", home, name="home"),
    path("", include(wagtail_urls)),
    prefix_default_language=False,
)
