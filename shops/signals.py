"""News of this floor for those above it, sent after commit."""

from django.dispatch import Signal

# shop_id: int; name, place, status or address of the shop changed
shop_changed = Signal()
