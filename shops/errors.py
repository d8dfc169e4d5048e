"""What may be refused on this floor; views translate `code` and `sentence` for people."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class ShopError(Exception):
    """Root of the refusals about shops. `code` is stable, `sentence` is for people."""

    code = "shop_error"
    sentence: Promise | str = _("The shop could not be changed.")


class StatusRefused(ShopError):
    """A shop cannot go from one status to the other."""

    code = "status_refused"
    sentence = _("The shop cannot change to this status from where it is.")

    def __init__(self, *, from_status: str, to_status: str) -> None:
        super().__init__(f"{from_status} -> {to_status}")
        self.from_status = from_status
        self.to_status = to_status
