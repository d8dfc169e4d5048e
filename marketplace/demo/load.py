"""A whole demo market in the database: places, categories, rounds, shops, people, orders, pages."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from functools import partial
from itertools import chain, islice
from time import monotonic
from typing import Any

from django.db import connection, transaction
from django.utils import timezone
from tqdm import tqdm

from catalogue.models import Product
from catalogue.services.categories import ensure_categories
from catalogue.services.rounds import ensure_rounds
from marketplace.accounts.models import User
from marketplace.demo import cast, media, orders, pages
from marketplace.demo.generate import PRODUCTS_OF_OTHERS, generate, others_beside
from marketplace.demo.specs import ShopSpec
from marketplace.demo.writing import Writer
from search.engines.base import EngineUnavailable
from search.services import maintenance
from search.services.indexes import definitions
from search.services.rebuild import rebuild
from shops.choices import ShopStatus
from shops.models import Shop
from shops.services import places

logger = logging.getLogger(__name__)

SHOPS_A_BATCH = 160
_DEMO_LINE = "@demo-"  # every demo shop's LINE id begins so


class OtherDemo(RuntimeError):
    """The database holds a demo market of another shape."""


@dataclass
class Loaded:
    """What a load left behind; seconds by step in `steps`."""

    already_there: bool = False
    shops: int = 0
    products: int = 0
    variants: int = 0
    orders: int = 0
    picture_files: int = 0
    indexed: int = 0
    seconds: float = 0.0
    steps: dict[str, float] = field(default_factory=dict)
    password: str = ""

    def as_dict(self) -> dict[str, object]:
        return asdict(self)


def load(*, shops: int, products: int, orders_wanted: int, seed: int, show_progress: bool = True) -> Loaded:
    """The demo market of this shape is in the database, complete or not at all.

    When it is there already nothing is written, except picture files and search indexes that
    are missing. Shops, products, people and pages are one transaction; orders are placed after
    it, one by one, as buyers do. Raises OtherDemo.
    """
    begun = monotonic()
    done = Loaded()
    with media.making_sizes() as sizes:
        specs = generate(shops, products, seed, today=timezone.localdate())
        first = next(specs)
        if is_there(shops=shops, products=products, first=first):
            done.already_there = True
            done.shops, done.products = shops, products
        else:
            done.password = cast.choose_password()
            _write_market(chain([first], specs), done, total=products, show_progress=show_progress)
            with _step(done, "orders"):
                done.orders = _place(orders_wanted, seed=seed, show_progress=show_progress)
            with _step(done, "pages"), _quiet("wagtail", "django_tasks"):
                pages.arrange_pages()
        with _step(done, "index"):
            done.indexed = build_indexes(show_progress=show_progress)
        with _step(done, "pictures"):
            done.picture_files = sum(sizes.get())
    done.seconds = round(monotonic() - begun, 1)
    return done


def build_indexes(*, show_progress: bool) -> int:
    """Each index that is missing or outdated is built; how many documents that took.

    Without its engine the market stands all the same: lists come from the database until the
    index is built by the clock.
    """
    written = 0
    try:
        for definition in definitions():
            if maintenance.is_stale(definition):
                with tqdm(desc=definition.name, unit=" documents", disable=not show_progress) as bar:
                    written += rebuild(definition, progress=partial(_show, bar)).documents
    except EngineUnavailable as error:
        logger.warning("the search index is not built: %s", error)
    return written


def _show(bar: Any, done: int, total: int) -> None:
    bar.total = total
    bar.update(done - bar.n)


def is_there(*, shops: int, products: int, first: ShopSpec) -> bool:
    """Whether exactly this demo market stands. Raises OtherDemo when another one does."""
    demo = Shop.objects.filter(line_id__startswith=_DEMO_LINE)
    found = demo.count()
    if not found:
        return False
    goods = Product.objects.filter(shop__in=demo).exclude(structure=Product.CHILD).count()
    same_seed = demo.filter(slug=first.slug, cdd_registration_no=first.cdd_registration_no).exists()
    others = others_beside(shops)
    wanted = (shops + others, products + others * PRODUCTS_OF_OTHERS)
    if (found, goods) == wanted and same_seed:
        return True
    raise OtherDemo(
        f"this database holds another demo market ({found:,} shops, {goods:,} products); "
        "load into an empty database (`make clean` removes the embedded one)"
    )


def _write_market(specs: Iterator[ShopSpec], done: Loaded, *, total: int, show_progress: bool) -> None:
    bar = tqdm(total=total, desc="products", unit=" products", disable=not show_progress, mininterval=0.5)
    with bar, transaction.atomic():
        with _step(done, "places"):
            places.load()
        writer = Writer(categories=ensure_categories(), rounds=ensure_rounds())
        seats: list[Shop] = []
        with _step(done, "shops"):
            while batch := list(islice(specs, SHOPS_A_BATCH)):
                written = writer.write(batch)
                seats += [shop for shop in written if shop.status == ShopStatus.LIVE]
                bar.update(sum(len(spec.products) for spec in batch))
        # Weavers first: their desks and sites show the most.
        seats.sort(key=lambda shop: "weaving" not in shop.cover)
        cast.seat_people(seats, done.password)
        done.shops, done.products, done.variants = writer.shops, writer.products, writer.variants
    with _step(done, "statistics"), connection.cursor() as cursor:
        # Without statistics of the new rows the planner would scan tables for every facet.
        cursor.execute("ANALYZE")


def _place(wanted: int, *, seed: int, show_progress: bool) -> int:
    if not wanted:
        return 0
    buyer = User.objects.get(email="nid@otop.test")
    with tqdm(total=wanted, desc="orders", unit=" orders", disable=not show_progress, mininterval=0.5) as bar:
        return orders.place_orders(wanted, seed=seed, buyer=buyer, on_each=bar.update)


@contextmanager
def _quiet(*loggers: str) -> Iterator[None]:
    """Lines about each page and index row would bury the progress of the load."""
    levels = {name: logging.getLogger(name).level for name in loggers}
    try:
        for name in loggers:
            logging.getLogger(name).setLevel(logging.WARNING)
        yield
    finally:
        for name, level in levels.items():
            logging.getLogger(name).setLevel(level)


@contextmanager
def _step(done: Loaded, name: str) -> Iterator[None]:
    begun = monotonic()
    yield
    done.steps[name] = round(monotonic() - begun, 2)
