"""`manage.py search_eval` from files to figures, on the embedded engine."""

from __future__ import annotations

import json
import tempfile
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from search.evaluation import trial as trials
from search.evaluation.files import read_corpus
from search.selectors import found

GOODS = [
    {"id": 1, "name_th": "ผ้าไหมมัดหมี่", "name_en": "Mudmee silk", "province": "36", "star": 5},
    {"id": 2, "name_th": "ผ้าไหมยกดอก", "province": "51", "star": 4},
    {"id": 3, "name_th": "กระเป๋ากระจูด", "province": "93", "star": 5, "price": 250, "stock": 4},
    {"id": 4, "name_th": "น้ำพริกเผา", "category": "อาหาร>น้ำพริก", "category_en": "Food>Chilli pastes"},
]
ASKED = [
    {"q": "ผ้าไหม", "class": "thai", "grades": {"1": 2, "2": 2}},
    {"q": "กระเป๋ากระจูด", "class": "thai", "grades": {"3": 2}},
    {"q": "silk", "class": "english", "grades": {"1": 2}},
    {"q": "ไม่มีสิ่งนี้เลย", "class": "thai", "grades": {}},
]


def files(folder: Path, corpus: list[dict[str, Any]] = GOODS) -> list[str]:
    for name, lines in (("corpus", corpus), ("judged", ASKED)):
        (folder / name).write_text("\n".join(json.dumps(line) for line in lines))
    return ["--corpus", str(folder / "corpus"), "--judged", str(folder / "judged")]


def run(*arguments: str) -> str:
    out = StringIO()
    call_command("search_eval", *arguments, stdout=out)
    return out.getvalue()


def test_figures_of_each_class_and_in_all(tmp_path: Path) -> None:
    told = json.loads(run(*files(tmp_path), "--json"))
    assert (told["engine"], told["documents"], told["unknown_ids"]) == ("embedded", 4, 0)
    assert set(told["classes"]) == {"thai", "english"}
    assert told["classes"]["thai"]["queries"] == 3
    assert told["classes"]["thai"]["recall@10"] == told["classes"]["thai"]["nDCG@10"] == 1
    assert told["all"]["queries"] == 4
    by_text = {query["q"]: query for query in told["queries"]}
    assert sorted(by_text["ผ้าไหม"]["top"]) == ["1", "2"]
    assert by_text["ผ้าไหม"]["hits"] == 2
    assert by_text["กระเป๋ากระจูด"]["top"] == ["3"]
    # Nothing answers it, so it has no recall; its hits are told.
    assert by_text["ไม่มีสิ่งนี้เลย"]["recall@10"] is None
    assert all(query["ms"] > 0 for query in told["queries"])


def test_the_table_for_people(tmp_path: Path) -> None:
    told = run(*files(tmp_path))
    assert "embedded: 4 products indexed" in told
    for word in ("thai", "english", "all", "recall@10", "nDCG@10", "hits/query", "p50 ms", "p95 ms"):
        assert word in told
    assert "ผ้าไหม" in told


def test_a_bad_line_is_an_error_with_its_number(tmp_path: Path) -> None:
    arguments = files(tmp_path, [*GOODS, {"id": 9}])
    with pytest.raises(CommandError, match=r'corpus:5: "name_th" is missing'):
        run(*arguments)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="No such file"):
        run("--corpus", str(tmp_path / "none"), "--judged", str(tmp_path / "none"))


def test_an_engine_that_is_not_there_is_told(tmp_path: Path, settings: Any) -> None:
    settings.ELASTICSEARCH_HOSTS = ["http://127.0.0.1:9"]
    with pytest.raises(CommandError, match="elasticsearch does not answer"):
        run(*files(tmp_path), "--engine", "elasticsearch")


@pytest.mark.parametrize("fails", [False, True])
def test_nothing_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails: bool) -> None:
    arguments = files(tmp_path)
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(home))
    seen = []

    def asked(*given: Any, **options: Any) -> found.Found:
        seen.extend(home.iterdir())
        if fails:
            raise ZeroDivisionError
        return found.find(*given, **options)

    monkeypatch.setattr(trials, "find", asked)
    if fails:
        with pytest.raises(ZeroDivisionError):
            run(*arguments)
    else:
        run(*arguments)
    assert seen
    assert list(home.iterdir()) == []


def test_names_of_categories_are_found(tmp_path: Path) -> None:
    files(tmp_path)
    with trials.trial(read_corpus(tmp_path / "corpus"), "embedded") as index:
        assert index.ask("น้ำพริก").ids == (4,)


@pytest.mark.services
def test_nothing_is_left_in_the_cluster_after_an_error(
    tmp_path: Path, elasticsearch: str, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from elasticsearch import Elasticsearch

    arguments = [*files(tmp_path), "--engine", "elasticsearch"]
    seen: list[str] = []
    with Elasticsearch(settings.ELASTICSEARCH_HOSTS) as client:

        def trials_there() -> list[str]:
            return list(client.indices.get(index=f"{elasticsearch}-eval-*"))

        def fails(*_given: Any, **_options: Any) -> found.Found:
            seen.extend(trials_there())
            raise ZeroDivisionError

        assert json.loads(run(*arguments, "--json"))["engine"] == "elasticsearch"
        monkeypatch.setattr(trials, "find", fails)
        with pytest.raises(ZeroDivisionError):
            run(*arguments)
        assert len(seen) == 1
        assert trials_there() == []
