"""The vocabulary of shops, in the programme's own words (register of producers, CDD)."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Region(models.TextChoices):
    """The four regions that OTOP studies and directories use (DOPA code 5x/6x, 3x/4x, …)."""

    NORTH = "north", _("North")
    NORTHEAST = "northeast", _("Northeast")
    CENTRAL = "central", _("Central")
    SOUTH = "south", _("South")


# As a heading or a line of its own says it: in Thai with the word for region before it.
REGION_NAMES = {
    Region.NORTH: pgettext_lazy("region, full name", "North"),
    Region.NORTHEAST: pgettext_lazy("region, full name", "Northeast"),
    Region.CENTRAL: pgettext_lazy("region, full name", "Central"),
    Region.SOUTH: pgettext_lazy("region, full name", "South"),
}


class ShopKind(models.TextChoices):
    """Kinds of producer in the CDD register (bizportal.go.th, FAO 2021)."""

    COMMUNITY_GROUP = "community_group", _("Community producer group")
    SOLE_OWNER = "sole_owner", _("Single-owner producer")
    SME = "sme", _("Small or medium enterprise")


class ShopStatus(models.TextChoices):
    DRAFT = "draft", _("Draft")
    IN_REVIEW = "in_review", _("In review")
    LIVE = "live", _("Open")
    CLOSED = "closed", _("Closed for now")
    SUSPENDED = "suspended", _("Suspended")
    ENDED = "ended", _("Ended")


class Theme(models.TextChoices):
    INDIGO = "indigo", _("Indigo")
    LAC = "lac", _("Lac")
    JACKFRUIT = "jackfruit", _("Jackfruit heartwood")
    EBONY = "ebony", _("Ebony fruit")
    LEAF = "leaf", _("Leaf")
    PADAUK = "padauk", _("Padauk")


class Motif(models.TextChoices):
    MUDMEE = "mudmee", _("Mudmee")
    KHIT = "khit", _("Khit")
    WEAVE = "weave", _("Weave")


class Section(models.TextChoices):
    """Sections of a shop's first page, in the usual order; a shop may choose another."""

    QUOTE = "quote", _("Quote and contact")
    PRODUCTS = "products", _("Featured products")
    STORY = "story", _("Story")
    PEOPLE = "people", _("People")
    PLACE = "place", _("Place and delivery")


class DomainState(models.TextChoices):
    NONE = "none", _("No own domain")
    PENDING = "pending", _("Waiting for proof")
    VERIFIED = "verified", _("Verified")
    FAILED = "failed", _("Proof failed")


class MemberRole(models.TextChoices):
    OWNER = "owner", _("Owner")
    HELPER = "helper", _("Helper")


# A closed or suspended shop keeps its page, says so, and cannot be bought from.
SHOWN_STATUSES = (ShopStatus.LIVE, ShopStatus.CLOSED, ShopStatus.SUSPENDED)
