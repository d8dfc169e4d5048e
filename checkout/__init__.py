"""From basket to order: one payment, one sub-order per shop, and the money that follows.

A fork of Oscar's checkout. It reads `catalogue` and `shops`, knows nothing of `search`, and
is called by `cms` and the roof only through its views, services and selectors.
"""
