"""The places of Thailand for the importer's tests, straight from geothai: no database."""

import geothai


class GeothaiPlaces:
    def spellings(self, code):
        find = {2: geothai.province, 4: geothai.district, 6: geothai.subdistrict}.get(len(code))
        place = find(code) if find else None
        return (place.name_th, place.name_en) if place else ()

    def inside(self, code):
        if not code:
            return [place.code for place in geothai.provinces()]
        children = geothai.districts if len(code) == 2 else geothai.subdistricts
        return [place.code for place in children(code)]
