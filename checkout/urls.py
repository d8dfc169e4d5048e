"""Addresses below /checkout/."""

from django.urls import path

from checkout.views import checkout

app_name = "checkout"
urlpatterns = [
    path("", checkout.index, name="index"),
    path("tambon/", checkout.tambon, name="tambon"),
]
