"""Places are found as offices write them."""

import geothai
import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue.importers.places import PlaceFinder
from tests.catalogue.importers.geothai_places import GeothaiPlaces

FINDER = PlaceFinder(GeothaiPlaces())
TAMBON = [
    (tambon.code, tambon.name_th, district.name_th, province.name_th)
    for province in geothai.provinces()
    for district in geothai.districts(province.code)
    for tambon in geothai.subdistricts(district.code)
]


def find(**cells):
    found = FINDER.find(cells)
    return max(found.codes.values(), key=len, default=""), [
        (problem.column, problem.code) for problem in found.problems
    ]


@pytest.mark.parametrize(
    "cells",
    [
        {"province": "อ่างทอง", "amphoe": "โพธิ์ทอง", "tambon": "หนองแม่ไก่"},
        {"province": "จ.อ่างทอง", "amphoe": "อ. โพธิ์ทอง", "tambon": "ต.หนองแม่ไก่"},
        {"province": "จังหวัด อ่าง ทอง", "amphoe": "อำเภอโพธิ์ทอง", "tambon": "ตำบล หนอง\u200bแม่ไก่"},
        {"province": "Ang Thong", "amphoe": "Pho Thong", "tambon": "Nong Mae Kai"},
        {"province_code": "๑๕", "amphoe_code": "1504", "tambon": "หนองแม่ไก่"},
        {"amphoe_code": "1504", "tambon": "หนองแม่ไก่"},
        {"tambon_code": "150404"},
        {"tambon_code": "150404", "amphoe": "โพธิ์ทอง", "province": "อ่างทอง"},
        {"province": "อ่างทอง", "tambon": "หนองแม่ไก่"},
    ],
)
def test_one_place_in_many_spellings(cells):
    assert find(**cells) == ("150404", [])


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ({"province": "กทม.", "amphoe": "พระนคร"}, "1001"),
        ({"province": "กรุงเทพฯ", "amphoe": "เขตพระนคร", "tambon": "แขวงตลาดยอด"}, "100108"),
        ({"province": "อยุธยา"}, "14"),
        ({"province": "อ่างทอง", "amphoe": "เมือง", "tambon": "ศาลาแดง"}, "150103"),
        ({"province": "Phangnga"}, "82"),
    ],
)
def test_everyday_names(cells, code):
    assert find(**cells) == (code, [])


def test_a_spelling_that_sounds_the_same_is_read_and_reported():
    found = FINDER.find({"province": "อ่างทอง", "amphoe": "วิเศษไชยชาญ", "tambon": "ตลาดใหม่"})
    assert (found.codes["amphoe"], found.corrections) == ("1506", ["วิเศษไชยชาญ → วิเศษชัยชาญ"])
    found = FINDER.find({"province": "อ่างทอง", "amphoe": "โพธ์ทอง"})
    assert (found.codes["amphoe"], found.corrections) == ("1504", ["โพธ์ทอง → โพธิ์ทอง"])
    found = FINDER.find({"amphoe_code": "1504", "amphoe": "โพทอง"})
    assert (found.codes["amphoe"], found.corrections) == ("1504", ["โพทอง → โพธิ์ทอง"])


@pytest.mark.parametrize(
    ("cells", "column", "code"),
    [
        ({}, "province", "province_missing"),
        ({"amphoe": "โพธิ์ทอง"}, "province", "province_missing"),
        ({"province": "อ่างเงิน"}, "province", "province_unknown"),
        ({"province": "อ่างทอง", "amphoe": "ป่าซาง"}, "amphoe", "amphoe_unknown"),
        ({"province": "อ่างทอง", "amphoe": "โพธิ์ทอง", "tambon": "ป่าซาง"}, "tambon", "tambon_unknown"),
        ({"province_code": "99"}, "province_code", "province_unknown"),
        ({"province_code": "5"}, "province_code", "code_unreadable"),
        ({"province_code": "abc", "province": "อ่างทอง"}, "province_code", "code_unreadable"),
        ({"amphoe_code": "1599"}, "amphoe_code", "amphoe_unknown"),
        ({"province_code": "15", "amphoe_code": "5101"}, "amphoe_code", "place_contradiction"),
        ({"province_code": "15", "province": "ลำพูน"}, "province", "place_contradiction"),
        ({"amphoe_code": "1504", "province": "ลำพูน"}, "province", "place_contradiction"),
        ({"amphoe_code": "1504", "amphoe": "ไชโย"}, "amphoe", "place_contradiction"),
    ],
)
def test_a_wrong_place_is_refused(cells, column, code):
    assert find(**cells)[1] == [(column, code)]


def test_a_name_that_exists_twice_asks_for_the_district():
    names = [
        tambon.name_th
        for district in geothai.districts("50")
        for tambon in geothai.subdistricts(district.code)
    ]
    twice = next(name for name in names if names.count(name) > 1)
    assert find(province="เชียงใหม่", tambon=twice)[1] == [("amphoe", "amphoe_missing")]


@given(st.sampled_from(TAMBON), st.booleans())
def test_every_tambon_is_found_by_its_names(tambon, with_prefixes):
    code, name, district, province = tambon
    prefixes = ("ต.", "อ.", "จ.") if with_prefixes else ("", "", "")
    cells = dict(
        zip(
            ("tambon", "amphoe", "province"),
            (prefix + written for prefix, written in zip(prefixes, (name, district, province), strict=True)),
            strict=True,
        )
    )
    assert find(**cells) == (code, [])
