"""Tables of the search floor: what waits to be indexed, what staff decide, and what is counted."""

from search.models.queue import IndexState, QueuedProduct
from search.models.staff import QueryRule, SynonymGroup
from search.models.tallies import ClickTally, SearchTally

__all__ = ["ClickTally", "IndexState", "QueryRule", "QueuedProduct", "SearchTally", "SynonymGroup"]
