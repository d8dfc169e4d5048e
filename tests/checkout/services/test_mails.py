"""The confirmation: once, in the buyer's language, with what the law wants on it."""

from typing import Any

import pytest
from django.core import mail

from checkout.models import OrderDetail
from checkout.services.mails import send_confirmation
from marketplace.common.models import OutboxMessage
from tests.factories import make_product, make_shop
from tests.factories.checkout import make_order


@pytest.mark.django_db(transaction=True)
def test_it_leaves_after_commit(settings: Any):
    detail = make_order(make_product(), email="nid@otop.test")
    (letter,) = mail.outbox
    assert letter.to == ["nid@otop.test"]
    assert f"/orders/{detail.token}/" in letter.body
    assert OutboxMessage.objects.get().done_at is not None
    assert OrderDetail.objects.get().confirmed_at is not None
    assert send_confirmation(detail.pk) is False
    assert len(mail.outbox) == 1


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("th", ["สิทธิยกเลิกภายใน 7 วัน", "ภายใน 15 วัน", "กลุ่มทอผ้าบ้านแพด", "2569"]),
        ("en", ["RIGHT TO CANCEL", "within 15 days", "Ban Phaet weavers", "2026"]),
    ],
)
def test_it_names_buyer_sellers_dates_and_the_right_to_cancel(language: str, words: list[str]):
    shop = make_shop(name_th="กลุ่มทอผ้าบ้านแพด", name_en="Ban Phaet weavers")
    detail = make_order(make_product(shop), email="nid@otop.test", language=language)
    year = detail.order.date_placed.year
    assert send_confirmation(detail.pk) is True
    body = mail.outbox[-1].body
    for word in words:
        assert word.replace("2569", str(year + 543)).replace("2026", str(year)) in body
    assert detail.recipient in body


@pytest.mark.django_db
def test_without_an_address_nothing_is_sent():
    detail = make_order(make_product())
    assert send_confirmation(detail.pk) is False
    assert mail.outbox == []
    assert OutboxMessage.objects.count() == 0
