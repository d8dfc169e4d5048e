"""All of Thailand, once."""

import pytest
from django.db import connection

from shops.models import Amphoe, Province, Tambon, TambonPostcode
from shops.selectors.places import KnownPlaces, provinces, tambon_of_postcode
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


@pytest.mark.skipif("connection.vendor != 'postgresql'", reason="PostgreSQL alone plans by counts of its own")
@pytest.mark.usefixtures("country")
def test_the_planner_knows_of_the_places_before_the_load_is_committed():
    with connection.cursor() as cursor:
        cursor.execute("SELECT reltuples FROM pg_class WHERE relname = %s", [Tambon._meta.db_table])
        assert cursor.fetchone() == (7436,)


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
def test_every_place_is_known_by_its_spellings(django_assert_num_queries):
    with django_assert_num_queries(3):
        known = KnownPlaces()
        assert len(known.inside("")) == 77
        assert known.inside("4709") == ["470901", "470902", "470903", "470904"]
        assert known.spellings("470904")[:2] == ("แพด", "Phaet")
        assert {"Loburi", "Lopburi"} <= set(known.spellings("16"))
        assert "โคราช" in known.spellings("30")
        assert {"เมืองสกลนคร", "เมือง", "Muang Sakon Nakhon"} <= set(known.spellings("4701"))
        assert known.spellings("99") == ()
        assert known.inside("99") == []


@pytest.mark.usefixtures("country")
def test_bangkok_districts_stand_without_their_word():
    assert not Amphoe.objects.filter(name_th__startswith="เขต").exists()
