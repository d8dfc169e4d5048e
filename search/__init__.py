"""Finding: words, stars, regions and facets over product cards.

A fork of Oscar's search that never starts Haystack. A neighbour of `checkout`; neither knows
the other. It reads `catalogue` and `shops`; `cms` reads it.
"""
