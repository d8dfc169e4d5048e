"""The yardstick: Django with nothing in it. Served like the site, by gunicorn with one sync worker."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse

settings.configure(
    SECRET_KEY="hello",
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF=__name__,
    MIDDLEWARE=["django.middleware.common.CommonMiddleware"],
    USE_I18N=False,
)

from django.core.wsgi import get_wsgi_application  # noqa: E402 -- needs the settings above
from django.urls import path  # noqa: E402


def hello(request: HttpRequest) -> HttpResponse:
    return HttpResponse("hello", content_type="text/plain")


urlpatterns = [path("", hello)]
application = get_wsgi_application()
