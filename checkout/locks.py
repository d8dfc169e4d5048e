"""Every row lock and claim of a purchase, in the order in which they are taken.

1. the basket (`lock_basket` or `claim_basket`), 2. stock records by primary key, 3. cards of
products that sold out. Nobody takes an earlier one while holding a later one.
"""

from __future__ import annotations

from django.utils import timezone
from oscar.apps.basket.models import Basket

from marketplace.accounts.models import User


def lock_basket(basket_id: int) -> bool:
    """Nobody else changes or orders this open basket until the transaction ends; False when it is not open.

    Needs a transaction. SQLite has no row locks: there BEGIN IMMEDIATE has already queued writers.
    """
    rows = Basket.objects.select_for_update().filter(pk=basket_id, status=Basket.OPEN)
    return rows.values_list("pk", flat=True).first() is not None


def claim_basket(basket_id: int) -> bool:
    """This transaction alone turns the open basket into an order; False when somebody else did.

    One conditional statement: a second sender waits for the first and then finds no open row.
    """
    rows = Basket.objects.filter(pk=basket_id, status=Basket.OPEN)
    return rows.update(status=Basket.SUBMITTED, date_submitted=timezone.now()) == 1


def lock_user(user_id: int) -> None:
    """Two first visits of one person do not open two baskets. Needs a transaction."""
    User.objects.select_for_update().filter(pk=user_id).values_list("pk", flat=True).first()
