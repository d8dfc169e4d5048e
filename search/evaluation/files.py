"""Reads corpora and judged queries: JSON lines, in the shapes of `manage.py search_eval`."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from catalogue.choices import StockState
from catalogue.selectors.card_sources import rank
from search.documents import LAST_ID, Record
from shops.services import places

logger = logging.getLogger(__name__)
T = TypeVar("T")
_NOT_SLUG = re.compile(r"[^a-z0-9]+")
# The texts of a record by what a line calls them.
_TEXTS = {
    "name_th": "name_th",
    "name_en": "name_en",
    "desc_th": "desc_th",
    "desc_en": "desc_en",
    "shop": "shop_th",
    "village": "village_th",
}


class BadLine(ValueError):
    """A line that cannot be used; the message names file, line and reason."""

    def __init__(self, path: Path, number: int, reason: str) -> None:
        super().__init__(f"{path}:{number}: {reason}")


@dataclass(frozen=True, slots=True)
class Corpus:
    """The products of a corpus. `ids` maps ids as the file has them, as text, to those of the records.

    `categories` are Thai and English names along each slug path.
    """

    records: list[Record]
    ids: Mapping[str, int]
    categories: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]


@dataclass(frozen=True, slots=True)
class Question:
    """A judged query; `grades` by the id of the record, unknown products left out."""

    text: str
    kind: str
    grades: Mapping[int, int]
    unknown: tuple[str, ...] = ()


@dataclass(slots=True)
class _Paths:
    """Gives categories and shops, which a corpus only names, the codes that an index needs."""

    categories: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = field(default_factory=dict)
    shops: dict[str, str] = field(default_factory=dict)
    codes: dict[tuple[str, ...], str] = field(default_factory=dict)

    def category(self, thai: str, english: str) -> tuple[str, ...]:
        """The slug paths of a category with its parents, from the top down."""
        steps_th = _steps(thai) or _steps(english)
        steps_en = _steps(english)
        paths = []
        for length in range(1, len(steps_th) + 1):
            key = steps_th[:length]
            if key not in self.codes:
                above = f"{self.codes[key[:-1]]}/" if length > 1 else ""
                name = steps_en[length - 1] if length <= len(steps_en) else ""
                slug = _NOT_SLUG.sub("-", name.casefold()).strip("-")
                self.codes[key] = f"{above}{slug or 'c'}-{len(self.codes)}"
                self.categories[self.codes[key]] = (key, steps_en[:length])
            paths.append(self.codes[key])
        return tuple(paths)

    def shop(self, name: str) -> str:
        return self.shops.setdefault(name, f"shop-{len(self.shops) + 1}") if name else ""


def read_corpus(path: Path) -> Corpus:
    """Every product of the file. Raises BadLine, and OSError when it cannot be read."""
    lines = list(_lines(path))
    ids: dict[str, int] = {}
    raw_ids = [_id(path, number, line) for number, line in lines]
    are_numbers = all(raw.isdigit() and int(raw) <= LAST_ID for raw in raw_ids)
    paths = _Paths()
    records = []
    for at, ((number, line), raw) in enumerate(zip(lines, raw_ids, strict=True), 1):
        if raw in ids:
            raise BadLine(path, number, f"the id {raw} is there twice")
        ids[raw] = int(raw) if are_numbers else at
        try:
            records.append(_record(line, ids[raw], paths))
        except (TypeError, ValueError, OverflowError) as error:
            raise BadLine(path, number, str(error)) from error
    return Corpus(records, ids, paths.categories)


def read_judged(path: Path, ids: Mapping[str, int]) -> list[Question]:
    """Every judged query of the file. Raises BadLine, and OSError when it cannot be read."""
    questions = []
    for number, line in _lines(path):
        text, grades = line.get("q"), line.get("grades")
        if not isinstance(text, str) or not isinstance(grades, dict):
            raise BadLine(path, number, '"q" must be text and "grades" an object {id: 1 or 2}')
        try:
            given = {str(key): int(grade) for key, grade in grades.items()}
        except (TypeError, ValueError):
            raise BadLine(path, number, f"grades are whole numbers, not {grades}"[:200]) from None
        known = {ids[key]: grade for key, grade in given.items() if key in ids and grade > 0}
        unknown = tuple(key for key in given if key not in ids)
        questions.append(Question(text, str(line.get("class") or "all"), known, unknown))
    return questions


def _lines(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """Number and object of each line that is not empty; a byte order mark does no harm."""
    with path.open(encoding="utf-8-sig") as file:
        number = 0
        try:
            for number, text in enumerate(file, 1):
                if not text.strip():
                    continue
                try:
                    line = json.loads(text)
                except ValueError as error:
                    raise BadLine(path, number, f"not JSON: {error}") from error
                if not isinstance(line, dict):
                    raise BadLine(path, number, "not a JSON object")
                yield number, line
        except UnicodeDecodeError as error:
            raise BadLine(path, number + 1, f"not UTF-8: {error.reason}") from error


def _id(path: Path, number: int, line: dict[str, Any]) -> str:
    raw = line.get("id")
    if isinstance(raw, bool) or not isinstance(raw, (int, str)) or raw == "":
        raise BadLine(path, number, '"id" is missing')
    if not isinstance(line.get("name_th"), str):
        raise BadLine(path, number, '"name_th" is missing')
    return str(raw)


def _record(line: dict[str, Any], product_id: int, paths: _Paths) -> Record:
    """The record of one line; `rank` is computed as the site computes a card's."""
    texts = {own: _text(line, name) for name, own in _TEXTS.items()}
    province = _province(line)
    categories = paths.category(_text(line, "category"), _text(line, "category_en"))
    thai, english = paths.categories[categories[-1]] if categories else ((), ())
    star = min(5, max(0, _number(line, "star", int, 0)))
    state, price = _offer(line)
    created = _number(line, "created", int, 0)
    popularity = max(0, _number(line, "popularity", int, 0))
    card = {
        "product_id": product_id,
        "star": star,
        "stock_state": state,
        "created_at": datetime.fromtimestamp(created, UTC),
    }
    return Record(
        id=product_id,
        **texts,
        shop_slug=paths.shop(texts["shop_th"]),
        province=province.code if province else "",
        region=province.region if province else "",
        categories=categories,
        category_th=thai,
        category_en=english,
        star=star,
        standards=_codes(line.get("standards")),
        price_satang=None if price is None else round(price * 100),
        stock_state=state,
        popularity=popularity,
        rank=rank(card, popularity=popularity),
        created=created,
        place_words=(province.name_th, province.name_en) if province else (),
    )


def _codes(given: Any) -> tuple[str, ...]:
    """One code or a list of them."""
    return (given,) if isinstance(given, str) and given else tuple(str(code) for code in given or ())


def _offer(line: dict[str, Any]) -> tuple[str, float | None]:
    """Stock state and price in baht; without a number of pieces there are some."""
    stock = _number(line, "stock", float, 1.0)
    state = StockState.IN_STOCK if stock > 0 else StockState.SOLD_OUT
    return state.value, _number(line, "price", float, None)


def _text(line: dict[str, Any], name: str) -> str:
    value = line.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise TypeError(f'"{name}" must be text, not {value!r}'[:200])
    return value


def _number(line: dict[str, Any], name: str, kind: Callable[[Any], T], without: Any) -> Any:
    value = line.get(name)
    if value is None or value == "":
        return without
    try:
        return kind(float(value)) if not isinstance(value, int) else kind(value)
    except (TypeError, ValueError, OverflowError):
        raise ValueError(f'"{name}" must be a number, not {value!r}'[:200]) from None


def _province(line: dict[str, Any]) -> Any:
    raw = line.get("province")
    if raw is None or raw == "":
        return None
    return _province_of(str(raw).zfill(2))


@lru_cache(maxsize=256)
def _province_of(code: str) -> Any:
    """None for a code that no province has; told once, since the other facts of the line still hold."""
    found = {province.code: province for province in places.read().provinces}.get(code)
    if found is None:
        logger.warning("no province has the code %r; its products are taken without a place", code[:40])
    return found


def _steps(path: str) -> tuple[str, ...]:
    return tuple(filter(None, map(str.strip, path.split(">"))))
