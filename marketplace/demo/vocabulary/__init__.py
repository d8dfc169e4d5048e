"""The words of the demo market, one module per craft or noun.

Words live here and nowhere else; `marketplace.demo.generate` puts them together.
Each text is a pair (Thai, English). No superlatives, no exclamation marks.
"""
