from oscar.apps.partner.admin import *  # noqa: F403 -- Oscar's documented way to fork an app
