"""Addresses of the seller desk, below /seller/."""

from django.urls import URLPattern, URLResolver

app_name = "seller"
urlpatterns: list[URLPattern | URLResolver] = []
