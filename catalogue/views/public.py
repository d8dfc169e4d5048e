"""The product page."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from catalogue.models import Product
from catalogue.selectors import product as products
from catalogue.selectors.categories import code_of
from catalogue.views.product_on_site import on_site
from catalogue.views.product_page import ProductPage


@require_safe
def product_detail(request: HttpRequest, product_slug: str, pk: int) -> HttpResponse:
    """The page of a product; anonymous, without cookie or write, at most 8 queries.

    A wrong slug leads to the right one for good, a variant to its parent. 404 for what the
    public may not see and, on a shop's own host, for the products of other shops.
    """
    product = products.shown_product(pk)
    if product is None or (request.is_shop_host and product.shop_id != request.shop.pk):
        raise Http404
    if product.is_child:
        return _moved(request, product.parent)
    if product_slug != product.slug:
        return _moved(request, product)
    page = ProductPage(
        request=request,
        product=product,
        offer=products.offer(product),
        provenance=products.provenance(product),
        certificates=products.verified_certificates(product),
        pictures=products.pictures(product),
        rails=products.rails(product, own_site=request.is_shop_host),
    )
    if request.is_shop_host:
        return render(request, "catalogue/product_on_site.html", on_site(request, page.context()))
    return render(request, "catalogue/product.html", page.context())


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Never reached on the marketplace, where the list stands at this address."""
    raise Http404


@require_safe
def category(request: HttpRequest, category_slug: str, pk: int) -> HttpResponse:
    """Oscar's address of a category leads to the list."""
    code = code_of(pk)
    if code is None:
        raise Http404
    return HttpResponsePermanentRedirect(f"{reverse('catalogue:index')}?category={code}")


def _moved(request: HttpRequest, product: Product) -> HttpResponse:
    path = reverse("catalogue:detail", kwargs={"product_slug": product.slug, "pk": product.pk})
    query = request.META.get("QUERY_STRING", "")
    return HttpResponsePermanentRedirect(f"{path}?{query}" if query else path)
