"""News of this floor for those above it."""

from django.dispatch import Signal

# product_ids: list[int]; cards of these products were refreshed or removed; sent after commit
products_changed = Signal()

# product_ids: list[int]; something that is told about these products changes; sent in the
# transaction of the change, once for each refresh. Its one receiver writes a row for each
# product and does nothing else (docs/adr/0011-index-queue.md).
products_changing = Signal()
