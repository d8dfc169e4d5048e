from django.db import models
from oscar.apps.partner.abstract_models import AbstractStockRecord


class StockRecord(AbstractStockRecord):
    """Oscar's stock record; the constraint makes it the only one of its product."""

    class Meta(AbstractStockRecord.Meta):
        constraints = [models.UniqueConstraint(fields=["product"], name="shops_stockrecord_product")]
