"""Why a file or a row is refused: a stable code and one sentence in each language.

Both languages at once, since a report is read by the office that sent the file and by ours.
"""

from dataclasses import dataclass

SENTENCES: dict[str, tuple[str, str]] = {
    # the file as a whole
    "file_empty": ("ไฟล์ว่าง", "The file is empty."),
    "file_too_large": ("ไฟล์ใหญ่เกิน 20 MB แบ่งเป็นหลายไฟล์", "The file is larger than 20 MB; split it."),
    "old_xls": ("ไฟล์ XLS แบบเก่า บันทึกใหม่เป็น XLSX หรือ CSV", "This is an old XLS file; save it as XLSX or CSV."),
    "broken_xlsx": ("เปิดไฟล์ XLSX ไม่ได้ ไฟล์อาจเสีย", "The XLSX file cannot be opened; it may be damaged."),
    "unknown_encoding": (
        "อ่านตัวอักษรในไฟล์ไม่ออก บันทึกใหม่เป็น UTF-8",
        "The file is neither UTF-8 nor Windows-874; save it as UTF-8.",
    ),
    "broken_csv": ("อ่านไฟล์ CSV ไม่ได้: {value}", "The CSV file cannot be read: {value}."),
    "no_header": (
        "ไม่พบหัวตารางใน 10 แถวแรก ต้องมีชื่อผลิตภัณฑ์ ดาว และจังหวัด",
        "No header in the first 10 rows: product, stars and province are needed.",
    ),
    "column_twice": ("หัวคอลัมน์ซ้ำความหมายกัน: {value}", "Two columns mean the same: {value}."),
    # one row
    "extra_cells": (
        "มีช่องเกินหัวตาราง อาจมีจุลภาคในข้อความที่ไม่ได้ใส่เครื่องหมายคำพูด",
        "More cells than headings; perhaps a comma in a text without quotes.",
    ),
    "garbled": ("ตัวอักษรเสีย: {value}", "The letters are garbled: {value}."),
    "product_missing": ("ไม่มีชื่อผลิตภัณฑ์", "The product name is empty."),
    "too_long": ("ข้อความยาวเกิน {value} ตัวอักษร", "The text is longer than {value} characters."),
    "stars_missing": ("ไม่มีระดับดาว", "The stars are empty."),
    "stars_unreadable": ("อ่านระดับดาว “{value}” ไม่ออก ใช้ 1 ถึง 5", "“{value}” is no star level from 1 to 5."),
    "year_unreadable": (
        "อ่านปี “{value}” ไม่ออก ใช้ พ.ศ. เช่น 2567",
        "“{value}” is no year; write it as 2567 BE.",
    ),
    "year_out_of_range": (
        "ปี {value} อยู่นอกช่วงการคัดสรร ซึ่งเริ่มปี 2546",
        "No selection was held in {value} BE; the first was in 2546.",
    ),
    "category_unknown": ("ไม่รู้จักประเภท “{value}”", "“{value}” is none of the five categories."),
    "code_unreadable": ("รหัส “{value}” ไม่ถูกต้อง", "“{value}” is not a code of this kind of place."),
    "province_missing": ("ไม่มีจังหวัด", "The province is empty."),
    "amphoe_missing": (
        "ไม่มีอำเภอ และตำบล “{value}” มีหลายแห่ง",
        "The district is empty and “{value}” exists more than once.",
    ),
    "province_unknown": ("ไม่พบจังหวัด “{value}”", "There is no province “{value}”."),
    "amphoe_unknown": ("ไม่พบอำเภอ “{value}” ในจังหวัดนี้", "There is no district “{value}” in this province."),
    "tambon_unknown": ("ไม่พบตำบล “{value}” ในอำเภอนี้", "There is no subdistrict “{value}” in this district."),
    "place_contradiction": ("รหัสกับชื่อสถานที่ไม่ตรงกัน: {value}", "Code and name of the place disagree: {value}."),
    "tambon_missing": (
        "ไม่มีตำบล และไม่พบร้านของผู้ผลิตรายนี้ในพื้นที่",
        "The subdistrict is empty, and no shop of this producer is known there.",
    ),
    "round_unknown": ("ไม่มีรอบคัดสรรปี {value} ในระบบ", "No selection round of {value} BE is known here."),
    "duplicate": ("ซ้ำกับแถว {value}", "The same as row {value}."),
    "conflicting_stars": ("ซ้ำกับแถว {value} แต่ดาวไม่เท่ากัน", "The same as row {value}, with other stars."),
}


@dataclass(frozen=True)
class Problem:
    """One reason. `column` is our name of the column, `written` the cell as it stands in the file."""

    column: str
    code: str
    written: str = ""
    value: str = ""

    @property
    def sentence_th(self) -> str:
        return SENTENCES[self.code][0].format(value=self.value or self.written)

    @property
    def sentence_en(self) -> str:
        return SENTENCES[self.code][1].format(value=self.value or self.written)


class UnreadableFile(ValueError):
    """Not one row can be read. `problem` says why, in both languages."""

    def __init__(self, code: str, value: str = "") -> None:
        self.problem = Problem(column="", code=code, value=value)
        super().__init__(self.problem.sentence_en)
