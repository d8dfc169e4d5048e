"""A seller page that forgot the access door, for the guard to catch."""

from django.http import HttpRequest, HttpResponse
from django.urls import include, path

from marketplace import urls
from shops.models import Shop


def forgetful(request: HttpRequest, slug: str) -> HttpResponse:
    return HttpResponse(Shop.objects.get(slug=slug).name_th)


desk = ([path("<slug:slug>/payouts/", forgetful, name="payouts")], "offender")
urlpatterns = [path("seller/", include(desk)), *urls.urlpatterns]
