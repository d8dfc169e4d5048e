"""What the search box offers while somebody types: phrases, their prefixes, and the question for them.

Pure: it knows documents and request bodies, no engine and no database. How: docs/algorithms/suggestions.md.
"""
