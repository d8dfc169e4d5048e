"""All of Thailand, once."""

import pytest

from shops.models import Amphoe, Province, Tambon, TambonPostcode
from shops.selectors.places import PlaceIndex, provinces, tambon_of_postcode
from shops.services import places


@pytest.fixture
def country(db):
    places.load()


@pytest.mark.usefixtures("country")
def test_every_place_is_there_once_and_loading_again_changes_nothing():
    before = list(Tambon.objects.values_list().order_by("pk"))
    counts = places.load()
    assert counts == {"provinces": 77, "amphoe": 928, "tambon": 7436, "postcodes": 7600}
    assert list(Tambon.objects.values_list().order_by("pk")) == before
    assert TambonPostcode.objects.count() == 7600
    regions = list(provinces().values_list("region", flat=True))
    assert {region: regions.count(region) for region in set(regions)} == {
        "central": 26,
        "northeast": 20,
        "north": 17,
        "south": 14,
    }


@pytest.mark.usefixtures("country")
def test_loading_again_mends_a_spoilt_row_and_a_surplus_postcode():
    Province.objects.filter(pk="16").update(name_en="Loburi", slug="loburi")
    TambonPostcode.objects.create(tambon_id="150101", postcode="99999")
    places.load()
    assert Province.objects.get(pk="16").name_en == "Lop Buri"
    assert not TambonPostcode.objects.filter(postcode="99999").exists()


@pytest.mark.django_db
def test_a_place_too_many_stops_the_load_and_nothing_is_written():
    Province.objects.create(
        code="99", iso="TH-99", name_th="เกิน", name_en="Surplus", slug="surplus", region="north"
    )
    with pytest.raises(places.WrongPlaces):
        places.load()
    assert Tambon.objects.count() == 0


@pytest.mark.usefixtures("country")
def test_postcode_gives_its_tambon_across_provinces():
    found = tambon_of_postcode("13240")
    assert len({tambon.amphoe.province_id for tambon in found}) == 2
    assert tambon_of_postcode("47250")[0].amphoe.province.name_th == "สกลนคร"
    assert tambon_of_postcode("1324") == tambon_of_postcode("abcde") == []


@pytest.mark.usefixtures("country")
def test_names_in_any_known_spelling_find_the_code():
    index = PlaceIndex.load()
    for text in ("สกลนคร", "จ.สกลนคร", "จังหวัด สกลนคร", "Sakon Nakhon", "sakonnakhon", "47"):
        assert index.province(text) == "47"
    assert (index.province("Loburi"), index.province("โคราช"), index.province("กทม.")) == ("16", "30", "10")
    assert index.amphoe("47", "อ.เมือง") == index.amphoe("47", "เมืองสกลนคร") == "4701"
    assert index.amphoe("10", "เขตพระนคร") == "1001"
    assert index.tambon("4709", "ต. แพด") == "470904"
    assert index.tambon("4709", "ไม่มี") is None


@pytest.mark.usefixtures("country")
def test_bangkok_districts_stand_without_their_word():
    assert not Amphoe.objects.filter(name_th__startswith="เขต").exists()
