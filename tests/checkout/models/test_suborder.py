from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction

from checkout.models import SubOrder
from tests.factories import make_product
from tests.factories.checkout import make_order


@pytest.mark.django_db
def test_a_total_that_is_a_satang_off_is_refused_by_the_database():
    make_order(make_product())
    suborder = SubOrder.objects.get()
    for wrong in (Decimal("0.01"), Decimal("-0.01")):
        with pytest.raises(IntegrityError, match="checkout_suborder_total"), transaction.atomic():
            SubOrder.objects.update(total=suborder.total + wrong)
