from catalogue.models.card import CatalogueChange, ProductCard
from catalogue.models.certification import Certificate
from catalogue.models.media import ProductPicture
from catalogue.models.product import CategoryText, Product, ProductInfo, ProgrammeMembership
from catalogue.models.provenance import ProductSource, SelectionRound, StarAssessment

from oscar.apps.catalogue.models import *  # noqa: F403 -- Oscar's own models come last

__all__ = [
    "CatalogueChange",
    "CategoryText",
    "Certificate",
    "Product",
    "ProductCard",
    "ProductInfo",
    "ProductPicture",
    "ProductSource",
    "ProgrammeMembership",
    "SelectionRound",
    "StarAssessment",
]
