"""Structured data of a product (schema.org) for search engines."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from django.utils.safestring import SafeString, mark_safe

from catalogue.choices import StockState

if TYPE_CHECKING:
    from catalogue.views.product_page import ProductPage

_AVAILABILITY = {
    StockState.IN_STOCK: "InStock",
    StockState.MADE_TO_ORDER: "MadeToOrder",
    StockState.SOLD_OUT: "OutOfStock",
}
_ESCAPES = {
    ord("<"): "\\u003c",
    ord(">"): "\\u003e",
    ord("&"): "\\u0026",
    0x2028: "\\u2028",
    0x2029: "\\u2029",
}


def product_data(page: ProductPage) -> SafeString:
    """JSON-LD that may stand inside a script element, whatever a shop has typed.

    Offers only while the product is sold. The official stars are a property, never a rating:
    they are no buyers' opinion.
    """
    product = page.product
    address = f"{page.origin}{'/en' if page.is_english else ''}{page.path}"
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Product",
        "name": page.name.words,
        "description": page.summary,
        "sku": str(product.pk),
        "url": address,
        "image": [page.origin_of(picture.src_960) for picture in page.gallery],
        "brand": {"@type": "Brand", "name": product.shop.name},
        "countryOfOrigin": "TH",
    }
    if page.rails.categories:
        data["category"] = " > ".join(category.name for category in page.rails.categories)
    current = page.provenance.current
    if current:
        year = current.round.year - 543
        data["additionalProperty"] = {
            "@type": "PropertyValue",
            "name": "OTOP stars",
            "value": current.level,
            "maxValue": 5,
            "valueReference": f"Thailand OTOP selection {year}",
        }
    if product.shop.is_live and page.offer.prices:
        data["offers"] = _offers(page, address)
    return mark_safe(json.dumps(data, ensure_ascii=False).translate(_ESCAPES))  # noqa: S308 - escaped here


def _offers(page: ProductPage, address: str) -> dict[str, Any]:
    prices = page.offer.prices
    offer: dict[str, Any] = {
        "@type": "Offer",
        "url": address,
        "priceCurrency": "THB",
        "availability": f"https://schema.org/{_AVAILABILITY[StockState(page.offer.state)]}",
        "seller": {"@type": "Organization", "name": page.product.shop.name},
    }
    if len(prices) == 1:
        return {**offer, "price": f"{prices[0]:.2f}"}
    return {
        **offer,
        "@type": "AggregateOffer",
        "lowPrice": f"{prices[0]:.2f}",
        "highPrice": f"{prices[-1]:.2f}",
        "offerCount": len(page.offer.choices),
    }
