"""Rated products are read whatever way an office wrote them, or refused with the reason."""

import csv
import io
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue.importers.otop_csv import OtopRow, RefusedRow, parse_stars, read_otop
from catalogue.importers.problems import SENTENCES, UnreadableFile
from marketplace.common.thai import normalise, to_thai_digits
from tests.catalogue.importers.geothai_places import GeothaiPlaces

PLACES = GeothaiPlaces()
SAMPLE = Path(__file__).parents[3] / "marketplace/demo/data/otop_sample_products.csv"
HEADINGS = ["จังหวัด", "อำเภอ", "ตำบล", "ชื่อผลิตภัณฑ์", "ชื่อผู้ประกอบการ", "ประเภท", "ระดับดาว", "ปีที่คัดสรร"]
GOOD = [
    "จ.ลำพูน",
    "เมือง ลำพูน",
    "ศรีบัวบาน",
    "ผ้าไหมยกดอก",
    "กลุ่มทอผ้าบ้านศรี",
    "ผ้า เครื่องแต่งกาย",
    "๕ ดาว",
    "พ.ศ. ๒๕๖๒",
]


def as_csv(*rows, encoding="utf-8"):
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue().encode(encoding)


def read(*rows, **options):
    return list(read_otop(as_csv(HEADINGS, *rows), PLACES, **options))


def changed(**cells):
    row = dict(zip(HEADINGS, GOOD, strict=True)) | cells
    return list(row.values())


def reasons(row):
    assert isinstance(row, RefusedRow)
    return [(problem.column, problem.code) for problem in row.problems]


def test_all_rows_of_the_sample_come_in():
    rows = list(read_otop(SAMPLE.read_bytes(), PLACES))
    assert [type(row) for row in rows] == [OtopRow] * 47
    assert [row.number for row in rows] == list(range(2, 49))
    assert rows[0] == OtopRow(
        number=2,
        product_th="สบู่เหลวน้ำมันธรรมชาติ",
        stars=5,
        year=None,
        province_code="15",
        amphoe_code="1501",
        tambon_code="150103",
    )
    assert {row.province_code for row in rows} == {"15", "47", "51", "83", "93"}
    assert sum(row.stars == 5 for row in rows) == 36
    assert all(len(row.tambon_code) == 6 and not row.corrections for row in rows)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp874", "utf-16"])
def test_the_sample_reads_the_same_in_every_encoding(encoding):
    text = SAMPLE.read_text(encoding="utf-8-sig")
    rows = list(read_otop(to_thai_digits(text).encode(encoding), PLACES))
    assert [(row.key, row.stars) for row in rows] == [
        (row.key, row.stars) for row in read_otop(SAMPLE.read_bytes(), PLACES)
    ]


def test_the_sample_reads_the_same_as_a_spreadsheet_with_a_title_above():
    with SAMPLE.open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.reader(file))
    book = openpyxl.Workbook()
    book.active.append(["ผลการคัดสรรสุดยอดผลิตภัณฑ์ พ.ศ. 2562"])
    book.active.append([])
    book.active.append(table[0])
    for row in table[1:]:
        book.active.append([int(cell) if cell.isdigit() else f" {cell}\u200b " for cell in row])
    out = io.BytesIO()
    book.save(out)
    from_sheet = list(read_otop(out.getvalue(), PLACES, default_year=2562))
    from_file = list(read_otop(SAMPLE.read_bytes(), PLACES, default_year=2562))
    assert [row.number for row in from_sheet] == list(range(4, 51))
    assert [row.key for row in from_sheet] == [row.key for row in from_file]
    assert {row.year for row in from_sheet} == {2562}


def test_thai_headings_and_a_full_row():
    assert read(GOOD) == [
        OtopRow(
            number=2,
            product_th="ผ้าไหมยกดอก",
            stars=5,
            year=2562,
            province_code="51",
            amphoe_code="5101",
            tambon_code="510116",
            producer_th="กลุ่มทอผ้าบ้านศรี",
            category="textile",
        )
    ]


def test_the_layout_of_the_national_list_needs_no_tambon():
    data = as_csv(
        ["ชื่อผลิตภัณฑ์", "ผู้ผลิต", "จังหวัด", "ประเภท", "ดาว"],
        ["ไวน์หมากเม่า", "กลุ่มหมากเม่า", "สกลนคร", "เครื่องดื่ม", "4 ดาว"],
    )
    (row,) = read_otop(data, PLACES)
    assert (row.province_code, row.amphoe_code, row.tambon_code, row.category, row.stars) == (
        "47",
        "",
        "",
        "beverage",
        4,
    )


@pytest.mark.parametrize(
    ("written", "stars"),
    [
        ("5", 5),
        ("๕", 5),
        ("5 ดาว", 5),
        ("๓ดาว", 3),
        ("ห้าดาว", 5),
        ("สี่ ดาว", 4),
        ("ระดับ 4 ดาว", 4),
        ("ดาว 2", 2),
        ("5.0", 5),
        ("3 stars", 3),
        ("★★★★★", 5),
        ("★★★☆☆", 3),
        ("", None),
        ("0", None),
        ("6", None),
        ("4.5", None),
        ("55", None),
        ("ห้าห้า", None),
        ("ดาว", None),
        ("-", None),
    ],
)
def test_stars_as_offices_write_them(written, stars):
    assert parse_stars(written) == stars


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("อาหาร", "food"),
        ("ประเภทอาหาร", "food"),
        ("เครื่องดื่ม", "beverage"),
        ("ผ้าและเครื่องแต่งกาย", "textile"),
        ("ของใช้/ของตกแต่ง/ของที่ระลึก", "household"),
        ("ผลิตภัณฑ์สมุนไพรที่ไม่ใช่อาหาร", "herbal"),
        ("Food", "food"),
        ("", ""),
    ],
)
def test_categories_as_offices_write_them(written, code):
    assert read(changed(ประเภท=written))[0].category == code


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({"ชื่อผลิตภัณฑ์": " \u200b"}, [("product", "product_missing")]),
        ({"ชื่อผลิตภัณฑ์": "ก" * 256}, [("product", "too_long")]),
        ({"ชื่อผลิตภัณฑ์": "ผ้า\ufffdไหม"}, [("product", "garbled")]),
        ({"ชื่อผลิตภัณฑ์": "เธเน‰เธฒเน„เธซเธก"}, [("product", "garbled")]),
        ({"ชื่อผลิตภัณฑ์": "????????"}, [("product", "garbled")]),
        ({"ระดับดาว": ""}, [("stars", "stars_missing")]),
        ({"ระดับดาว": "หกดาว"}, [("stars", "stars_unreadable")]),
        ({"ปีที่คัดสรร": "ปีที่แล้ว"}, [("year", "year_unreadable")]),
        ({"ปีที่คัดสรร": "2540"}, [("year", "year_out_of_range")]),
        ({"ประเภท": "รถยนต์"}, [("category", "category_unknown")]),
        ({"จังหวัด": "ลำพัง"}, [("province", "province_unknown")]),
        ({"ตำบล": "ศาลาแดง"}, [("tambon", "tambon_unknown")]),
        ({"ระดับดาว": "0", "ตำบล": "ศาลาแดง"}, [("stars", "stars_unreadable"), ("tambon", "tambon_unknown")]),
    ],
)
def test_a_refused_row_says_which_column_and_why(cells, expected):
    good, refused = read(GOOD, changed(**cells))
    assert isinstance(good, OtopRow)
    assert refused.number == 3
    assert reasons(refused) == expected
    for problem in refused.problems:
        assert problem.sentence_th != problem.sentence_en
        assert "{" not in problem.sentence_th + problem.sentence_en


def test_a_comma_without_quotes_does_not_shift_the_columns():
    (row,) = read([*GOOD, "เกิน"])
    assert reasons(row) == [("", "extra_cells")]
    assert isinstance(read([*GOOD, "", ""])[0], OtopRow)


def test_the_second_of_two_equal_rows_is_refused():
    rows = read(GOOD, changed(ชื่อผลิตภัณฑ์="ผ้าไหม  ยกดอก"), changed(ระดับดาว="4"), changed(ปีที่คัดสรร="2565"))
    assert isinstance(rows[0], OtopRow)
    assert reasons(rows[1]) == [("product", "duplicate")]
    assert rows[1].problems[0].sentence_en == "The same as row 2."
    assert reasons(rows[2]) == [("product", "conflicting_stars")]
    assert isinstance(rows[3], OtopRow)  # another round


def test_a_short_row_is_read_as_far_as_it_goes():
    (row,) = read(GOOD[:4])
    assert reasons(row) == [("stars", "stars_missing")]


@pytest.mark.parametrize(
    ("headings", "code"),
    [
        (["จังหวัด", "ชื่อผลิตภัณฑ์"], "no_header"),
        (["ดาว", "ชื่อผลิตภัณฑ์"], "no_header"),
        (["จังหวัด", "ชื่อผลิตภัณฑ์", "สินค้า", "ดาว"], "column_twice"),
    ],
)
def test_a_file_without_its_columns_is_refused(headings, code):
    with pytest.raises(UnreadableFile) as refused:
        list(read_otop(as_csv(headings, ["ก", "ข", "5"]), PLACES))
    assert refused.value.problem.code == code


def test_every_reason_has_two_sentences():
    for thai, english in SENTENCES.values():
        assert any("ก" <= letter <= "๛" for letter in thai)
        assert english.replace("{value}", "").isascii() or "“" in english
        assert "กรุณา" not in thai
        assert "!" not in thai + english


names = st.text(
    alphabet=[chr(code) for code in range(0x0E01, 0x0E2F)] + list("าิีุูเแ่้ "), min_size=1, max_size=30
)


@given(names.filter(normalise), st.integers(1, 5), st.integers(2546, 2600), st.booleans())
def test_any_product_comes_back_as_it_was_written(name, stars, year, thai_digits):
    digits = to_thai_digits if thai_digits else str
    row = changed(ชื่อผลิตภัณฑ์=name, ระดับดาว=digits(str(stars)), ปีที่คัดสรร=digits(str(year)))
    (out,) = read(row)
    if isinstance(out, OtopRow):
        assert (out.product_th, out.stars, out.year) == (normalise(name), stars, year)
    else:
        assert reasons(out) == [("product", "garbled")]


thai_or_any = st.characters(codec="utf-8", exclude_characters="\x00")


@given(st.lists(st.lists(st.text(thai_or_any, max_size=12), min_size=8, max_size=8), max_size=5))
def test_any_cells_are_read_or_refused(rows):
    for out in read(*rows):
        assert isinstance(out, OtopRow) or out.problems
