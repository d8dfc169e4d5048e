"""Corpus and judged lines as they come: keys missing, ids of any kind, errors with their line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from search.evaluation.files import BadLine, read_corpus, read_judged


def written(path: Path, *lines: Any) -> Path:
    text = "\n".join(
        line if isinstance(line, str) else json.dumps(line, ensure_ascii=False) for line in lines
    )
    path.write_text(text, encoding="utf-8")
    return path


def test_a_line_with_everything(tmp_path: Path) -> None:
    line = {
        "id": 7, "name_th": "ผ้าไหม", "name_en": "Silk", "desc_th": "ก", "desc_en": "a", "shop": "กลุ่มทอผ้า",
        "village": "บ้านเขว้า", "province": "36", "category": "ผ้า>ผ้าไหม", "category_en": "Textiles>Silk",
        "star": 5, "standards": ["tcps"], "price": 12.5, "stock": 3, "popularity": 9, "created": 1_790_000_000,
    }  # fmt: skip
    (record,) = read_corpus(written(tmp_path / "c", line)).records
    assert (record.id, record.region, record.star, record.price_satang) == (7, "northeast", 5, 1250)
    assert record.stock_state == "in_stock"
    assert record.categories == ("textiles-0", "textiles-0/silk-1")
    assert record.category_th == ("ผ้า", "ผ้าไหม")
    assert record.category_en == ("Textiles", "Silk")
    assert record.place_words == ("ชัยภูมิ", "Chaiyaphum")
    assert record.shop_slug == "shop-1"
    assert record.rank > 0


def test_only_id_and_name_are_needed(tmp_path: Path) -> None:
    (record,) = read_corpus(written(tmp_path / "c", {"id": 1, "name_th": "ผ้า"}, "")).records
    assert (record.province, record.categories, record.price_satang, record.star) == ("", (), None, 0)
    assert record.stock_state == "in_stock"


def test_null_stands_for_missing(tmp_path: Path) -> None:
    names = ("name_en", "shop", "province", "category", "star", "standards", "price", "stock", "created")
    line = {"id": 1, "name_th": "ผ้า"} | dict.fromkeys(names)
    (record,) = read_corpus(written(tmp_path / "c", line)).records
    assert (record.name_en, record.star, record.standards) == ("", 0, ())
    assert (record.price_satang, record.stock_state) == (None, "in_stock")


def test_an_unknown_place_is_no_place_and_told_once(tmp_path: Path, caplog: Any) -> None:
    lines = [{"id": number, "name_th": "ผ้า", "province": "09", "standards": "tcps"} for number in (1, 2)]
    records = read_corpus(written(tmp_path / "c", *lines)).records
    assert [(each.province, each.region, each.standards) for each in records] == [("", "", ("tcps",))] * 2
    assert caplog.text.count("'09'") == 1


def test_ids_may_be_text(tmp_path: Path) -> None:
    corpus = read_corpus(
        written(tmp_path / "c", {"id": "P-1", "name_th": "ก"}, {"id": "P-2", "name_th": "ข"})
    )
    assert corpus.ids == {"P-1": 1, "P-2": 2}
    questions = read_judged(
        written(tmp_path / "j", {"q": "ก", "class": "thai", "grades": {"P-2": "2", "P-9": 1}}), corpus.ids
    )
    assert questions[0].grades == {2: 2}
    assert questions[0].unknown == ("P-9",)


def test_numbers_as_text_are_read(tmp_path: Path) -> None:
    line = {"id": "12", "name_th": "ก", "star": "4", "price": "99.50", "stock": "0", "province": 50}
    (record,) = read_corpus(written(tmp_path / "c", line)).records
    assert (record.id, record.star, record.price_satang, record.province) == (12, 4, 9950, "50")
    assert record.stock_state == "sold_out"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "not JSON"),
        ("[1]", "not a JSON object"),
        ({"name_th": "ก"}, '"id" is missing'),
        ({"id": 2}, '"name_th" is missing'),
        ({"id": 1, "name_th": "ก"}, "twice"),
        ({"id": 2, "name_th": "ก", "star": "many"}, '"star" must be a number'),
        ({"id": 2, "name_th": "ก", "shop": 5}, '"shop" must be text'),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, line: Any, reason: str) -> None:
    path = written(tmp_path / "c", {"id": 1, "name_th": "ก"}, line)
    with pytest.raises(BadLine) as told:
        read_corpus(path)
    assert str(told.value).startswith(f"{path}:2: ")
    assert reason in str(told.value)


@pytest.mark.parametrize("line", [{"q": 1, "grades": {}}, {"q": "ก"}, {"q": "ก", "grades": {"1": "best"}}])
def test_a_bad_judgement_is_named(tmp_path: Path, line: Any) -> None:
    path = written(tmp_path / "j", line)
    with pytest.raises(BadLine, match=":1: "):
        read_judged(path, {"1": 1})


def test_bytes_that_are_no_text_are_named(tmp_path: Path) -> None:
    path = tmp_path / "c"
    path.write_bytes(b'{"id": 1, "name_th": "\xff"}\n')
    with pytest.raises(BadLine, match="not UTF-8"):
        read_corpus(path)
