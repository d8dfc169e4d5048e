"""The vocabulary of products, selection rounds and certificates (CDD, TISI, FDA, DIP)."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Quadrant(models.TextChoices):
    """กลุ่ม A-D of the quadrant classification (otop.cdd.go.th/qd)."""

    A = "A", _("A Star to the world")
    B = "B", _("B Identity that makes value")
    C = "C", _("C Growing to compete")
    D = "D", _("D Adapting to develop")


class Programme(models.TextChoices):
    OTOP_PLUS = "otop_plus", "OTOP PLUS"
    OTOP_NEXT = "otop_next", "OTOP NEXT"
    SMART_OTOP = "smart_otop", "Smart OTOP"
    KBO = "kbo", "KBO"
    PSO = "pso", _("Provincial Star OTOP")
    OVC = "ovc", "OTOP Village Champion"
    YOC = "yoc", "Young OTOP Camp"
    NAWATWITHI = "nawatwithi", _("OTOP Nawatwithi")
    MOBILE = "mobile", "OTOP Mobile"
    ODOP = "odop", "ODOP"
    PREMIUM = "premium", "Premium"


class CommitteeLevel(models.TextChoices):
    """The highest committee that decided an assessment."""

    TAMBON = "tambon", _("Tambon")
    AMPHOE = "amphoe", _("Amphoe")
    PROVINCE = "province", _("Province")
    REGION = "region", _("Region")
    NATIONAL = "national", _("National")


class AssessmentStatus(models.TextChoices):
    DRAFT = "draft", _("Draft")
    PENDING_TEST = "pending_test", _("Waiting for test results")
    PUBLISHED = "published", _("Published")
    WITHDRAWN = "withdrawn", _("Withdrawn")


class CertificateKind(models.TextChoices):
    """Codes are those of the `standard` parameter of /products/."""

    TCPS = "tcps", _("TCPS")
    TIS = "tis", _("TIS")
    FDA_FOOD = "fda", _("FDA food")
    FDA_COSMETIC = "cosmetic", _("Cosmetic notification")
    HALAL = "halal", _("Halal")
    GI = "gi", _("GI geographical indication")
    GMP = "gmp", "GMP"
    HACCP = "haccp", "HACCP"
    GAP = "gap", "GAP"
    ORGANIC = "organic", _("Organic Thailand")
    OTHER = "other", _("Other")


# One bit for each kind, so that a card carries its verified standards in one integer.
STANDARD_BITS = {kind.value: 1 << position for position, kind in enumerate(CertificateKind)}


class CertificateState(models.TextChoices):
    CLAIMED = "claimed", _("Claimed by the shop")
    VERIFIED = "verified", _("Verified")
    EXPIRED = "expired", _("Expired")
    WITHDRAWN = "withdrawn", _("Withdrawn")


class DataSource(models.TextChoices):
    """Where a product's facts came from when no shop typed them."""

    CDD_OPC = "cdd_opc", _("Open data of the Community Development Department (data.go.th)")


class StockState(models.TextChoices):
    IN_STOCK = "in_stock", _("Ready to send")
    MADE_TO_ORDER = "made_to_order", _("Made to order")
    SOLD_OUT = "sold_out", _("Sold out")
    NOT_FOR_SALE = "not_for_sale", _("Not sold online")


class PictureKind(models.TextChoices):
    MAIN = "main", _("Picture")
    DETAIL = "detail", _("Close-up")
    MAKER = "maker", _("Maker")
    PLACE = "place", _("Place")


# Slugs of Oscar's two product classes: stock is counted for the first only.
STOCKED_CLASS = "stocked"
MADE_TO_ORDER_CLASS = "made-to-order"
