"""Rated OTOP products from a file, row by row: typed, or refused with the reason.

Reads the layout of `otop_sample_products.csv` and of the open
data of the Community Development Department, with English or Thai headings, in any order. Pure:
no database, no clock. `read_otop(data, places)` yields an OtopRow or a RefusedRow for each row.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from catalogue.importers.places import LEVELS, Found, PlaceFinder, Places
from catalogue.importers.problems import Problem, UnreadableFile
from catalogue.importers.tables import read_table
from marketplace.common.thai import ThaiDateError, match_key, parse_be_year, to_arabic_digits

FIRST_ROUND = 2546  # the first 1-5 star selection
LAST_YEAR = 2600
LONGEST_NAME = 255
HEADER_WITHIN_ROWS = 10
NEEDED = ("product", "stars")

# Headings by match_key, so that case, spaces and punctuation do not matter.
_HEADINGS = {
    "product": "product_th product product_name ชื่อผลิตภัณฑ์ ผลิตภัณฑ์ ชื่อสินค้า สินค้า รายการผลิตภัณฑ์",
    "stars": "opc_stars stars star ดาว ระดับดาว จำนวนดาว ระดับ ผลการคัดสรร ระดับผลิตภัณฑ์ ค่าดาว",
    "year": "year round opc_year ปี ปีที่คัดสรร ปีคัดสรร ปีพ.ศ. พ.ศ. รอบ รอบการคัดสรร ปีงบประมาณ",
    "producer": "producer producer_th producer_name ผู้ผลิต ชื่อผู้ผลิต ผู้ประกอบการ ชื่อผู้ประกอบการ ชื่อกลุ่ม "
    "กลุ่มผู้ผลิต ชื่อกลุ่ม/ผู้ประกอบการ ชื่อผู้ผลิต/ผู้ประกอบการ",
    "registration_no": "registration_no cdd_registration_no เลขทะเบียน เลขที่ลงทะเบียน เลขทะเบียนผู้ผลิต รหัสผู้ผลิต",
    "category": "category ประเภท ประเภทผลิตภัณฑ์ หมวด หมวดหมู่ กลุ่มผลิตภัณฑ์",
    "province": "province_th province จังหวัด ชื่อจังหวัด",
    "province_code": "province_code รหัสจังหวัด",
    "amphoe": "amphoe_th amphoe district อำเภอ ชื่ออำเภอ อำเภอ/เขต เขต",
    "amphoe_code": "amphoe_code district_code รหัสอำเภอ",
    "tambon": "tambon_th tambon subdistrict ตำบล ชื่อตำบล ตำบล/แขวง แขวง",
    "tambon_code": "tambon_code subdistrict_code รหัสตำบล",
}
_COLUMN = {match_key(heading): column for column, words in _HEADINGS.items() for heading in words.split()}

_STAR_WORDS = {
    "หนึ่ง": 1,
    "สอง": 2,
    "สาม": 3,
    "สี่": 4,
    "ห้า": 5,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
}
_STARS = re.compile(
    rf"(?:ระดับ|ดาว|star|\s)*(?P<level>[1-5]|{'|'.join(_STAR_WORDS)})(?:\.0+)?\s*(?:ดาว|stars?|\*)?",
    re.IGNORECASE,
)
_STAR_MARKS = re.compile(r"(?P<marks>[★⭐*]{1,5})[☆]*")
_CATEGORIES = (
    ("herbal", ("สมุนไพร", "herbal", "nonfoodherbal")),
    ("food", ("อาหาร", "food")),
    ("beverage", ("เครื่องดื่ม", "beverage", "drink")),
    ("textile", ("ผ้า", "เครื่องแต่งกาย", "textile", "apparel")),
    ("household", ("ของใช้", "ของตกแต่ง", "ของที่ระลึก", "ศิลปะ", "household", "decor", "souvenir")),
)
# UTF-8 that was read as Windows-1252 or -874 and saved again, and letters that are already lost.
_GARBLED = re.compile(r"\ufffd|à¸|à¹|(?:(?:เธ|เน).){3}|\?{4}")


@dataclass(frozen=True)
class OtopRow:
    """One rated product, clean. Codes are "" and `year` is None where the file says nothing."""

    number: int
    product_th: str
    stars: int
    year: int | None  # BE
    province_code: str
    amphoe_code: str
    tambon_code: str
    producer_th: str = ""
    registration_no: str = ""
    category: str = ""  # food, beverage, textile, household, herbal
    corrections: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[object, ...]:
        """Equal for two rows about the same product of the same maker in the same round."""
        place = self.tambon_code or self.amphoe_code or self.province_code
        return place, match_key(self.producer_th), match_key(self.product_th), self.year


@dataclass(frozen=True)
class RefusedRow:
    """A row that cannot come in, with every reason that was found."""

    number: int
    problems: tuple[Problem, ...]


def read_otop(
    data: bytes, places: Places, *, default_year: int | None = None
) -> Iterator[OtopRow | RefusedRow]:
    """Each row of the file in order. `default_year` (BE) is the round of rows without a year.

    The first of two equal rows counts; the second is refused. Raises UnreadableFile, at the
    first step, when there is not one row to read.
    """
    table = read_table(data)
    columns = _find_header(table)
    finder = PlaceFinder(places)
    seen: dict[tuple[object, ...], OtopRow] = {}
    for number, cells in table:
        row = _read_row(number, cells, columns, finder, default_year)
        if isinstance(row, OtopRow):
            first = seen.setdefault(row.key, row)
            if first is not row:
                code = "duplicate" if first.stars == row.stars else "conflicting_stars"
                row = RefusedRow(number, (Problem("product", code, row.product_th, str(first.number)),))
        yield row


def _find_header(table: Iterator[tuple[int, list[str]]]) -> list[str]:
    """Our column names by position, "" for columns that are not read; offices put titles above."""
    for number, cells in table:
        if number > HEADER_WITHIN_ROWS:
            break
        columns = [_COLUMN.get(match_key(cell), "") for cell in cells]
        has_place = {"province", "province_code", "amphoe_code", "tambon_code"} & set(columns)
        if has_place and all(column in columns for column in NEEDED):
            for column in filter(None, columns):
                if columns.count(column) > 1:
                    same = [cell for cell, name in zip(cells, columns, strict=True) if name == column]
                    raise UnreadableFile("column_twice", ", ".join(same))
            return columns
    raise UnreadableFile("no_header")


def _read_row(
    number: int, row: list[str], columns: list[str], finder: PlaceFinder, default_year: int | None
) -> OtopRow | RefusedRow:
    if any(row[len(columns) :]):
        return RefusedRow(number, (Problem("", "extra_cells", row[len(columns)]),))
    cells = {column: cell for column, cell in zip(columns, row, strict=False) if column}
    problems = [Problem(column, "garbled", cell) for column, cell in cells.items() if _GARBLED.search(cell)]
    if problems:
        return RefusedRow(number, tuple(problems))
    product = _text(cells, "product", problems)
    if not product:
        problems.append(Problem("product", "product_missing"))
    producer, registration_no = _text(cells, "producer", problems), _text(cells, "registration_no", problems)
    stars = _stars(cells.get("stars", ""), problems)
    year = _year(cells.get("year", ""), default_year, problems)
    category = _category(cells.get("category", ""), problems)
    place: Found = finder.find(cells)
    problems += place.problems
    if problems:
        return RefusedRow(number, tuple(problems))
    codes = {f"{level}_code": place.codes.get(level, "") for level in LEVELS}
    return OtopRow(
        number=number,
        product_th=product,
        stars=stars,
        year=year,
        producer_th=producer,
        registration_no=registration_no,
        category=category,
        corrections=tuple(place.corrections),
        **codes,
    )


def _text(cells: dict[str, str], column: str, problems: list[Problem]) -> str:
    text = cells.get(column, "")
    if len(text) > LONGEST_NAME:
        problems.append(Problem(column, "too_long", text, str(LONGEST_NAME)))
    return text


def parse_stars(text: str) -> int | None:
    """1-5 from "5", "๕", "5 ดาว", "ห้าดาว", "ระดับ 5 ดาว", "★★★★★"; None when it is none of these."""
    clean = to_arabic_digits(text).strip()
    if match := _STARS.fullmatch(clean):
        level = match["level"].lower()
        return _STAR_WORDS.get(level) or int(level)
    if match := _STAR_MARKS.fullmatch(clean):
        return len(match["marks"])
    return None


def _stars(text: str, problems: list[Problem]) -> int:
    stars = parse_stars(text)
    if stars is None:
        problems.append(Problem("stars", "stars_unreadable" if text else "stars_missing", text))
    return stars or 0


def _year(text: str, default_year: int | None, problems: list[Problem]) -> int | None:
    if not text:
        return default_year
    try:
        year = parse_be_year(text)
    except ThaiDateError:
        problems.append(Problem("year", "year_unreadable", text))
        return None
    if not FIRST_ROUND <= year <= LAST_YEAR:
        problems.append(Problem("year", "year_out_of_range", text, str(year)))
    return year


def _category(text: str, problems: list[Problem]) -> str:
    key = match_key(text).removeprefix("ประเภท").removeprefix("ผลิตภัณฑ์")
    if not key:
        return ""
    for code, beginnings in _CATEGORIES:
        if key == code or key.startswith(beginnings):
            return code
    problems.append(Problem("category", "category_unknown", text))
    return ""
