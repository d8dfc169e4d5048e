"""Suggestions while typing: a few links for the beginning of a word, as a fragment or as JSON."""

from __future__ import annotations

import hashlib
from html import escape
from itertools import groupby
from typing import NamedTuple
from urllib.parse import quote

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.cache import get_conditional_response, patch_vary_headers
from django.utils.translation import get_language, gettext
from django.views.decorators.http import require_safe

from marketplace.common.templatetags.look import icon
from search.filters import MAX_TEXT
from search.selectors import suggestions
from search.suggest.marking import typed_part
from search.suggest.phrases import Face
from search.suggest.prefixes import is_latin, is_thai

CACHE_SECONDS = 60
MAX_SLUG = 80
ICONS = {"goods": "magnifying-glass", "category": "list", "place": "map-pin", "shop": "storefront"}


class Item(NamedTuple):
    """One suggestion. `kind` is goods, category, place or shop; `note` says more, or is empty."""

    kind: str
    label: str
    url: str
    note: str


@require_safe
def suggest(request: HttpRequest) -> HttpResponse:
    """Links for what is being typed; the same for everybody, without cookie or write, always 200.

    With `shop` (a slug) products of that shop alone.

    JSON (`Accept: application/json`): {"q": text, "items": [{kind, label, url, note}]}, in the
    order shown. Otherwise options of a listbox, in groups, with the typed part marked.
    """
    typed = request.GET.get("q", "")[:MAX_TEXT].strip()
    shop = request.GET.get("shop", "")[:MAX_SLUG]
    found = suggestions.suggest_in_shop(typed, shop) if shop else suggestions.suggest(typed)
    items = [_item(face, typed, request) for face in found]
    if "application/json" in request.headers.get("Accept", ""):
        response: HttpResponse = JsonResponse({"q": typed, "items": [item._asdict() for item in items]})
    else:
        response = HttpResponse(_fragment(items, typed))
    etag = f'"{hashlib.blake2b(response.content, digest_size=12).hexdigest()}"'
    response["ETag"] = etag
    response["Cache-Control"] = f"public, max-age={CACHE_SECONDS}"
    patch_vary_headers(response, ["Accept"])
    return get_conditional_response(request, etag=etag, response=response) or response


def _item(face: Face, typed: str, request: HttpRequest) -> Item:
    """The face in the reader's language; in Thai too when Thai is typed, since that is compared."""
    english = (get_language() or "th").startswith("en")
    root = f"{request.site_origin}{'/en' if english else ''}"
    label = face.en if english and face.en and not is_thai(typed) else face.th
    note = face.note_en if english else face.note_th
    if not note and is_latin(typed) and not typed_part(label, typed)[1]:
        # Found by its sound or its other name: then that one is told too.
        note = face.th if label == face.en else face.en
    return Item(face.kind, label, f"{root}{face.path or f'/products/?q={quote(label)}'}", note)


def _fragment(items: list[Item], typed: str) -> str:
    """Options in labelled groups. The script numbers them: a page may have two boxes."""
    names = {
        "goods": gettext("Products"),
        "category": gettext("Categories"),
        "place": gettext("Places"),
        "shop": gettext("Shops"),
    }
    return "".join(
        f'<div role="group" aria-label="{escape(names[kind])}">'
        f'<p class="suggest-head" aria-hidden="true">{escape(names[kind])}</p>'
        f"{''.join(_option(item, typed) for item in group)}</div>"
        for kind, group in groupby(items, key=lambda item: item.kind)
    )


def _option(item: Item, typed: str) -> str:
    start, end = typed_part(item.label, typed)
    label = escape(item.label)
    if end:
        marked = f"<mark>{escape(item.label[start:end])}</mark>"
        label = f"{escape(item.label[:start])}{marked}{escape(item.label[end:])}"
    note = f'<span class="note">{escape(item.note)}</span>' if item.note else ""
    return (
        f'<a role="option" aria-selected="false" tabindex="-1" href="{escape(item.url)}" data-kind="{item.kind}">'
        f'{icon(ICONS[item.kind])}<span class="suggest-label">{label}</span>{note}</a>'
    )
