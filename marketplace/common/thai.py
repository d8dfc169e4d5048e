"""Thai writing: clean text, Thai digits, Buddhist-era (BE) years and dates.

BE = CE + 543. Screens show BE in Thai and CE in English; storage is always CE dates,
except the years of selection rounds and programmes, which are BE numbers by name.
"""

import datetime as dt
import re
import unicodedata

from django.utils import timezone
from django.utils.translation import get_language

BE_OFFSET = 543
THAI_DIGITS = "๐๑๒๓๔๕๖๗๘๙"
NO_BREAK_SPACE = "\u00a0"

_TO_ARABIC = str.maketrans(THAI_DIGITS, "0123456789")
_TO_THAI = str.maketrans("0123456789", THAI_DIGITS)

# Zero-width and direction characters, soft hyphen, byte-order mark: nobody types them on purpose.
_INVISIBLE = re.compile("[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_SPACES = re.compile(r"\s+")
_LINE_SPACES = re.compile(r"[^\S\n]+")
_TONE = "\u0e48-\u0e4b"  # ่ ้ ๊ ๋
_VOWEL_MARK = "\u0e31\u0e34-\u0e3a\u0e47\u0e4d"  # marks above and below, without tones and the killer
_KILLER = "\u0e4c"  # ์
_FOLLOWING = "\u0e30\u0e32\u0e33\u0e45"  # ะ า ำ ๅ stand behind their consonant
_LEADING = "\u0e40-\u0e44"  # เ แ โ ใ ไ stand before it
_CONSONANT = "\u0e01-\u0e2e"

_REPAIRS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile("\u0e40\u0e40"), "\u0e41"),  # เ + เ -> แ
    (re.compile(f"([{_VOWEL_MARK}{_TONE}{_KILLER}])\\1+"), r"\1"),  # doubled marks
    (re.compile(f"([{_TONE}])([{_VOWEL_MARK}])"), r"\2\1"),  # the tone follows the vowel
    (re.compile(f"({_KILLER})([{_VOWEL_MARK}])"), r"\2\1"),  # สิทธ์ิ -> สิทธิ์
    (re.compile(f"\u0e4d([{_TONE}]?)\u0e32"), "\\1\u0e33"),  # ํ + า -> ำ
    (re.compile(f"\u0e33([{_TONE}])"), "\\1\u0e33"),  # นำ้ -> น้ำ
    (re.compile(f"[^\\S\\n]+([{_VOWEL_MARK}{_TONE}{_KILLER}{_FOLLOWING}])"), r"\1"),
    (re.compile(f"([{_LEADING}])[^\\S\\n]+([{_CONSONANT}])"), r"\1\2"),
)
# What any of the repairs would find: most text has none of it and is looked at once.
_WRONG = re.compile(
    f"([{_VOWEL_MARK}{_TONE}{_KILLER}])\\1|\u0e40\u0e40|[{_TONE}{_KILLER}][{_VOWEL_MARK}]"
    f"|\u0e4d[{_TONE}]?\u0e32|\u0e33[{_TONE}]"
    f"|[^\\S\\n][{_VOWEL_MARK}{_TONE}{_KILLER}{_FOLLOWING}]|[{_LEADING}][^\\S\\n]+[{_CONSONANT}]"
)
_NOT_IN_KEY = re.compile(r"[^\w\u0e00-\u0e7f]|_")


def to_arabic_digits(text: str) -> str:
    """`text` with ๐-๙ written 0-9."""
    return text.translate(_TO_ARABIC)


def to_thai_digits(text: str) -> str:
    """`text` with 0-9 written ๐-๙."""
    return text.translate(_TO_THAI)


def normalise(text: str, *, keep_lines: bool = False) -> str:
    """The one spelling of `text` that is stored and compared; safe to call twice.

    NFC (not NFKC, which takes ำ apart), no invisible characters, ํ+า as ำ, เ+เ as แ,
    marks single and in typing order, spaces single and never inside a syllable.
    Line breaks survive only with `keep_lines`. Digits stay as they are.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _CONTROL.sub(" ", _INVISIBLE.sub("", text))
    if keep_lines:
        text = "\n".join(_LINE_SPACES.sub(" ", line).strip() for line in text.splitlines())
        text = re.sub(r"\n{3,}", "\n\n", text).strip()
    else:
        text = _SPACES.sub(" ", text).strip()
    while True:  # each repair shortens or sorts, so this ends; one can make room for another
        repaired = unicodedata.normalize("NFC", text)
        if not _WRONG.search(repaired):
            return repaired.strip()
        for wrong, right in _REPAIRS:
            repaired = wrong.sub(right, repaired)
        if repaired == text:
            return text.strip()
        text = repaired


def match_key(text: str) -> str:
    """Equal for two spellings of one name that differ in spaces, case, digits or punctuation."""
    return _NOT_IN_KEY.sub("", to_arabic_digits(normalise(text))).casefold()


def no_break(text: str) -> str:
    """`text` with a no-break space between a number and the word after it: 500 กรัม."""
    return re.sub(r"(?<=[0-9๐-๙%])[ ](?=[^\W\d_])", NO_BREAK_SPACE, text)


class ThaiDateError(ValueError):
    """Text is no year or date in any form used in the programme's documents."""


_YEAR = re.compile(
    r"(?:(?:ปี\s*)?(?P<era>พ\.?\s*ศ\.?|ค\.?\s*ศ\.?|B\.?E\.?|C\.?E\.?|A\.?D\.?)?|ปี)\s*(?P<year>\d{4}|\d{2})",
    re.IGNORECASE,
)


def parse_be_year(text: str | int) -> int:
    """The BE year meant by "๒๕๖๒", "พ.ศ. 2562", "ปี 2562", "62", "2019" or "ค.ศ. 2019".

    Two digits are BE, as in the documents ("มิ.ย. 62"). Raises ThaiDateError.
    """
    match = _YEAR.fullmatch(to_arabic_digits(normalise(str(text))))
    if match is None:
        raise ThaiDateError(f"not a year: {text!r}")
    year, era = int(match["year"]), (match["era"] or "").upper()
    common_era = era[:1] in {"ค", "C", "A"}
    if len(match["year"]) == 2:
        if common_era:
            raise ThaiDateError(f"a CE year needs four digits: {text!r}")
        year += 2500
    elif common_era or (not era and 1900 <= year <= 2150):
        year += BE_OFFSET
    if not 2400 <= year <= 2700:
        raise ThaiDateError(f"outside 2400-2700 BE: {text!r}")
    return year


def be_year_of(date: dt.date) -> int:
    """BE year of a date."""
    return date.year + BE_OFFSET


def format_be_year(year: int, lang: str | None = None) -> str:
    """A BE year for people: "2567" in Thai, "2024" in English."""
    return str(year if _is_thai(lang) else year - BE_OFFSET)


_TH_SHORT = ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."]
_TH_LONG = [
    "มกราคม",
    "กุมภาพันธ์",
    "มีนาคม",
    "เมษายน",
    "พฤษภาคม",
    "มิถุนายน",
    "กรกฎาคม",
    "สิงหาคม",
    "กันยายน",
    "ตุลาคม",
    "พฤศจิกายน",
    "ธันวาคม",
]
_EN_LONG = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_EN_SHORT = [name[:3] for name in _EN_LONG]
_MONTH_BY_KEY = {
    re.sub(r"[.\s]", "", name).casefold(): number
    for names in (_TH_SHORT, _TH_LONG, _EN_LONG, _EN_SHORT)
    for number, name in enumerate(names, start=1)
}


def _is_thai(lang: str | None) -> bool:
    return (lang or get_language() or "th").startswith("th")


def be_date(date: dt.date, lang: str | None = None, *, long: bool = False) -> str:
    """ "21 พ.ย. 2569" in Thai, "21 Nov 2026" in English; the active language by default.

    `long` writes the month in full. An aware datetime is taken at the site's own hour.
    """
    if isinstance(date, dt.datetime) and timezone.is_aware(date):
        date = timezone.localtime(date)
    if _is_thai(lang):
        months, year = (_TH_LONG if long else _TH_SHORT), be_year_of(date)
    else:
        months, year = (_EN_LONG if long else _EN_SHORT), date.year
    return f"{date.day} {months[date.month - 1]} {year}"


_NUMERIC_DATE = re.compile(r"(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})")
_ISO_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00)?)?")
_WORDED_DATE = re.compile(
    r"(?:วันที่\s*)?(\d{1,2})\s*([^\d\s][^\d]*?)\s*((?:พ\.?\s*ศ\.?|ค\.?\s*ศ\.?)?\s*(?:\d{4}|\d{2}))"
)


def parse_be_date(text: str) -> dt.date:
    """The date meant by "21 พ.ย. 2569", "๒๑/๑๑/๒๕๖๙", "21 Nov 2026" or "2026-11-21".

    Day before month; years as in `parse_be_year`. Raises ThaiDateError.
    """
    clean = to_arabic_digits(normalise(text))
    if match := _ISO_DATE.fullmatch(clean):
        year, month, day = match.groups()
    elif match := _NUMERIC_DATE.fullmatch(clean):
        day, month, year = match.groups()
    elif match := _WORDED_DATE.fullmatch(clean):
        day, word, year = match.groups()
        month = str(_MONTH_BY_KEY.get(re.sub(r"[.\s,]", "", word).casefold(), 0))
    else:
        raise ThaiDateError(f"not a date: {text!r}")
    try:
        return dt.date(parse_be_year(year) - BE_OFFSET, int(month), int(day))
    except ThaiDateError:
        raise
    except ValueError as error:
        raise ThaiDateError(f"no such day: {text!r}") from error
