"""Addresses below /places/: region, province, amphoe, tambon."""

from django.urls import path

from catalogue.views import places

app_name = "places"
urlpatterns = [
    path("", places.index, name="index"),
    path("<slug:region>/", places.region, name="region"),
    path("<slug:region>/<slug:province>/", places.province, name="province"),
    path("<slug:region>/<slug:province>/<slug:amphoe>/", places.amphoe, name="amphoe"),
    path("<slug:region>/<slug:province>/<slug:amphoe>/<slug:tambon>/", places.tambon, name="tambon"),
]
