"""What a results page tells afterwards: a search was made, a product was opened.

No cookie is read or set, and the answer says nothing. The page sends it by `navigator.sendBeacon`,
so that reading a list stays without a write (docs/adr/0005).
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.views.decorators.http import require_POST

from marketplace.common.origin import own_pages_only
from search.filters import clean
from search.services import tallies
from search.views.page import finds_nothing

MOST_BYTES = 2_000


@own_pages_only
@require_POST
def count(request: HttpRequest) -> HttpResponse:
    """Counts one search, or with `position` one opened product. Fields: `q`, `position` (from 1).

    204 whether or not it was counted (texts that may be personal are not), 400 for anything else.
    Whether the text finds nothing is not taken from the sender but looked up, and not said of any
    while the database answers in place of the index.
    """
    if len(request.body) > MOST_BYTES:
        return HttpResponseBadRequest()
    text, position = clean(request.POST.get("q", "")), clean(request.POST.get("position", ""))
    if not text or (position and not (position.isascii() and position.isdigit() and len(position) < 4)):
        return HttpResponseBadRequest()
    if position:
        tallies.count_click(text, int(position))
    elif tallies.countable(text):
        tallies.count_search(text, found_nothing=finds_nothing(text))
    return HttpResponse(status=204)
