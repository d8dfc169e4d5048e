"""The search box in a real browser: by keyboard, by screen reader's names, and without JavaScript."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Route, expect

from .site import Market, Site
from .test_pages import FIRST, Inspector
from .visitor import Visitor

pytestmark = [pytest.mark.journey, pytest.mark.timeout(240)]
Visit = Callable[..., Visitor]

WINDOWS = pytest.mark.parametrize(("width", "language"), [(390, "th"), (1280, "en")])
TYPED = {"th": "ผ้าไ", "en": "pha m"}  # both inside a syllable of ผ้าไหม


@pytest.fixture(scope="session")
def inspector() -> Inspector:
    from axe_playwright_python.sync_playwright import Axe

    return Inspector(Axe())


def field(visitor: Visitor) -> Locator:
    return visitor.page.locator("input[role=combobox]")


def options(visitor: Visitor) -> Locator:
    return visitor.page.get_by_role("option")


def type_in(visitor: Visitor, text: str) -> None:
    field(visitor).click()
    field(visitor).press_sequentially(text, delay=20)
    expect(field(visitor)).to_have_attribute("aria-expanded", "true")


def active(visitor: Visitor) -> Locator:
    """The option that a screen reader would read."""
    return visitor.page.locator(f"#{field(visitor).get_attribute('aria-activedescendant')}")


def spoken(visitor: Visitor) -> Locator:
    """What a screen reader says unasked."""
    return visitor.page.locator(".search-form [role=status]")


def query_of(visitor: Visitor) -> dict[str, list[str]]:
    return parse_qs(urlsplit(visitor.page.url).query)


@WINDOWS
def test_by_keyboard_alone(visit: Visit, width: int, language: str) -> None:
    visitor = visit(width=width, language=language)
    visitor.go("/stars/")
    expect(field(visitor)).to_have_attribute("aria-expanded", "false")
    type_in(visitor, TYPED[language])
    count = options(visitor).count()
    assert 1 < count <= 10
    expect(spoken(visitor)).to_have_text(re.compile(rf"\b{count}\b"))
    assert field(visitor).get_attribute("aria-activedescendant") is None

    box = field(visitor)
    box.press("ArrowDown")
    first = active(visitor).inner_text()
    box.press("ArrowDown")
    assert active(visitor).inner_text() != first
    box.press("Home")
    assert active(visitor).inner_text() == first
    box.press("End")
    assert active(visitor).get_attribute("id") == options(visitor).last.get_attribute("id")
    box.press("ArrowDown")  # past the last: back in the field
    assert box.get_attribute("aria-activedescendant") is None
    box.press("ArrowUp")
    assert active(visitor).get_attribute("id") == options(visitor).last.get_attribute("id")
    expect(visitor.page.locator("[role=option][aria-selected=true]")).to_have_count(1)
    expect(box).to_have_value(TYPED[language])
    expect(box).to_be_focused()

    box.press("Home")
    wanted = active(visitor).get_attribute("href")
    visitor.shoot("search-suggestions")
    box.press("Enter")
    visitor.page.wait_for_url(f"**{wanted}")


def test_escape_and_tab_close_the_list(visit: Visit) -> None:
    visitor = visit(language="th")
    visitor.go("/stars/")
    type_in(visitor, "ผ้า")
    box = field(visitor)
    box.press("Escape")
    expect(box).to_have_attribute("aria-expanded", "false")
    expect(box).to_have_value("ผ้า")
    box.press("Escape")
    expect(box).to_have_value("")
    type_in(visitor, "ผ้า")
    box.press("ArrowDown")
    box.press("Tab")
    expect(box).to_have_attribute("aria-expanded", "false")
    expect(visitor.by_id("search")).to_be_focused()
    assert visitor.path() == "/stars/"


def test_enter_without_a_choice_sends_the_form(visit: Visit) -> None:
    visitor = visit(language="th")
    visitor.go("/stars/")
    type_in(visitor, "ผ้าไหม")
    field(visitor).press("Enter")
    visitor.page.wait_for_url("**/products/**")
    assert query_of(visitor) == {"q": ["ผ้าไหม"]}


def test_a_late_answer_to_an_old_question_is_not_shown(visit: Visit) -> None:
    visitor = visit(language="th")
    held: list[Route] = []

    def hold_the_first(route: Route) -> None:
        if held:
            route.continue_()
        else:
            held.append(route)

    visitor.page.route("**/products/suggest/**", hold_the_first)
    visitor.go("/stars/")
    field(visitor).click()
    field(visitor).press_sequentially("น้ำ")
    visitor.page.wait_for_timeout(500)  # longer than the box waits before it asks
    assert len(held) == 1
    field(visitor).fill("ผ้าไ")
    expect(options(visitor).first).to_contain_text("ผ้าไ")
    held[0].fulfill(body='<a role="option" href="/">น้ำ</a>', content_type="text/html")
    visitor.page.wait_for_timeout(200)
    expect(options(visitor).first).to_contain_text("ผ้าไ")


def test_earlier_searches_stay_on_the_device(visit: Visit) -> None:
    visitor = visit(language="en")
    asked: list[str] = []
    visitor.page.on("request", lambda request: asked.append(request.url))
    for text in ("silk", "salt"):
        visitor.go("/stars/")
        field(visitor).fill(text)
        field(visitor).press("Enter")
        visitor.page.wait_for_url("**/products/**")
    visitor.go("/stars/")
    asked.clear()
    box = field(visitor)
    box.click()
    silk = visitor.page.get_by_role("option", name="silk", exact=True)
    expect(silk).to_be_visible()
    expect(silk).to_have_accessible_description(re.compile("Delete"))
    labels = visitor.page.locator("[data-recent]").all_inner_texts()
    assert labels == ["salt", "silk"]
    expect(spoken(visitor)).to_have_text(re.compile("^Earlier searches: 2.*Delete"))
    box.press("ArrowDown")
    box.press("Delete")  # the first
    expect(spoken(visitor)).to_have_text("“salt” is removed. Earlier searches left: 1.")
    assert visitor.page.locator("[data-recent]").all_inner_texts() == ["silk"]
    box.press("ArrowDown")
    box.press("ArrowRight")  # its cross
    assert active(visitor).get_attribute("aria-label") == "Remove silk"
    box.press("Enter")
    expect(box).to_have_attribute("aria-expanded", "false")
    expect(spoken(visitor)).to_have_text("All earlier searches are removed.")
    assert visitor.page.evaluate("localStorage.getItem('otop.recent')") is None
    assert [url for url in asked if "/static/" not in url] == []


def test_all_earlier_searches_go_at_once(visit: Visit) -> None:
    visitor = visit(language="en")
    visitor.go("/stars/")
    visitor.page.evaluate("localStorage.setItem('otop.recent', JSON.stringify(['a', 'b', '<b>c</b>']))")
    field(visitor).click()
    assert visitor.page.locator("[data-recent]").all_inner_texts() == ["a", "b", "<b>c</b>"]
    visitor.page.get_by_role("option", name="Clear earlier searches").click()
    expect(options(visitor)).to_have_count(0)
    expect(spoken(visitor)).to_have_text("All earlier searches are removed.")
    assert visitor.page.evaluate("localStorage.getItem('otop.recent')") is None


@WINDOWS
def test_the_open_list_has_no_grave_fault(
    visit: Visit, inspector: Inspector, width: int, language: str
) -> None:
    visitor = visit(width=width, language=language)
    visitor.go("/products/")
    type_in(visitor, TYPED[language])
    field(visitor).press("ArrowDown")
    assert inspector.faults(visitor) == []
    visitor.page.evaluate("localStorage.setItem('otop.recent', JSON.stringify(['a', 'b']))")
    field(visitor).fill("")
    expect(options(visitor).first).to_be_visible()
    assert inspector.faults(visitor) == []


@WINDOWS
def test_without_javascript_it_is_a_plain_form(visit: Visit, width: int, language: str) -> None:
    visitor = visit(width=width, language=language, script=False)
    visitor.go("/stars/")
    box = visitor.page.get_by_role("searchbox")
    box.fill("ผ้าไหม ลำพูน" if language == "th" else "silk lamphun")
    visitor.by_id("search").click()
    assert visitor.path().startswith("/products/?q=")
    chip = visitor.page.locator(".chip-understood")
    expect(chip).to_contain_text("ลำพูน" if language == "th" else "Lamphun")
    expect(visitor.page.locator(".card mark").first).to_be_visible()
    visitor.shoot("search-understood")
    chip.click()
    assert query_of(visitor) == {"q": ["ผ้าไหม" if language == "th" else "silk"]}


def test_inside_a_shop(visit: Visit, site: Site) -> None:
    visitor = visit(language="th", width=390)
    visitor.go(f"/shops/{FIRST}/")
    type_in(visitor, "ลำ")
    assert options(visitor).count() >= 1
    field(visitor).press("Enter")
    visitor.page.wait_for_url(f"**/shops/{FIRST}/search/**")
    expect(visitor.by_id("products").locator(".card").first).to_be_visible()
    visitor.shoot("search-in-shop")
    visitor.page.locator(".scope-out a").click()
    assert visitor.path().startswith("/products/?q=")


def test_each_opened_position_is_told_once(visit: Visit, market: Market) -> None:
    told = "SELECT position, clicks FROM search_click_tally WHERE query = ? ORDER BY position"
    visitor = visit(language="th")
    visitor.go("/products/?q=ผ้าฝ้าย")
    first, second = (visitor.page.locator(f"[data-position='{at}'] a") for at in (1, 2))
    first.click(button="middle")
    first.click(button="middle")
    first.click(modifiers=["Control"])
    second.click(button="right")  # opens nothing yet
    visitor.page.wait_for_timeout(500)  # the browser sends them when it likes
    assert market.ask(told, "ผ้าฝ้าย") == [(1, 1)]
    second.click()
    visitor.page.wait_for_url("**/products/*-*/")
    visitor.page.wait_for_timeout(500)
    assert market.ask(told, "ผ้าฝ้าย") == [(1, 1), (2, 1)]
    assert market.ask("SELECT searches FROM search_tally WHERE query = ?", "ผ้าฝ้าย") == [(1,)]
