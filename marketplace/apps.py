from django.apps import AppConfig


class MarketplaceConfig(AppConfig):
    """The roof as an app: base templates, static files, translations and system checks."""

    name = "marketplace"

    def ready(self) -> None:
        from marketplace import checks  # noqa: F401 -- registers itself
