"""Text typed on the wrong keyboard layout."""

import random

import pytest

from marketplace.common.thai import normalise
from search.text.glossary import glossary
from search.text.keyboard import _KEDMANEE, _US, other_layout

TO_US = str.maketrans(_KEDMANEE, _US)
TO_THAI = str.maketrans(_US, _KEDMANEE)


def test_every_key_has_one_sign_on_each_layout() -> None:
    assert len(_US) == len(set(_US)) == len(_KEDMANEE) == len(set(_KEDMANEE)) == 94
    # The home rows as printed on keys, TIS 820-2538.
    assert "asdfghjkl;'".translate(TO_THAI) == "ฟหกดเ้่าสวง"
    assert "qwertyuiop[]".translate(TO_THAI) == "ๆไำพะัีรนยบล"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("zhkws,", "ผ้าไหม"), ("dit0^f", "กระจูด"), ("dkca", "กาแฟ"), ("oheribd", "น้ำพริก"), ("l[^j", "สบู่"),
        ("zhkws, l6ibomiN", "ผ้าไหม สุรินทร์"), ("zhkws, 5 fk;", "ผ้าไหม 5 ดาว"), ("-o,", "ขนม"), ("zhkwsr,", "ผ้าไหพม"),
        ("หรสา", "silk"), ("รืกรเน แนะะนื", "indigo cotton"), ("แ้รฟืเ ทฟร", "chiang mai"), ("ทีกทำำ", "mudmee"),
        ("g:iyj,", "เซรั่ม"), ("-hk;dje", "ข้าวก่ำ"), ("หีืขกพรำก ทฟืเน", "sun dried mango"),
        ("แนดดำำ", "coffee"), (normalise("ิฟทินน ิฟหาำะ"), "bamboo basket"), (normalise("หรสา ิฟเ"), "silk bag"),
        ("soy'9t]6'", "หนังตะลุง"), ("แฟสรแน ยฟืะห", "calico pants"),
    ],
)  # fmt: skip
def test_a_slip_is_read_on_the_other_layout(typed: str, meant: str) -> None:
    assert other_layout(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "silk", "pha mai", "krajood", "otop", "dress", "tshirt", "t-shirt", "mp3", "dvd", "cd", "xl", "100g", "hmm",
        "vitamin c", "batik ikat", "rhythm", "sky", "kg", "wi-fi", "", " ", "5", "...", "ผ้าไหม", "น้ำพริก", "กระจดู",
        "ผ้าไหใ", "มโนรรม", "ผ้า silk", "ฮฮฮฮ", "\0", "🙂", "c,hips", "r;oasted coffee",
    ],
)  # fmt: skip
def test_what_makes_sense_or_none_at_all_stays(typed: str) -> None:
    assert other_layout(typed) is None


def test_most_goods_are_recognised() -> None:
    words = random.Random(4).sample(sorted(word for word in glossary() if len(word) > 2), 300)
    found = [word for word in words if other_layout(word.translate(TO_US)) == word]
    assert len(found) >= 270


def test_romanised_goods_are_left_alone() -> None:
    from search.text.romanise import romanisations

    words = random.Random(4).sample(sorted(glossary()), 400)
    slips = [latin for word in words for latin in romanisations(word) if other_layout(latin.lower())]
    assert slips == []


@pytest.mark.parametrize("unit", ["zhk", "ห", "s,;d ", "ิ", "a\0", "เ "])
def test_long_texts_are_no_slip(unit: str) -> None:
    assert other_layout(unit * 5_000) is None
