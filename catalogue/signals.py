"""News of this floor for those above it, sent after commit."""

from django.dispatch import Signal

# product_ids: list[int]; cards of these products were refreshed or removed
products_changed = Signal()
