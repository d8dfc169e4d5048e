"""Addresses of the seller desk, below /seller/."""

from django.urls import path

from checkout.views import seller

app_name = "seller"
urlpatterns = [
    path("", seller.index, name="index"),
    path("<slug:slug>/", seller.shop, name="shop"),
    path("<slug:slug>/orders/", seller.order_list, name="orders"),
    path("<slug:slug>/orders/<str:number>/", seller.order, name="order"),
]
