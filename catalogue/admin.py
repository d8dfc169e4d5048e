from oscar.apps.catalogue.admin import *  # noqa: F403 -- Oscar's documented way to fork an app
