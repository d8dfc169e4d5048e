from checkout.models.purchase import OrderDetail, Payment
from checkout.models.suborder import SubOrder, SubOrderLine, SubOrderStatusChange

__all__ = ["OrderDetail", "Payment", "SubOrder", "SubOrderLine", "SubOrderStatusChange"]
