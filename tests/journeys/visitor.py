"""Somebody with a browser who notices every error, and what they do on the way to an order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, Response, expect

from marketplace.demo import cast

from .site import Site

SHOTS = Path(__file__).resolve().parents[2] / "var" / "shots" / "journeys"
HEIGHTS = {320: 700, 390: 844, 1280: 900}
PHONE_UP_TO = 999
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
# Lazy pictures below the fold load before a picture is taken of the whole page.
WAKE_PICTURES = """async () => {
  for (const image of document.images) image.loading = "eager";
  await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
  await document.fonts.ready;
}"""
NOT_A_COMPLAINT = (
    "Failed to load resource",  # a refused answer, which is told with its status
    "The Cross-Origin-Opener-Policy header has been ignored",  # plain HTTP under a name; real sites have TLS
)
BUYER = "สุภาพร วงศ์ใหญ่"
POSTCODE, TAMBON = "40000", {"th": "ศิลา", "en": "Sila"}
PATHS = "links => links.map(link => new URL(link.href).pathname)"
BAHT = re.compile(r"฿([\d,]+(?:\.\d\d)?)")


def baht(words: str) -> Decimal:
    """The one sum of money in the words."""
    [found] = BAHT.findall(words)
    return Decimal(found.replace(",", ""))


class Visitor:
    """One window of a browser; nothing is shared with other windows.

    `complaints` collects what the pages complained about: console errors and warnings (among
    them violations of the content security policy), script errors, answers of 400 and above.
    """

    def __init__(self, chromium: Browser, site: Site, *, width: int, language: str, script: bool) -> None:
        self.site, self.width, self.language, self.script = site, width, language, script
        self.complaints: list[str] = []
        self._expected: set[int] = set()
        self._context = chromium.new_context(
            viewport={"width": width, "height": HEIGHTS[width]},
            locale="th-TH" if language == "th" else "en-GB",
            java_script_enabled=script,
            reduced_motion="reduce",
        )
        self._context.set_default_timeout(15_000)
        self.page = self.open_tab()

    @property
    def prefix(self) -> str:
        return "/en" if self.language == "en" else ""

    @property
    def on_phone(self) -> bool:
        return self.width <= PHONE_UP_TO

    def open_tab(self) -> Page:
        page = self._context.new_page()
        page.on("console", lambda message: self._hear(page, message.type, message.text))
        page.on("pageerror", lambda error: self._hear(page, "error", str(error)))
        page.on("response", self._see_answer)
        return page

    def leave(self) -> None:
        self._context.close()

    @contextmanager
    def expecting(self, *statuses: int) -> Iterator[None]:
        """Answers of these statuses are what the test wants here."""
        self._expected |= set(statuses)
        yield
        self._expected -= set(statuses)

    def _hear(self, page: Page, kind: str, words: str) -> None:
        if kind in ("error", "warning") and not words.startswith(NOT_A_COMPLAINT):
            self.complaints.append(f"{page.url}: {kind}: {words}")

    def _see_answer(self, answer: Response) -> None:
        if answer.status >= 400 and answer.status not in self._expected:
            self.complaints.append(f"{answer.url}: answered {answer.status}")

    # ------------------------------------------------------------ looking

    def go(self, path: str) -> Response:
        """The page at a path of the marketplace, in the visitor's language."""
        answer = self.page.goto(f"{self.site.origin}{self.prefix}{path}")
        assert answer is not None
        return answer

    def shoot(self, name: str) -> None:
        """A picture of the whole page in var/shots; nothing hangs over the right edge."""
        assert self.page.evaluate(OVERFLOW) <= 0, f"{self.page.url} is wider than {self.width} px"
        SHOTS.mkdir(parents=True, exist_ok=True)
        if self.script:
            self.page.evaluate(WAKE_PICTURES)
        script = "" if self.script else "-no-script"
        file = SHOTS / f"{name}-{self.language}-{self.width}{script}.png"
        self.page.screenshot(path=file, full_page=True)

    def by_id(self, name: str) -> Locator:
        return self.page.get_by_test_id(name)

    def path(self) -> str:
        """The path that is shown, without the language."""
        return self.page.url.removeprefix(self.site.origin).removeprefix(self.prefix)

    # ------------------------------------------------------------ choosing

    def choose_five_stars(self) -> None:
        """From the home page, by its own link."""
        self.page.locator(".ladder a").first.click()
        self.page.wait_for_url(re.compile(r"star=5"))

    def choose_north(self) -> None:
        """By the filters of the list: a sheet on the phone, a column beside the list elsewhere."""
        if self.on_phone:
            self.by_id("open-filters").click()
        self.page.locator("input[name=region][value=north]").check()
        if self.on_phone:
            self.shoot("02-sheet")
            self.page.locator(".sheet-bar button").click()
        else:
            self.by_id("apply-filters").click()
        self.page.wait_for_url(re.compile(r"region=north"))

    def cards(self) -> Locator:
        return self.by_id("products").locator("li")

    def open_product_of_other_shop(self, *shops: str) -> str:
        """Opens the first product that can be bought and is not of these shops; returns its shop's path."""
        listed = self.page.url
        for href in self.page.locator(".grid li > a").evaluate_all("links => links.map(link => link.href)"):
            self.page.goto(href)
            shop = self.shop_path()
            if shop not in shops and self.by_id("add-to-basket").count():
                return shop
        raise AssertionError(f"nothing to buy on {listed}")

    def shop_path(self) -> str:
        href = self.page.locator(".product-by a").get_attribute("href") or ""
        return href.removeprefix(self.prefix)

    def add_to_basket(self) -> None:
        self.by_id("add-to-basket").click()
        self.page.wait_for_url(re.compile(r"/basket/"))

    # ------------------------------------------------------------ ordering

    def fill_checkout(self, *, pay: str) -> None:
        """Name, phone, postcode, tambon from the postcode's list, address, way of paying."""
        page = self.page
        page.locator("[name=recipient]").fill(BUYER)
        page.locator("[name=phone]").fill("081-234 5678")
        page.locator("[name=postcode]").fill(POSTCODE)
        if not self.script:
            page.locator("button[name=find]").click()
        page.get_by_label(TAMBON[self.language]).check()
        page.locator("[name=address]").fill("99/12 หมู่ 14")
        page.locator(f"[name=payment_method][value={pay}]").check()

    def place_order(self) -> None:
        self.by_id("place-order").click()
        self.page.wait_for_url(re.compile(r"/orders/"))

    def fill_basket(self, *shops: str) -> None:
        """One thing of each of these shops (slugs), by the shortest way."""
        for slug in shops:
            self.go(f"/products/?shop={slug}&in_stock=1")
            self.open_product_of_other_shop()
            self.add_to_basket()

    def sign_in(self, email: str) -> None:
        self.go("/account/login/")
        self.page.locator("[name=username]").fill(email)
        self.page.locator("[name=password]").fill(cast.PASSWORD)
        self.by_id("login").locator("button").click()
        expect(self.by_id("login")).to_have_count(0)

    def parcels(self) -> list[Decimal]:
        """The totals of the sub-orders on an order's page."""
        return [baht(words) for words in self.by_id("parcel").locator(".parcel-sums b").all_inner_texts()]

    def parcel_shops(self) -> list[str]:
        """The slugs of the shops that send the parcels of an order's page."""
        links = self.by_id("parcel").locator(".parcel-name a")
        return [path.strip("/").split("/")[-1] for path in links.evaluate_all(PATHS)]

    def parcel_goods(self) -> list[str]:
        return self.by_id("parcel").locator(".basket-line-name").all_inner_texts()
