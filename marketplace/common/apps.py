"""Where Django learns about the ground floor: its outbox table, commands and template filters."""

from django.apps import AppConfig


class CommonConfig(AppConfig):
    name = "marketplace.common"
    label = "common"
    verbose_name = "Common"
