"""What can go wrong on the search floor."""


class SearchError(Exception):
    """The root of them."""

    code = "search"


class RebuildRefused(SearchError):
    """Another process rebuilds the index right now."""

    code = "rebuild_running"


class RebuildFailed(SearchError):
    """The new version was given up; the active one is untouched."""

    code = "rebuild_failed"
