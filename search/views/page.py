"""One page of the list, in whichever frame it is shown: the marketplace's or a shop's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language

from catalogue.selectors.cards import ListedCard
from marketplace.common.paging import Paging
from search.filters import Choice, ListQuery, Vocabulary, parse
from search.selectors import finds, vocabulary
from search.selectors.engine import DatabaseEngine, IndexEngine
from search.selectors.engine import engine as site_engine
from search.selectors.results import PAGE_SIZE
from search.selectors.vocabulary import Names
from search.text.analyser import analyser_for
from search.understanding import Understanding, understand
from search.views import extras, heard, listing
from search.views.heard import Heard
from shops.models import Shop

FIRST_ROWS = 4
POPULAR = 4


@dataclass(slots=True)
class ListPage:
    """A request for the list, read and answered."""

    heard: Heard
    names: Names
    words: listing.Words
    paging: Paging
    ignored: list[Choice]
    engine: IndexEngine | DatabaseEngine = field(repr=False)
    # The shop whose own list this is, or "".
    shop: str = ""

    @property
    def query(self) -> ListQuery:
        return self.heard.query

    @property
    def total(self) -> int:
        return self.heard.counts.total


def read_page(request: HttpRequest, *, within: Shop | None = None) -> ListPage:
    """The page that the address means, and its counts; of one shop's products with `within`."""
    engine = site_engine()
    names = _names(engine)
    shop: dict[str, str] = {}

    def is_shop(slug: str) -> bool:
        shop[slug] = vocabulary.shop_name(slug)
        return bool(shop[slug])

    known = _vocabulary(names, is_shop)
    typed, ignored = parse(request.GET, known)
    if within is not None:
        typed = replace(typed, shop=within.slug)
        shop[within.slug] = within.name
    if isinstance(engine, IndexEngine):
        engine.hear(typed.text)
    answer = heard.hear(engine, understand(typed, known), typed)
    paging = Paging(typed.page, answer.counts.total, PAGE_SIZE, typed.to_query_string(page=1)[1:])
    if typed.page > paging.last:
        ignored.append(("page", str(typed.page)))
        paging = replace(paging, number=paging.last)
        understood = replace(answer.understanding, query=replace(answer.query, page=paging.last))
        answer = replace(answer, understanding=understood, typed=replace(typed, page=paging.last))
    return ListPage(
        answer,
        names,
        listing.Words(names, shop.get(typed.shop, "")),
        paging,
        ignored,
        engine,
        shop=within.slug if within else "",
    )


def total_of(text: str) -> int:
    """How many products the list of these words alone has, heard as the page hears them."""
    return _counted(site_engine(), text)


def finds_nothing(text: str) -> bool:
    """Whether the search index knows no product for these words alone.

    False while the database answers: its plain words find no romanised or misspelt text.
    """
    engine = site_engine()
    total = _counted(engine, text)  # the index may give up while it is asked
    return not total and isinstance(engine, IndexEngine) and engine.reading is not None


def has_words(text: str) -> bool:
    """Whether words to search for remain when those that become filters are taken away."""
    return bool(_understood(site_engine(), ListQuery(text=text)).query.text)


def _counted(engine: IndexEngine | DatabaseEngine, text: str) -> int:
    typed = ListQuery(text=text)
    return heard.hear(engine, _understood(engine, typed), typed).counts.total


def _understood(engine: IndexEngine | DatabaseEngine, typed: ListQuery) -> Understanding:
    return understand(typed, _vocabulary(_names(engine), lambda _slug: False))


def _names(engine: IndexEngine | DatabaseEngine) -> Names:
    return engine.cached("names", get_language() or "", vocabulary.names)


def _vocabulary(names: Names, is_shop: Callable[[str], bool]) -> Vocabulary:
    return Vocabulary(
        provinces=names.provinces,
        categories=names.categories,
        is_shop=is_shop,
        category_names=names.category_names,
    )


def context_of(page: ListPage) -> dict[str, Any]:
    """What the list shows in any frame."""
    query, counts, words = page.query, page.heard.counts, page.words
    chosen, understood = heard.chips(page.heard, words, shop=page.shop)
    cards = page.engine.cards(query) if counts.total else ()
    return {
        "q": page.heard.typed.text,
        "query": query,
        "chips": chosen,
        "understood": understood,
        "notices": heard.notices(page.heard),
        **_filters(page),
        "paging": page.paging,
        "note": listing.ignored_note(page.ignored),
        "show_words": listing.show_words(counts),
        "count_line": listing.count_line(counts),
        "total": counts.total,
        "cards": cards,
        "finds": _finds(page, cards),
        "first": page.paging.start + 1,
        "is_first_look": page.heard.typed == ListQuery(text=page.heard.typed.text),
        "eager": FIRST_ROWS,
        "related": extras.related_categories(query, counts, page.names),
        **({} if counts.total else _help(page)),
    }


def count_only(page: ListPage) -> HttpResponse:
    """How many products the ticked filters would show, for the button of the filter sheet."""
    counts = page.heard.counts
    answer = {"count": counts.total, "shops": counts.shops, "label": listing.show_words(counts)}
    response = JsonResponse(answer)
    patch_vary_headers(response, ["Accept"])
    return response


def _finds(page: ListPage, cards: tuple[ListedCard, ...]) -> Any:
    """Why the cards were found, from the cache where it can be; nothing for a list without words."""
    words = page.heard.words
    if not words or not cards:
        return None
    reading = page.engine.reading if isinstance(page.engine, IndexEngine) else None
    analyser = reading.analyser if reading else analyser_for(())
    about = f"{get_language()} {analyser.version} {words} {','.join(str(card.product_id) for card in cards)}"
    return page.engine.cached("finds", about, lambda: finds.finds(cards, words, analyser))


def _help(page: ListPage) -> dict[str, Any]:
    """Ways on from an empty list. Never alcohol, which may not be promoted."""
    popular = [card for card in page.engine.cards(ListQuery(shop=page.shop)) if not card.is_alcohol]
    return {
        "ways_out": listing.ways_out(page.query, page.engine.totals, page.words, shop=page.shop),
        "popular": popular[:POPULAR],
        "categories_all": [] if page.shop else extras.all_categories(page.names),
        "tips": extras.tips(page.query),
    }


def _filters(page: ListPage) -> dict[str, Any]:
    query, counts, names = page.query, page.heard.counts, page.names
    chosen = query.choices()
    return {
        "stars": listing.star_group(query, counts),
        "regions": listing.region_group(query, counts),
        "provinces": listing.province_group(query, counts, names),
        "categories": listing.category_group(query, counts, names),
        "standards": listing.standard_group(query, counts),
        "delivery": listing.delivery_group(query, counts),
        "prices": extras.price_chart(query, counts),
        "sorts": listing.sort_options(query),
        "filter_count": sum(pair[0] != "q" and pair != ("shop", page.shop) for pair in chosen),
        # What the filter form and the order form must carry on, each without its own fields. The
        # filters have boxes for what was understood, so they carry only the words that remain.
        "kept_by_filters": _kept(query),
        "kept_by_sort": [*page.heard.typed.choices(), *_verbatim(page.heard.typed)],
    }


def _kept(query: ListQuery) -> list[Choice]:
    return [pair for pair in query.choices() if pair[0] in ("q", "shop")] + _verbatim(query)


def _verbatim(query: ListQuery) -> list[Choice]:
    return [("verbatim", "1")] if query.verbatim else []
