from __future__ import annotations

from decimal import Decimal

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from phonenumber_field.modelfields import PhoneNumberField

from marketplace.common.languages import in_language
from shops.choices import DomainState, MemberRole, Motif, ShopKind, ShopStatus, Theme


class Shop(models.Model):
    """ร้านค้า / ผู้ผลิต: one producer's shop and website, one-to-one with Oscar's Partner.

    Texts exist in Thai and English; `name`, `tagline`, `story` and `quote` give the reader's
    language. Pictures are base names for `marketplace.common.pictures.picture_url`.
    """

    partner = models.OneToOneField("partner.Partner", models.PROTECT, related_name="shop")
    name_th = models.CharField(_("Thai name"), max_length=120)
    name_en = models.CharField(_("English name"), max_length=120, blank=True)
    slug = models.SlugField(_("address"), max_length=80, unique=True)
    kind = models.CharField(_("kind of producer"), max_length=20, choices=ShopKind.choices)
    tambon = models.ForeignKey("partner.Tambon", models.PROTECT, related_name="shops")
    address = models.CharField(_("house, village, road"), max_length=200, blank=True)
    tagline_th = models.CharField(_("Thai tagline"), max_length=160, blank=True)
    tagline_en = models.CharField(_("English tagline"), max_length=160, blank=True)
    story_title_th = models.CharField(_("Thai story title"), max_length=120, blank=True)
    story_title_en = models.CharField(_("English story title"), max_length=120, blank=True)
    story_th = models.TextField(_("Thai story"), blank=True)
    story_en = models.TextField(_("English story"), blank=True)
    quote_th = models.CharField(_("Thai quote"), max_length=200, blank=True)
    quote_en = models.CharField(_("English quote"), max_length=200, blank=True)
    since_year = models.PositiveSmallIntegerField(_("since (BE)"), null=True, blank=True)
    member_count = models.PositiveSmallIntegerField(_("members"), null=True, blank=True)
    phone = PhoneNumberField(_("phone"), blank=True)
    line_id = models.CharField("LINE", max_length=40, blank=True)
    opening_hours_th = models.CharField(_("Thai opening hours"), max_length=120, blank=True)
    opening_hours_en = models.CharField(_("English opening hours"), max_length=120, blank=True)
    cover = models.CharField(_("cover picture"), max_length=120, blank=True)
    logo = models.CharField(_("logo picture"), max_length=120, blank=True)
    theme = models.CharField(_("theme"), max_length=12, choices=Theme.choices, default=Theme.INDIGO)
    motif = models.CharField(_("motif"), max_length=12, choices=Motif.choices, default=Motif.MUDMEE)
    # Keys of the sections of the shop's front page in the shop's order; empty = the usual one.
    section_order = models.JSONField(_("order of sections"), default=list, blank=True)

    status = models.CharField(
        _("status"), max_length=10, choices=ShopStatus.choices, default=ShopStatus.DRAFT
    )
    status_changed_at = models.DateTimeField(_("status changed at"), default=timezone.now)
    status_changed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+"
    )
    closed_until = models.DateField(_("closed until"), null=True, blank=True)
    # No public format was found, so any text is taken; unique when given.
    cdd_registration_no = models.CharField(
        _("CDD registration number"), max_length=40, null=True, blank=True, unique=True
    )

    subdomain = models.CharField(_("subdomain"), max_length=63, unique=True)
    own_domain = models.CharField(_("own domain"), max_length=253, null=True, blank=True, unique=True)
    domain_state = models.CharField(
        _("state of the domain"), max_length=10, choices=DomainState.choices, default=DomainState.NONE
    )
    domain_token = models.CharField(_("proof of the domain"), max_length=64, blank=True)
    domain_verified_at = models.DateTimeField(_("domain verified at"), null=True, blank=True)

    vat_registered = models.BooleanField(_("registered for VAT"), default=False)
    parcel_fee = models.DecimalField(
        _("fee for a parcel (baht)"), max_digits=8, decimal_places=2, default=Decimal("50.00")
    )
    free_parcel_over = models.DecimalField(
        _("parcel is free from (baht)"), max_digits=10, decimal_places=2, null=True, blank=True
    )
    created_at = models.DateTimeField(_("created at"), default=timezone.now, editable=False)

    class Meta:
        db_table = "shops_shop"
        ordering = ["name_th", "pk"]
        verbose_name = _("shop")
        verbose_name_plural = _("shops")
        indexes = [models.Index(fields=["status", "name_th"], name="shops_shop_status_name")]
        constraints = [
            models.CheckConstraint(condition=models.Q(parcel_fee__gte=0), name="shops_shop_fee_gte_0"),
            models.CheckConstraint(
                condition=~models.Q(cdd_registration_no=""), name="shops_shop_cdd_no_not_empty"
            ),
            models.CheckConstraint(condition=~models.Q(own_domain=""), name="shops_shop_domain_not_empty"),
        ]

    def __str__(self) -> str:
        return self.name_th

    def get_absolute_url(self) -> str:
        from django.urls import reverse

        return reverse("shops:home", kwargs={"slug": self.slug})

    @property
    def name(self) -> str:
        return in_language(self.name_th, self.name_en)

    @property
    def tagline(self) -> str:
        return in_language(self.tagline_th, self.tagline_en)

    @property
    def story_title(self) -> str:
        return in_language(self.story_title_th, self.story_title_en)

    @property
    def story(self) -> str:
        return in_language(self.story_th, self.story_en)

    @property
    def quote(self) -> str:
        return in_language(self.quote_th, self.quote_en)

    @property
    def opening_hours(self) -> str:
        return in_language(self.opening_hours_th, self.opening_hours_en)

    @property
    def is_live(self) -> bool:
        return self.status == ShopStatus.LIVE


class ShopStatusChange(models.Model):
    """Who changed a shop's status, when and why; never edited."""

    shop = models.ForeignKey(Shop, models.CASCADE, related_name="status_changes")
    from_status = models.CharField(_("from"), max_length=10, choices=ShopStatus.choices)
    to_status = models.CharField(_("to"), max_length=10, choices=ShopStatus.choices)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+")
    at = models.DateTimeField(_("at"), default=timezone.now)
    reason = models.CharField(_("reason"), max_length=300, blank=True)

    class Meta:
        db_table = "shops_shop_status_change"
        ordering = ["-at", "-pk"]
        verbose_name = _("change of status")
        verbose_name_plural = _("changes of status")

    def __str__(self) -> str:
        return f"{self.shop}: {self.from_status} → {self.to_status}"


class ShopPerson(models.Model):
    """คนทำ: somebody behind the shop, shown on its site."""

    shop = models.ForeignKey(Shop, models.CASCADE, related_name="people")
    name_th = models.CharField(_("Thai name"), max_length=80)
    name_en = models.CharField(_("English name"), max_length=80, blank=True)
    role_th = models.CharField(_("Thai role"), max_length=120, blank=True)
    role_en = models.CharField(_("English role"), max_length=120, blank=True)
    picture = models.CharField(_("picture"), max_length=120, blank=True)
    position = models.PositiveSmallIntegerField(_("position"), default=0)

    class Meta:
        db_table = "shops_shop_person"
        ordering = ["position", "pk"]
        verbose_name = _("person of a shop")
        verbose_name_plural = _("people of a shop")

    def __str__(self) -> str:
        return self.name_th

    @property
    def name(self) -> str:
        return in_language(self.name_th, self.name_en)

    @property
    def role(self) -> str:
        return in_language(self.role_th, self.role_en)


class ShopMember(models.Model):
    """Who may act for a shop; read only through `shops.selectors.access`."""

    shop = models.ForeignKey(Shop, models.CASCADE, related_name="members")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="shop_memberships")
    role = models.CharField(_("role"), max_length=10, choices=MemberRole.choices)

    class Meta:
        db_table = "shops_shop_member"
        ordering = ["shop", "user"]
        verbose_name = _("member of a shop")
        verbose_name_plural = _("members of a shop")
        constraints = [models.UniqueConstraint(fields=["shop", "user"], name="shops_shop_member_uniq")]

    def __str__(self) -> str:
        return f"{self.user} · {self.shop}"
