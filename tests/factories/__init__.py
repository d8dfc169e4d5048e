"""Valid rows for tests, through the models; states such as paid or shipped come from services.

Every function takes what the test cares about and invents the rest. Places are real: a
tambon code gives the tambon of geothai with its amphoe, province and postcodes.
"""

from tests.factories.accounts import make_user
from tests.factories.catalogue import (
    make_assessment,
    make_category,
    make_certificate,
    make_product,
    make_round,
    make_variant,
)
from tests.factories.places import make_tambon
from tests.factories.shops import make_member, make_shop

__all__ = [
    "make_assessment",
    "make_category",
    "make_certificate",
    "make_member",
    "make_product",
    "make_round",
    "make_shop",
    "make_tambon",
    "make_user",
    "make_variant",
]
