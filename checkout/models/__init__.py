from checkout.models.purchase import OrderDetail, Payment
from checkout.models.suborder import SubOrder, SubOrderLine

__all__ = ["OrderDetail", "Payment", "SubOrder", "SubOrderLine"]
