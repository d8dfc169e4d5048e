from oscar.apps.partner.apps import PartnerConfig


class ShopsConfig(PartnerConfig):
    """Oscar's partner app under our name; the label stays, since Oscar looks it up by label."""

    name = "shops"

    def ready(self) -> None:
        # Oscar's own ready() imports `.receivers` beside its module, not beside this one.
        super().ready()
