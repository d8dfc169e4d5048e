from oscar.apps.order.models import *  # noqa: F403 -- Oscar's documented way to fork an app
