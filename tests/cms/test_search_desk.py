"""The staff's desk of the search: from a search in vain to a synonym in two clicks."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import Permission
from django.test import Client
from django.utils import timezone
from wagtail.users.models import UserProfile

from catalogue.services import cards
from search.engines import router
from search.models import QueryRule, SynonymGroup
from tests.factories import make_product
from tests.factories.accounts import make_user
from tests.factories.index import make_index

pytestmark = pytest.mark.django_db
REPORT = "/staff/search/"


@pytest.fixture
def desk(client: Client, settings: Any, tmp_path: Path) -> Any:
    product = make_product(title="ตะกร้าหวาย")
    cards.refresh([product.pk])
    make_index(settings, tmp_path / "index")
    client.force_login(make_user("dara@otop.test", is_staff=True, is_superuser=True))
    yield client
    router.forget()


def test_two_clicks_from_a_search_in_vain_to_a_synonym(desk: Client) -> None:
    for _ in range(2):
        desk.post("/products/count/", {"q": "กะต้า"})
    assert desk.get(REPORT).context["vain"] == []
    desk.post("/products/count/", {"q": "กะต้า"})
    page = desk.get(REPORT)
    row = page.context["vain"][0]
    assert (row["row"].query, row["row"].times, row["found"]) == ("กะต้า", 3, 0)
    assert row["url"] in page.content.decode()

    form = desk.get(row["url"])
    assert "กะต้า</textarea>" in form.content.decode().replace("\n", "")

    saved = desk.post(row["url"], {"spellings": "กะต้า\nตะกร้า", "note": "", "is_active": "on"})
    assert saved.status_code == 302
    assert SynonymGroup.objects.get().members == ("กะต้า", "ตะกร้า")
    assert desk.get(REPORT).context["vain"][0]["found"] == 1
    [card] = desk.get("/products/", {"q": "กะต้า"}).context["cards"]
    assert card.name_th == "ตะกร้าหวาย"


def test_the_form_previews_what_it_would_change(desk: Client) -> None:
    add = "/staff/snippets/search/synonymgroup/preview/"
    told = desk.post(add, {"spellings": "กะต้า\nตะกร้า", "is_active": "on"}).json()
    assert told == {"is_valid": True, "is_available": True}
    shown = desk.get(add).content.decode()
    assert 'data-testid="effects"' in shown
    assert "ตะกร้าหวาย" in shown


def rule(query: str, product: Any) -> dict[str, Any]:
    ends = timezone.localtime() + dt.timedelta(days=2)
    return {
        "query": query,
        "product": product.pk,
        "action": "pin",
        "step": 1,
        "expires_at": ends.strftime("%Y-%m-%d %H:%M"),
        "note": "",
    }


def test_a_rule_for_filters_alone_is_refused(desk: Client) -> None:
    answer = desk.post(
        "/staff/snippets/search/queryrule/add/", rule("5 ดาว", make_product(title="ตะกร้าไม้ไผ่"))
    )
    (error,) = answer.context["form"].errors["query"]
    assert "เป็นเพียงตัวกรอง" in error
    assert error in answer.content.decode()
    assert not QueryRule.objects.exists()


@pytest.mark.parametrize(("query", "words"), [("", "ต้องระบุข้อมูล"), ("\u200b\u200b", "ใส่คำที่ค้น")])
def test_a_rule_without_words_is_refused(desk: Client, query: str, words: str) -> None:
    answer = desk.post("/staff/snippets/search/queryrule/add/", rule(query, make_product(title="ตะกร้าไม้ไผ่")))
    (error,) = answer.context["form"].errors["query"]
    assert words in error
    assert not QueryRule.objects.exists()


def test_a_rule_keeps_who_made_it(desk: Client) -> None:
    product = make_product(title="ตะกร้าไม้ไผ่")
    desk.post("/staff/snippets/search/queryrule/add/", rule("ตะกร้า", product))
    made = QueryRule.objects.get()
    assert (made.product, made.made_by.email) == (product, "dara@otop.test")


def test_a_rule_takes_the_place_of_an_expired_one(desk: Client) -> None:
    product = make_product(title="ตะกร้าไม้ไผ่")
    desk.post("/staff/snippets/search/queryrule/add/", rule("ตะกร้า", product) | {"note": "old"})
    QueryRule.objects.update(expires_at=timezone.now() - dt.timedelta(minutes=1))
    answer = desk.post("/staff/snippets/search/queryrule/add/", rule("ตะกร้า", product) | {"action": "bury"})
    assert answer.status_code == 302
    made = QueryRule.objects.get()
    assert (made.action, made.note, made.has_expired) == ("bury", "", False)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("th", "สินค้านี้มีกติกาของคำนี้แล้ว"),
        ("en", "There is a rule for this product and these words."),
    ],
)
def test_a_second_rule_beside_a_live_one_is_refused(desk: Client, language: str, words: str) -> None:
    product = make_product(title="ตะกร้าไม้ไผ่")
    desk.post("/staff/snippets/search/queryrule/add/", rule("ตะกร้า", product))
    UserProfile.objects.update_or_create(
        user=QueryRule.objects.get().made_by, defaults={"preferred_language": language}
    )
    again = desk.post("/staff/snippets/search/queryrule/add/", rule(" ตะกร้า ", product) | {"action": "bury"})
    assert words in again.content.decode()
    assert QueryRule.objects.get().action == "pin"


def test_the_desk_is_for_those_who_may_change_synonyms(client: Client) -> None:
    korn = make_user("korn@otop.test", is_staff=True)
    korn.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(korn)
    assert client.get(REPORT).status_code in (302, 403)
    korn.user_permissions.add(Permission.objects.get(codename="change_synonymgroup"))
    assert client.get(REPORT).status_code == 200


def test_an_empty_desk_says_so(desk: Client) -> None:
    page = desk.get(REPORT, {"days": "nonsense"})
    assert page.context["days"] == 30
    assert page.context["vain"] == []
    assert "ช่วงนี้ไม่มีคำที่ค้นหาอย่างน้อย 3 ครั้งแล้วไม่พบสินค้า" in page.content.decode()


def test_positions_of_one_text_by_a_labelled_field(desk: Client) -> None:
    for text in ("หวาย", "หวาย", "ตะกร้า"):
        desk.post("/products/count/", {"q": text})
        desk.post("/products/count/", {"q": text, "position": "1"})
    page = desk.get(REPORT, {"q": "ตะกร้า"})
    content = page.content.decode()
    assert '<label for="id_q">สินค้าที่เปิดดูหลังค้นหาคำว่า</label>' in content
    assert 'name="q" id="id_q" value="ตะกร้า"' in content
    assert [each["row"].clicks for each in page.context["positions"][:2]] == [1, 0]
    assert [each["row"].clicks for each in desk.get(REPORT).context["positions"][:2]] == [3, 0]
