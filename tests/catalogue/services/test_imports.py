"""Rated products come in once, with their stars, in a shop of their place, or say why not."""

import csv
import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import connection

from catalogue.choices import AssessmentStatus, StockState
from catalogue.models import Product, ProductCard, ProductSource, StarAssessment
from catalogue.services import cards, stars
from shops.choices import ShopKind
from shops.models import Shop
from tests.factories import make_product, make_shop, make_tambon

SAMPLE = Path(__file__).parents[3] / "marketplace/demo/data/otop_sample_products.csv"
HEAD = ["tambon_code", "product", "stars", "year", "producer", "registration_no"]


@pytest.fixture
def sample_places(db):
    make_sample_places()


def make_sample_places():
    import geothai

    for row in csv.DictReader(SAMPLE.open(encoding="utf-8-sig")):
        inside = geothai.subdistricts(row["amphoe_code"])
        make_tambon(next(place.code for place in inside if place.name_th == row["tambon_th"]))


def bring_in(path, *options):
    """The command's JSON report and whether it refused anything."""
    out = io.StringIO()
    try:
        call_command("import_otop", str(path), "--json", *options, stdout=out, skip_checks=True)
    except CommandError as error:
        return json.loads(out.getvalue()), error.returncode
    return json.loads(out.getvalue()), 0


def counts(report):
    return {
        name: report[name] for name in ("rows", "created", "changed", "unchanged", "refused", "new_shops")
    }


def write(tmp_path, *rows, name="rated.csv", encoding="utf-8"):
    path = tmp_path / name
    lines = io.StringIO()
    csv.writer(lines).writerows([HEAD, *rows])
    path.write_bytes(lines.getvalue().encode(encoding))
    return path


def table_counts():
    return {
        model._meta.label: model._default_manager.count()
        for model in apps.get_models()
        if model._meta.managed
    }


@pytest.mark.usefixtures("sample_places")
def test_all_47_sample_rows_come_in_once():
    assert counts(bring_in(SAMPLE)[0]) == {
        "rows": 47,
        "created": 47,
        "changed": 0,
        "unchanged": 0,
        "refused": 0,
        "new_shops": 47,
    }
    again, code = bring_in(SAMPLE)
    assert (counts(again)["unchanged"], counts(again)["new_shops"], code) == (47, 0, 0)
    card = ProductCard.objects.get(product__title="ไวน์หมากเม่า")
    assert (card.star, card.star_year, card.is_alcohol) == (4, 2567, True)
    assert (card.category_path, card.stock_state, card.price) == (
        "beverage/alcohol",
        StockState.NOT_FOR_SALE,
        None,
    )
    assert card.shop_name_th == "กลุ่มผลิตภัณฑ์ชุมชนตำบลเหล่าโพนค้อ"
    assert not ProductCard.objects.filter(category_path="").exists()
    assert list(cards.differences()) == []


@pytest.mark.usefixtures("sample_places")
def test_dry_run_says_what_would_change_and_writes_nothing():
    before = table_counts()
    report, code = bring_in(SAMPLE, "--dry-run")
    assert (counts(report)["created"], report["dry_run"], code) == (47, True, 0)
    assert table_counts() == before


@pytest.mark.usefixtures("sample_places")
def test_same_products_in_another_round_get_a_second_result():
    bring_in(SAMPLE)
    report, _ = bring_in(SAMPLE, "--round", "2562")
    assert counts(report)["changed"] == 47
    assert Product.objects.count() == 47
    assert set(ProductCard.objects.values_list("star_year", flat=True)) == {2567}
    assert StarAssessment.objects.filter(round__year=2562).count() == 47


@pytest.mark.django_db
def test_refused_rows_say_number_column_and_reason_in_both_languages(tmp_path):
    make_tambon()
    path = write(
        tmp_path,
        ["470904", "ผ้าคราม", "5", "2567", "", ""],
        ["470904", "ผ้าฝ้าย", "6", "2567", "", ""],
        ["470904", "ผ้าไหม", "4", "2564", "", ""],
        ["999999", "ผ้าไหม", "4", "2567", "", ""],
    )
    report, code = bring_in(path)
    assert (code, counts(report)["created"], counts(report)["refused"]) == (1, 1, 3)
    reasons = {row["row"]: row["reasons"][0] for row in report["refused_rows"]}
    assert {number: (reason["column"], reason["code"]) for number, reason in reasons.items()} == {
        3: ("stars", "stars_unreadable"),
        4: ("year", "round_unknown"),
        5: ("tambon_code", "tambon_unknown"),
    }
    assert reasons[4]["th"] == "ไม่มีรอบคัดสรรปี 2564 ในระบบ"
    assert reasons[4]["en"] == "No selection round of 2564 BE is known here."
    assert Product.objects.get().title == "ผ้าคราม"


@pytest.mark.django_db
def test_rows_of_one_producer_share_a_shop_known_by_name_or_number(tmp_path):
    make_tambon()
    known = make_shop(name_th="กลุ่มทอผ้าบ้านแพด", cdd_registration_no="47-001")
    path = write(
        tmp_path,
        ["470904", "ผ้าคราม", "5", "2567", "กลุ่ม ทอผ้าบ้านแพด", ""],
        ["470904", "ผ้าฝ้าย", "4", "2567", "ชื่ออื่น", "47001"],
        ["470904", "เสื้อ", "3", "2567", "บริษัท ผ้าแพด จำกัด", "47-9"],
        ["470904", "กระเป๋า", "3", "2567", "บริษัทผ้าแพดจำกัด", ""],
    )
    report, code = bring_in(path)
    assert (code, counts(report)["created"], counts(report)["new_shops"]) == (0, 4, 1)
    assert known.products.count() == 2
    company = Shop.objects.exclude(pk=known.pk).get()
    assert (company.kind, company.cdd_registration_no, company.products.count()) == (ShopKind.SME, "47-9", 2)


@pytest.mark.django_db
def test_row_without_tambon_needs_a_known_producer(tmp_path):
    make_shop(name_th="กลุ่มทอผ้าบ้านแพด")
    path = tmp_path / "province.csv"
    path.write_text(
        "จังหวัด,ชื่อผลิตภัณฑ์,ชื่อผู้ประกอบการ,ระดับดาว\nสกลนคร,ผ้าคราม,กลุ่มทอผ้าบ้านแพด,5 ดาว\nสกลนคร,ผ้าไหม,ใครไม่รู้,5 ดาว\n"
    )
    report, code = bring_in(path)
    assert (code, counts(report)["created"]) == (1, 1)
    assert report["refused_rows"][0]["reasons"][0]["code"] == "tambon_missing"
    assert Shop.objects.count() == 1


@pytest.mark.django_db
def test_corrected_stars_change_the_result_and_withdrawn_ones_stay(tmp_path):
    make_tambon()
    bring_in(
        write(tmp_path, ["470904", "ผ้าคราม", "4", "2567", "", ""], ["470904", "ผ้าไหม", "4", "2567", "", ""])
    )
    silk = StarAssessment.objects.get(product__title="ผ้าไหม")
    stars.withdraw(silk, note="อุทธรณ์")
    report, _ = bring_in(
        write(tmp_path, ["470904", "ผ้าคราม", "5", "2567", "", ""], ["470904", "ผ้าไหม", "5", "2567", "", ""])
    )
    assert (counts(report)["changed"], counts(report)["unchanged"]) == (1, 1)
    assert ProductCard.objects.get(product__title="ผ้าคราม").star == 5
    silk.refresh_from_db()
    assert (silk.level, silk.status) == (4, AssessmentStatus.WITHDRAWN)
    assert list(cards.differences()) == []


@pytest.mark.django_db
def test_product_that_the_shop_put_up_itself_is_rated_not_doubled(tmp_path):
    shop = make_shop(name_th="กลุ่มทอผ้าบ้านแพด")
    product = make_product(shop, title="ผ้าคราม", price=900)
    path = write(tmp_path, ["470904", "ผ้า คราม", "5", "2567", "กลุ่มทอผ้าบ้านแพด", ""])
    report, _ = bring_in(path)
    assert (counts(report)["changed"], Product.objects.count()) == (1, 1)
    card = ProductCard.objects.get(pk=product.pk)
    assert (card.star, card.price) == (5, 900)
    assert counts(bring_in(path)[0])["unchanged"] == 1
    assert ProductSource.objects.get().product == product


@pytest.mark.django_db
def test_windows_874_file_with_thai_digits_comes_in(tmp_path):
    make_tambon()
    report, code = bring_in(
        write(tmp_path, ["๔๗๐๙๐๔", "ผ้าคราม", "๕ ดาว", "พ.ศ. ๒๕๖๕", "", ""], encoding="cp874")
    )
    assert (code, counts(report)["created"]) == (0, 1)
    assert ProductCard.objects.get().star_year == 2565


@pytest.mark.django_db
def test_unreadable_file_is_refused_whole(tmp_path):
    make_tambon()
    path = tmp_path / "empty.csv"
    path.write_bytes(b"")
    with pytest.raises(CommandError, match=r"ไฟล์ว่าง / The file is empty\."):
        call_command("import_otop", str(path), skip_checks=True)
    with pytest.raises(CommandError, match="cannot read"):
        call_command("import_otop", str(tmp_path / "none.csv"), skip_checks=True)


KILLED_IN_THE_MIDDLE = """
import sys, time, django
django.setup()
from django.core.management import call_command
from catalogue.services import cards
def wait(product_ids):
    print("written", len(list(product_ids)), flush=True)
    time.sleep(60)
cards.refresh = wait
call_command("import_otop", sys.argv[1], skip_checks=True)
"""


@pytest.mark.django_db(transaction=True)
def test_killed_import_leaves_nothing_half_written():
    make_sample_places()
    before = table_counts()
    process = subprocess.Popen(
        [sys.executable, "-c", KILLED_IN_THE_MIDDLE, str(SAMPLE)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=settings.BASE_DIR,
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "marketplace.settings", "DATABASE_URL": database_url()},
    )
    # Every row but the cards is written, inside the transaction, when it says so.
    assert process.stdout.readline() == "written 47\n"
    process.send_signal(signal.SIGKILL)
    assert process.wait(timeout=10) == -signal.SIGKILL
    process.stdout.close()
    assert table_counts() == before
    assert counts(bring_in(SAMPLE)[0])["created"] == 47


def database_url():
    database = connection.settings_dict
    if connection.vendor == "sqlite":
        return f"sqlite:///{database['NAME']}"
    host, port = database["HOST"] or "127.0.0.1", database["PORT"] or 5432
    return f"postgres://{database['USER']}:{database['PASSWORD']}@{host}:{port}/{database['NAME']}"
