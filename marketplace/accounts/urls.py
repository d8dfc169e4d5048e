"""Addresses below /account/."""

from django.urls import path

from marketplace.accounts.views import pages

app_name = "accounts"
urlpatterns = [
    path("", pages.home, name="home"),
    path("login/", pages.SignIn.as_view(), name="login"),
    path("logout/", pages.SignOut.as_view(), name="logout"),
]
