"""Addresses below /basket/."""

from django.urls import path

from checkout.views import basket

app_name = "basket"
urlpatterns = [
    path("", basket.summary, name="summary"),
    path("add/", basket.add, name="add"),
    path("badge/", basket.badge, name="badge"),
    path("correct/", basket.correct, name="correct"),
    path("<int:line_id>/update/", basket.update, name="update"),
    path("<int:line_id>/remove/", basket.remove, name="remove"),
]
