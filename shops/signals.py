"""News of this floor for those above it."""

from django.dispatch import Signal

# shop_id: int; name, place, status or address of the shop changed; sent after commit
shop_changed = Signal()

# shop_id: int; the same, sent in the transaction of the change: what repeats the shop's facts
# changes with them or not at all
shop_changing = Signal()
