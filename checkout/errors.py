"""Why a purchase is refused; each with a stable code and a sentence for the buyer."""

from django.utils.translation import gettext_lazy as _


class CheckoutError(Exception):
    """Root of this floor's refusals."""

    code = "checkout"
    sentence = _("The order could not be placed. Nothing was charged.")


class OutOfStock(CheckoutError):
    """Fewer are left than were asked for."""

    code = "out_of_stock"
    sentence = _("Somebody else was faster: there are not enough left. Your basket was corrected.")

    def __init__(self, *, product_id: int, wanted: int) -> None:
        super().__init__(f"product {product_id}: {wanted} wanted")
        self.product_id = product_id
        self.wanted = wanted
