"""The 47 real rated products of the open sample, with our words for what the file lacks.

Names, tambon and stars are the file's own (Community Development Department, open data
set cdd_opc on data.go.th). The file holds no producers, so their shops bear neutral names.
"""

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from marketplace.demo.places import all_places
from marketplace.demo.vocabulary.samples import SAMPLES

SAMPLE_FILE = Path(__file__).parent / "data" / "otop_sample_products.csv"
SOURCE = "cdd_opc"


@dataclass(frozen=True, slots=True)
class RealProduct:
    """One row of the sample joined with its craft, recipe, form and English name."""

    tambon_code: str
    name_th: str
    name_en: str
    stars: int
    craft: str
    recipe: str
    price: int
    weight_g: int
    stems: tuple[str, ...]


@cache
def real_products() -> tuple[RealProduct, ...]:
    """Every row of the sample file; raises KeyError for a row nobody wrote words for."""
    tambon = {
        (place.province_code, place.tambon_code[:4], place.tambon_th): code
        for code, place in all_places().items()
    }
    with SAMPLE_FILE.open(encoding="utf-8-sig", newline="") as lines:
        return tuple(
            RealProduct(
                tambon[row["province_code"], row["amphoe_code"], row["tambon_th"]],
                row["product_th"],
                words[0],
                int(row["opc_stars"]),
                *words[1:],
            )
            for row in csv.DictReader(lines)
            for words in (SAMPLES[row["amphoe_code"]],)
        )
