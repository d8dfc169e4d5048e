"""Bytes of a CSV or XLSX file as rows of clean text, whatever office software wrote them."""

import csv
import datetime as dt
import io
import zipfile
from collections.abc import Iterator
from typing import Any

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from catalogue.importers.problems import UnreadableFile
from marketplace.common.thai import normalise

MAX_BYTES = 20 * 1024 * 1024
MAX_UNPACKED_BYTES = 400 * 1024 * 1024  # of an XLSX, which is a ZIP and may be a bomb
_ZIP, _OLD_EXCEL = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_DELIMITERS = ",;\t|"


def read_table(data: bytes) -> Iterator[tuple[int, list[str]]]:
    """(row number, cells) for every row that is not blank; the first row of the file is 1.

    Cells are normalised text; whole numbers of a spreadsheet come without ".0", dates as ISO.
    Raises UnreadableFile.
    """
    if len(data) > MAX_BYTES:
        raise UnreadableFile("file_too_large")
    if not data.strip():
        raise UnreadableFile("file_empty")
    if data.startswith(_OLD_EXCEL):
        raise UnreadableFile("old_xls")
    rows = _xlsx_rows(data) if data.startswith(_ZIP) else _csv_rows(decode(data))
    for number, row in enumerate(rows, start=1):
        cells = [_as_text(cell) for cell in row]
        if any(cells):
            yield number, cells


def decode(data: bytes) -> str:
    """Text of a CSV: UTF-8 with or without BOM, UTF-16 with BOM, else Windows-874."""
    has_utf16_mark = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ["utf-16"] if has_utf16_mark else ["utf-8-sig", "cp874"]:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text
    raise UnreadableFile("unknown_encoding")


def _csv_rows(text: str) -> Iterator[list[str]]:
    first_line = text.lstrip("\r\n").split("\n", 1)[0]
    delimiter = max(_DELIMITERS, key=first_line.count)
    try:
        # Old Macintosh line ends would otherwise make one endless row.
        yield from csv.reader(
            io.StringIO(text.replace("\r\n", "\n").replace("\r", "\n")), delimiter=delimiter
        )
    except csv.Error as error:
        raise UnreadableFile("broken_csv", str(error)) from error


def _xlsx_rows(data: bytes) -> Iterator[tuple[Any, ...]]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(part.file_size for part in archive.infolist()) > MAX_UNPACKED_BYTES:
                raise UnreadableFile("file_too_large")
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        sheet = book.worksheets[0]
        sheet.reset_dimensions()  # some writers state a wrong size
        yield from sheet.iter_rows(values_only=True)
    except UnreadableFile:
        raise
    # openpyxl lets whatever a damaged part causes through
    except (
        zipfile.BadZipFile,
        InvalidFileException,
        KeyError,
        IndexError,
        ValueError,
        OSError,
        SyntaxError,
    ) as error:
        raise UnreadableFile("broken_xlsx") from error


def _as_text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    if isinstance(cell, dt.datetime):
        cell = cell.date()
    return normalise(str(cell))
