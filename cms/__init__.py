"""What staff publish: pages, blocks and curated selections on Wagtail.

The highest floor below the roof: it reads shops, catalogue and search, and nobody imports it
but the roof, the demo loader and reports.
"""
