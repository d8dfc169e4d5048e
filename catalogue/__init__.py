"""What is sold, where it is from, and how it is certified.

A fork of Oscar's catalogue: products with an explicit shop, their side tables, selection
rounds and stars, certificates, pictures and the product card read model. It reads `shops`;
`search`, `checkout` and `cms` read it and hear of changes by `catalogue.signals`.

The pages of shops' own sites, of the directory and of places live here too, since they show
cards (docs/adr/0008-shop-sites.md).
"""
