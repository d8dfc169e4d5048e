from oscar.apps.search.apps import SearchConfig as OscarSearchConfig
from oscar.core.application import OscarConfig


class SearchConfig(OscarConfig):
    """Not a subclass of Oscar's own config, whose ready() imports Haystack views."""

    label = "search"
    name = "search"
    namespace = "search"
    verbose_name = OscarSearchConfig.verbose_name

    def ready(self) -> None:
        super().ready()
        from search import receivers  # noqa: F401 -- connects them
