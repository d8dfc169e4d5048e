"""The star tape, cards and addresses that every page shows."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from types import SimpleNamespace

import pytest
from django.template import Context, Template
from django.utils.translation import override

from marketplace.common.templatetags import look


@dataclass(frozen=True)
class Card:
    name: str = "ผ้าคราม <b>"
    maker: str = "บ้านแพด"
    province: str = "สกลนคร"
    url: str = '/products/x-1/?a="b'
    picture_src_240: str = "/media/pictures/x-240.webp"
    picture_src_480: str = "/media/pictures/x-480.webp"
    star: int = 5
    star_year: int | None = 2567
    price: Decimal | None = Decimal("1290.00")
    stock_state: str = "in_stock"
    lead_days: int = 0
    ships_cold: bool = False
    is_alcohol: bool = False


def words(html: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html)).strip()


@pytest.mark.parametrize(
    ("language", "shown", "spoken"),
    [
        ("th", "OTOP 5 ดาว · 2567", "ดาว OTOP ทางการ 5 จาก 5 รอบ พ.ศ. 2567"),
        ("en", "OTOP 5-star · 2024", "Official OTOP stars: 5 of 5, round 2024"),
    ],
)
def test_tape_names_the_round(language: str, shown: str, spoken: str) -> None:
    with override(language):
        small, large = look.tape(5, 2567), look.tape_large(5, 2567)
    assert words(small) == words(large) == shown
    assert f'aria-label="{spoken}"' in small
    assert f'aria-label="{spoken}"' in large


def test_large_tape_has_five_places() -> None:
    assert (look.tape_large(3, 2565).count('class="on"'), look.tape_large(3, 2565).count("<i>")) == (3, 2)


@pytest.mark.parametrize(("star", "year"), [(0, None), (0, 2567), (None, None)])
def test_no_star_no_tape(star: int, year: int | None) -> None:
    with override("th"):
        assert look.tape(star, year) == '<span class="tape-none">ยังไม่เข้าคัดสรร</span>'


@pytest.mark.parametrize(
    ("card", "thai", "english"),
    [
        (Card(), "พร้อมส่ง", "Ready to ship"),
        (Card(ships_cold=True), "ส่งแช่เย็น", "Ships chilled"),
        (Card(stock_state="made_to_order", lead_days=12), "ทำตามสั่ง 12 วัน", "Made in 12 days"),
        (Card(stock_state="made_to_order", lead_days=1), "ทำตามสั่ง 1 วัน", "Made in 1 day"),
        (Card(stock_state="sold_out"), "แจ้งเมื่อมีของ", "Tell me when it is back"),
        (Card(stock_state="not_for_sale"), "ยังไม่เปิดขาย", "Not on sale now"),
    ],
)
def test_delivery_word(card: Card, thai: str, english: str) -> None:
    with override("th"):
        assert look.delivery_word(card) == thai
    with override("en"):
        assert look.delivery_word(card) == english


def test_card_in_its_order_and_escaped() -> None:
    with override("th"):
        html = look.product_cards([Card()])
    assert words(html) == "OTOP 5 ดาว · 2567 ผ้าคราม &lt;b&gt; บ้านแพด จ.สกลนคร ฿1,290 พร้อมส่ง"
    assert 'href="/products/x-1/?a=&quot;b"' in html


def test_alcohol_has_no_price_and_says_why() -> None:
    with override("th"):
        html = look.product_cards([Card(is_alcohol=True, stock_state="not_for_sale")])
    assert "฿" not in html
    assert words(html).endswith("จ.สกลนคร กฎหมายห้ามขายออนไลน์")


def test_sold_out_is_said_on_the_photo() -> None:
    with override("th"):
        html = look.product_cards([Card(stock_state="sold_out")])
    assert '<li class="card card-sold">' in html
    assert '<span class="card-label">ของหมด</span>' in html


def test_first_row_loads_at_once() -> None:
    html = look.product_cards([Card()] * 5, eager=2)
    assert (html.count('fetchpriority="high"'), html.count('loading="lazy"')) == (2, 3)


def test_own_site_leaves_the_maker_out() -> None:
    assert "บ้านแพด" not in look.product_cards([Card()], makers=False)


def test_bangkok_is_no_province_in_name() -> None:
    with override("th"):
        assert look.province_label("กรุงเทพมหานคร") == "กรุงเทพมหานคร"
        assert look.province_label("พัทลุง") == "จ.พัทลุง"
    with override("en"):
        assert look.province_label("Phatthalung") == "Phatthalung"


def request_for(path: str, site_origin: str = "") -> SimpleNamespace:
    return SimpleNamespace(get_full_path=lambda: path, site_origin=site_origin)


@pytest.mark.parametrize(
    ("here", "other"),
    [
        ("/", "/en/"),
        ("/en/", "/"),
        ("/products/?q=ผ้า&page=2", "/en/products/?q=ผ้า&page=2"),
        ("/en/products/?q=x", "/products/?q=x"),
        ("/entry/", "/en/entry/"),
        ("/en//other.example/", "/other.example/"),
    ],
)
def test_the_same_page_in_the_other_language(here: str, other: str) -> None:
    assert look.other_language_url(Context({"request": request_for(here)})) == other


def test_root_is_relative_on_the_marketplace_and_whole_on_a_shop_host() -> None:
    on_shop = Context({"request": request_for("/", site_origin="http://otop.test:8000")})
    with override("en"):
        assert look.site_root(Context({"request": request_for("/")})) == "/en"
        assert look.site_root(on_shop) == "http://otop.test:8000/en"
    with override("th"):
        assert look.site_root(on_shop) == "http://otop.test:8000"


def test_icon_alone_has_a_name() -> None:
    render = Template('{% load look %}{% icon "x" 26 "ปิด" %}{% icon "basket" %}').render(Context())
    assert render.count('aria-label="ปิด"') == 1
    assert render.count('aria-hidden="true"') == 1


def test_map_links_every_place_once() -> None:
    places = [SimpleNamespace(code="47", region="northeast", name="สกลนคร", url="/places/x/")]
    html = look.thailand_map(places, here="47")
    assert '<a href="/places/x/" class="northeast here"><title>สกลนคร</title>' in html
    assert "thailand.svg#p47" in html


def test_card_of_an_unknown_price_is_not_on_sale() -> None:
    with override("en"):
        assert "Not on sale now" in words(look.product_cards([replace(Card(), price=None)]))


def test_header_keeps_one_visitor_out_of_the_next_ones() -> None:
    """The header is cached; words and address of a reader must be his own, and escaped."""
    first = {"request": request_for('/products/?q="><i>'), "q": '"><i>', "nav": "stars"}
    second = {"request": request_for("/places/"), "q": "", "nav": "stars"}
    with override("th"):
        mine, theirs = look.site_header(Context(first)), look.site_header(Context(second))
    assert 'value="&quot;&gt;&lt;i&gt;"' in mine
    assert 'href="/en/products/?q=&quot;&gt;&lt;i&gt;"' in mine
    assert "&lt;i&gt;" not in theirs
    assert 'href="/en/places/"' in theirs
    assert mine.count('aria-current="page"') == theirs.count('aria-current="page"') == 1


def test_words_equal_to_the_mark_stay_words() -> None:
    context = Context({"request": request_for("/"), "q": look.MARK})
    assert f'value="{look.MARK}"' in look.site_header(context)
