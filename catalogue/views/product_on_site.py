"""A product's page on its shop's own host: links stay on the site or lead to the marketplace."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from catalogue.views.product_page import Link
from catalogue.views.shop_site import frame


def on_site(request: HttpRequest, context: dict[str, Any]) -> dict[str, Any]:
    """The context of the product page within the frame of `request.shop`'s site.

    Products of other shops are not shown: their pages are not on this host.
    """
    framed = frame(request, request.shop, "products", 0)
    site = framed["site"]
    return {
        **framed,
        **context,
        "shop": request.shop,  # read whole; the product's own misses the columns of the frame
        "crumbs": [
            Link(framed["tabs"][0].label, site.home),
            Link(framed["tabs"][1].label, site.products),
            Link(context["name"].words, ""),
        ],
        "place_url": f"{request.site_origin}{context['place_url']}",
        "shop_url": site.home,
        "of_maker_url": site.products,
        "share_url": context["address"],
    }
