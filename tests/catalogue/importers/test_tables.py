"""Files of any office software become rows of clean text."""

import datetime as dt
import io
import zipfile

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue.importers import tables
from catalogue.importers.problems import SENTENCES, UnreadableFile
from catalogue.importers.tables import read_table

TEXT = "ผลิตภัณฑ์,ดาว\nผ้าไหม,๕\n"
ROWS = [(1, ["ผลิตภัณฑ์", "ดาว"]), (2, ["ผ้าไหม", "๕"])]


def xlsx(*rows):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp874", "utf-16"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_every_encoding_and_line_end_reads_the_same(encoding, line_end):
    assert list(read_table(TEXT.replace("\n", line_end).encode(encoding))) == ROWS


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_every_delimiter_reads_the_same(delimiter):
    assert list(read_table(TEXT.replace(",", delimiter).encode())) == ROWS


def test_a_spreadsheet_reads_the_same():
    assert list(read_table(xlsx(["ผลิตภัณฑ์", "ดาว"], ["ผ้าไหม", "๕"]))) == ROWS


def test_numbers_and_dates_of_a_spreadsheet_become_plain_text():
    data = xlsx([15, 15.0, 1.5, None, dt.date(2026, 11, 21), True])
    assert list(read_table(data)) == [(1, ["15", "15", "1.5", "", "2026-11-21", "True"])]


def test_blank_rows_are_left_out_and_numbers_stay():
    assert list(read_table("ก\n\n , \nข".encode())) == [(1, ["ก"]), (4, ["ข"])]
    assert list(read_table(xlsx(["ก"], [None], ["ข"]))) == [(1, ["ก"]), (3, ["ข"])]


def test_quotes_hold_commas_and_line_breaks():
    assert list(read_table('ก,ข\n"ผ้า, ไหม","ยก\nดอก"\n'.encode())) == [
        (1, ["ก", "ข"]),
        (2, ["ผ้า, ไหม", "ยก ดอก"]),
    ]


def refusal(data):
    with pytest.raises(UnreadableFile) as refused:
        list(read_table(data))
    assert refused.value.problem.sentence_th
    assert refused.value.problem.sentence_en
    return refused.value.problem.code


def test_what_cannot_be_read_is_refused_with_a_reason(monkeypatch):
    assert refusal(b"") == "file_empty"
    assert refusal(b" \n ") == "file_empty"
    assert refusal(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") == "old_xls"
    assert refusal(b"PK\x03\x04 not a zip") == "broken_xlsx"
    assert refusal(b"\xfc\xfd\xfe\xff") == "unknown_encoding"
    assert refusal("ก\x00ข".encode()) == "unknown_encoding"
    assert refusal(('"' + "ก" * 200_000 + '"').encode()) == "broken_csv"
    good = xlsx(["ก"])
    assert refusal(good[: len(good) // 2]) == "broken_xlsx"
    other_zip = io.BytesIO()
    with zipfile.ZipFile(other_zip, "w") as archive:
        archive.writestr("a.txt", "x" * 100)
    assert refusal(other_zip.getvalue()) == "broken_xlsx"
    monkeypatch.setattr(tables, "MAX_UNPACKED_BYTES", 99)
    assert refusal(other_zip.getvalue()) == "file_too_large"
    monkeypatch.setattr(tables, "MAX_BYTES", 3)
    assert refusal(b"abcd") == "file_too_large"


def code_or_rows(data):
    try:
        return list(read_table(data))
    except UnreadableFile as refused:
        return refused.problem.code


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data):
    result = code_or_rows(data)
    assert result in SENTENCES if isinstance(result, str) else all(any(cells) for _number, cells in result)


@given(st.binary(max_size=200))
def test_a_damaged_spreadsheet_is_read_or_refused(noise):
    good = xlsx(["ก", "ข"])
    result = code_or_rows(good[:200] + noise + good[200 + len(noise) :])
    assert isinstance(result, list) or result in {"broken_xlsx", "file_too_large"}
