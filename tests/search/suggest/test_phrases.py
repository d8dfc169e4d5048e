"""Documents of phrases, and the questions that find them."""

from __future__ import annotations

import pytest

from search.engines.embedded import EmbeddedEngine
from search.suggest.phrases import SCHEMA, Face, Hearing, Phrase, to_document
from search.suggest.query import bodies, sounds
from search.text.analyser import analyser_for
from search.text.sounds import sounds_of_thai

PHRASES = (
    Phrase("goods", "ผ้าไหมมัดหมี่", "ผ้าไหมมัดหมี่", "Mudmee silk", "", 900),
    Phrase("goods", "กระเป๋ากระจูด", "กระเป๋ากระจูด", "Krajood bag", "", 500),
    Phrase("goods", "น้ำพริกเผา", "น้ำพริกเผา", "Roasted chili paste", "", 400),
    Phrase("place", "36", "ชัยภูมิ", "Chaiyaphum", "/places/northeast/chaiyaphum/", 300, others=("จังหวัดชัยภูมิ",)),
    Phrase(
        "shop", "yok-dok", "กลุ่มทอผ้าไหมยกดอก", "Yok Dok silk group", "/shops/yok-dok/", 100, "ลำพูน", "Lamphun"
    ),
)


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> EmbeddedEngine:
    analyser = analyser_for(())
    hearing = Hearing(lambda text: [token.text for token in analyser.cut(text)], sounds_of_thai)
    engine = EmbeddedEngine(tmp_path_factory.mktemp("phrases"))
    version = engine.create(SCHEMA, {})
    engine.load(version, [[to_document(phrase, hearing) for phrase in PHRASES]])
    engine.activate(version)
    return engine


def found(engine: EmbeddedEngine, typed: str) -> list[str]:
    answers = engine.search_many("phrases", bodies(typed))
    hits = [hit["_source"]["face"] for answer in answers for hit in answer["hits"]["hits"]]
    return [Face.read(face).th for face in dict.fromkeys(hits)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("ผ้าไ", "ผ้าไหมมัดหมี่"),  # inside a syllable
        ("กระเ", "กระเป๋ากระจูด"),
        ("กระจ", "กระเป๋ากระจูด"),  # a later word
        ("ผาไหม", "ผ้าไหมมัดหมี่"),  # without the tone mark
        ("น้ํา", "น้ำพริกเผา"),  # sara am in two
        ("pha m", "ผ้าไหมมัดหมี่"),
        ("phaa mai", "ผ้าไหมมัดหมี่"),
        ("kraj", "กระเป๋ากระจูด"),
        ("krac", "กระเป๋ากระจูด"),
        ("nam phrik p", "น้ำพริกเผา"),
        ("chai", "ชัยภูมิ"),
        ("จังหวัดชัย", "ชัยภูมิ"),
        ("roasted ch", "น้ำพริกเผา"),
        ("มัดหมี่ ผ้า", "ผ้าไหมมัดหมี่"),  # words in another order
        ("SILK mud", "ผ้าไหมมัดหมี่"),
    ],
)
def test_beginnings_find_their_phrase(engine: EmbeddedEngine, typed: str, first: str) -> None:
    assert found(engine, typed)[0] == first


def test_what_begins_so_stands_before_what_only_holds_it(engine: EmbeddedEngine) -> None:
    assert found(engine, "ผ้าไหม") == ["ผ้าไหมมัดหมี่", "กลุ่มทอผ้าไหมยกดอก"]
    assert found(engine, "กลุ่ม") == ["กลุ่มทอผ้าไหมยกดอก"]


def test_nothing_for_nothing(engine: EmbeddedEngine) -> None:
    assert bodies("") == bodies(" - ") == []
    assert found(engine, "เซรามิก") == []


def test_a_longer_text_than_any_kept_beginning_still_finds(engine: EmbeddedEngine) -> None:
    assert found(engine, "กลุ่มทอผ้าไหมยกดอก บ้านแม่ตืน ลำพูน") == ["กลุ่มทอผ้าไหมยกดอก"]


def test_sounds_of_what_may_go_on() -> None:
    assert {"kra", "ka"} <= set(sounds("kra"))  # of krabi, of krajood
    assert "kaj" in sounds("krac")
    assert {"krat", "kad"} <= set(sounds("krad"))


def test_ids_and_digests_follow_the_phrase() -> None:
    hearing = Hearing(lambda text: [text], lambda word: ())
    first = to_document(PHRASES[0], hearing)
    assert first == to_document(PHRASES[0], hearing)
    assert 0 < first["id"] < 2**48
    heavier = Phrase("goods", "ผ้าไหมมัดหมี่", "ผ้าไหมมัดหมี่", "Mudmee silk", "", 901)
    changed = to_document(heavier, hearing)
    assert (changed["id"], changed["by_rank"] > first["by_rank"]) == (first["id"], True)
    assert changed["digest"] != first["digest"]
    assert first["by_rank"] < 2**63


def test_a_face_survives_its_line() -> None:
    face = Face("shop", "ก\tข", "A", "/shops/a/", "", "")
    assert Face.read(face.written()) == face._replace(th="ก ข")
