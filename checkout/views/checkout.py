"""The one page between basket and order."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.core.signing import BadSignature, Signer
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe
from oscar.apps.basket.models import Basket

from checkout.choices import PaymentMethod
from checkout.errors import BasketClosed, CheckoutError, NotForSale, OutOfStock, TotalChanged
from checkout.forms.purchase import CheckoutForm, read_money
from checkout.selectors import baskets as selectors
from checkout.selectors.orders import token_of_basket
from checkout.services import baskets, place_order
from checkout.views.basket import parcels_words, pieces_words
from checkout.views.words import correction_sentences, sentence_of

# The page names its basket, so that a second press finds the order of the first.
basket_signer = Signer(salt="checkout.basket")


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def index(request: HttpRequest) -> HttpResponse:
    """Address and payment; a valid post places the order, the same basket only once."""
    basket_id = _basket_id(request)
    if basket_id is None:
        return redirect("basket:summary")
    if request.method == "POST":
        token = token_of_basket(basket_id)
        return to_order(token) if token else _post(request, basket_id)
    priced = selectors.priced(Basket(pk=basket_id))
    if not priced.lines or priced.problems:
        return redirect("basket:summary")
    return _page(request, basket_id, CheckoutForm(initial=_known(request)), priced=priced)


@require_safe
def tambon(request: HttpRequest) -> HttpResponse:
    """The tambon of a postcode as radio rows, for htmx; the same list stands in the page without it."""
    form = CheckoutForm(initial={"postcode": request.GET.get("postcode", "")[:20]})
    return render(request, "checkout/tambon.html", {"form": form, "typed": form.typed_postcode})


def to_order(token: str) -> HttpResponse:
    """On to the order's page; the spent basket's cookie goes."""
    response = redirect("orders:detail", token=token)
    response.delete_cookie(settings.OSCAR_BASKET_COOKIE_OPEN)
    return response


def _post(request: HttpRequest, basket_id: int) -> HttpResponse:
    form = CheckoutForm(request.POST)
    if "find" in request.POST:
        initial = {name: request.POST.get(name, "") for name in form.fields}
        return _page(request, basket_id, CheckoutForm(initial=initial))
    seen_total = read_money(request.POST.get("seen_total", ""))
    if not form.is_valid() or seen_total is None:
        return _page(request, basket_id, form)
    try:
        placed = place_order.place(
            basket_id,
            _purchase(form, seen_total),
            user=request.user if request.user.is_authenticated else None,
        )
    except (OutOfStock, NotForSale):
        return _corrected(request, basket_id)
    except TotalChanged as refusal:
        baskets.accept_prices(basket_id)
        return _page(request, basket_id, form, notice=sentence_of(refusal), status=409)
    except BasketClosed as refusal:
        messages.warning(request, sentence_of(refusal))
        return redirect("basket:summary")
    except CheckoutError as refusal:
        return _page(request, basket_id, form, notice=sentence_of(refusal), status=409)
    response = to_order(placed.token)
    if form.cleaned_data["payment_method"] == PaymentMethod.PROMPTPAY:
        response["Location"] += "pay/"
    return response


def _corrected(request: HttpRequest, basket_id: int) -> HttpResponse:
    """Somebody was faster: the basket holds what can be had, and says what changed."""
    messages.error(request, _("Nothing was ordered yet: somebody was faster. Look at your basket."))
    for sentence in correction_sentences(baskets.correct(basket_id)):
        messages.warning(request, sentence)
    return redirect("basket:summary")


def _purchase(form: CheckoutForm, seen_total: Any) -> place_order.Purchase:
    data = form.cleaned_data
    return place_order.Purchase(
        recipient=data["recipient"],
        phone=data["phone"],
        email=data["email"],
        address=data["address"],
        tambon=form.chosen_tambon,
        postcode=data["postcode"],
        payment_method=data["payment_method"],
        seen_total=seen_total,
        language="en" if (get_language() or "th").startswith("en") else "th",
    )


def _basket_id(request: HttpRequest) -> int | None:
    """The basket that the form names, else the visitor's own."""
    named = request.POST.get("basket", "") if request.method == "POST" else ""
    if named:
        try:
            return int(basket_signer.unsign(named))
        except (BadSignature, ValueError):
            return None
    return request.basket.pk


def _known(request: HttpRequest) -> dict[str, str]:
    """What a signed-in person need not type again."""
    if not request.user.is_authenticated:
        return {}
    return {"recipient": request.user.display_name, "email": request.user.email}


def _page(
    request: HttpRequest,
    basket_id: int,
    form: CheckoutForm,
    *,
    notice: str = "",
    status: int = 200,
    priced: selectors.PricedBasket | None = None,
) -> HttpResponse:
    priced = priced or selectors.priced(Basket(pk=basket_id))
    if not priced.lines:
        return redirect("basket:summary")
    chosen = form["payment_method"].value()
    context = {
        "form": form,
        "typed": form.typed_postcode,
        "notice": notice,
        "priced": priced,
        "groups": selectors.views_of(priced),
        "pieces_words": pieces_words(priced),
        "parcels_words": parcels_words(priced),
        "basket_token": basket_signer.sign(basket_id),
        "payment_options": payment_options(chosen, len(priced.parts)),
    }
    return render(request, "checkout/checkout.html", context, status=status)


def payment_options(chosen: str, parcels: int) -> list[dict[str, Any]]:
    """The rows of components/payment_choice.html, PromptPay first."""
    words = {
        PaymentMethod.PROMPTPAY: ("qr-code", _("Scan with your bank's app, the goods are held for you")),
        PaymentMethod.COD: (
            "hand-coins",
            _("Pay when you receive, apart for each of %(count)s parcels") % {"count": parcels}
            if parcels > 1
            else _("Pay when you receive the parcel"),
        ),
    }
    return [
        {
            "value": method.value,
            "icon": icon,
            "label": method.label,
            "note": note,
            "checked": method.value == chosen,
            "disabled": False,
        }
        for method, (icon, note) in words.items()
    ]
