"""Signing in by e-mail, and out by a form only."""

import pytest
from django.test import Client

from tests.factories import make_user

pytestmark = pytest.mark.django_db


def test_in_and_out(client: Client):
    make_user("malee@otop.test", password="ผ้าคราม-2569", display_name="มาลี")
    assert client.get("/account/")["Location"] == "/account/login/?next=/account/"
    answer = client.post("/account/login/", {"username": " Malee@OTOP.test ", "password": "ผ้าคราม-2569"})
    assert answer["Location"] == "/account/"
    assert "มาลี" in client.get("/account/").content.decode()
    assert client.get("/account/logout/").status_code == 405
    assert client.post("/account/logout/")["Location"] == "/"
    assert client.get("/account/").status_code == 302


def test_a_wrong_pair_says_nothing_about_which(client: Client):
    make_user("malee@otop.test", password="right")
    pages = [
        client.post("/account/login/", {"username": name, "password": "wrong"}).content.decode()
        for name in ("malee@otop.test", "nobody@otop.test")
    ]
    for page in pages:
        assert "อีเมลกับรหัสผ่านไม่ตรงกัน" in page


@pytest.mark.parametrize("target", ["https://evil.test/", "//evil.test/", "javascript:alert(1)"])
def test_sign_in_leads_nowhere_else(client: Client, target: str):
    make_user("malee@otop.test", password="right")
    answer = client.post(
        "/account/login/", {"username": "malee@otop.test", "password": "right", "next": target}
    )
    assert answer["Location"] == "/account/"


@pytest.mark.parametrize(
    ("path", "words"),
    [("/account/login/", "ฟอร์มนี้เก่าแล้ว"), ("/en/account/login/", "This form is out of date")],
)
def test_a_form_without_its_token_is_refused_in_the_language_of_the_page(path: str, words: str):
    answer = Client(enforce_csrf_checks=True).post(path, {"username": "malee@otop.test"})
    page = answer.content.decode()
    assert answer.status_code == 403
    assert f"<h1>{words}</h1>" in page
    assert "CSRF" not in page
