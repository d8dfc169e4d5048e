"""Addresses of a shop's own host; the same views as below /shops/<slug>/."""

from django.urls import path

from catalogue.views import shop_site

app_name = "shop_site"
urlpatterns = [
    path("", shop_site.home, name="home"),
    path("products/", shop_site.products, name="products"),
    path("story/", shop_site.story, name="story"),
    path("contact/", shop_site.contact, name="contact"),
]
