import datetime as dt

import pytest
from django.utils import timezone

from catalogue.choices import STANDARD_BITS, CertificateState
from catalogue.errors import CertificateRefused
from catalogue.models import ProductCard
from catalogue.services import cards, certificates
from tests.factories import make_certificate, make_product, make_user

pytestmark = pytest.mark.django_db


def standards(product):
    return ProductCard.objects.get(pk=product.pk).standards


def test_only_a_verified_certificate_makes_a_badge():
    product, staff = make_product(), make_user()
    certificate = certificates.claim(product, kind="halal", number="123456789012")
    cards.refresh([product.pk])
    assert standards(product) == 0
    certificates.verify(certificate, by=staff)
    assert standards(product) == STANDARD_BITS["halal"]
    assert (certificate.state, certificate.verified_by) == (CertificateState.VERIFIED, staff)
    certificates.withdraw(certificate)
    assert standards(product) == 0


def test_two_kinds_make_two_bits():
    product = make_product()
    make_certificate(product, "tcps")
    make_certificate(product, "gi")
    cards.refresh([product.pk])
    assert standards(product) == STANDARD_BITS["tcps"] | STANDARD_BITS["gi"]


def test_day_after_the_last_day_ends_the_badge():
    product, today = make_product(), timezone.localdate()
    certificate = make_certificate(product, "tcps", expires_on=today)
    cards.refresh([product.pk])
    assert certificates.expire_due() == 0
    assert standards(product) == STANDARD_BITS["tcps"]
    certificate.expires_on = today - dt.timedelta(days=1)
    certificate.save(update_fields=["expires_on"])
    assert certificates.expire_due() == 1
    certificate.refresh_from_db()
    assert (certificate.state, standards(product)) == (CertificateState.EXPIRED, 0)
    assert certificates.expire_due() == 0


def test_certificate_that_has_run_out_cannot_be_verified():
    product = make_product()
    yesterday = timezone.localdate() - dt.timedelta(days=1)
    certificate = certificates.claim(product, kind="tcps", expires_on=yesterday)
    with pytest.raises(CertificateRefused):
        certificates.verify(certificate, by=None)
    certificate.refresh_from_db()
    assert certificate.state == CertificateState.CLAIMED
