"""Addresses below /shops/: the directory, and each shop's site by path."""

from django.urls import path

from catalogue.views import shop_directory, shop_site

app_name = "shops"
urlpatterns = [
    path("", shop_directory.index, name="index"),
    path("<slug:slug>/", shop_site.home, name="home"),
    path("<slug:slug>/products/", shop_site.products, name="products"),
    path("<slug:slug>/story/", shop_site.story, name="story"),
    path("<slug:slug>/contact/", shop_site.contact, name="contact"),
]
