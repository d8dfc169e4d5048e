"""WSGI entry point; in production it refuses to serve while a security check fails."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "marketplace.settings")

application = get_wsgi_application()

from marketplace.checks import refuse_unsafe_production  # noqa: E402 -- needs the app registry

refuse_unsafe_production()
