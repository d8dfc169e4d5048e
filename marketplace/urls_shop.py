"""Addresses of a shop's own host; the same views as below /shops/<slug>/."""

from django.urls import URLPattern, URLResolver

urlpatterns: list[URLPattern | URLResolver] = []
