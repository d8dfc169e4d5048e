"""Who sells, where they are, and who may act for them.

A fork of Oscar's partner app (label "partner"): shops and their people, places of Thailand,
the price and availability strategy, the host middleware, and the access door
(`shops.selectors.access`), the only way to a shop that somebody manages. `catalogue` and the
floors above may call it; it knows neither products nor orders.
"""
