"""Tables of the search floor: what waits to be indexed, and which versions are kept up to date."""

from search.models.queue import IndexState, QueuedProduct

__all__ = ["IndexState", "QueuedProduct"]
