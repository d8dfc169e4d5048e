"""Addresses below /orders/."""

from django.urls import path, register_converter

from checkout.views import orders


class TokenConverter:
    """The alphabet of `secrets.token_urlsafe`."""

    regex = "[A-Za-z0-9_-]{20,64}"

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


register_converter(TokenConverter, "token")

app_name = "orders"
urlpatterns = [
    path("<token:token>/", orders.detail, name="detail"),
    path("<token:token>/pay/", orders.pay, name="pay"),
    path("<token:token>/pay/qr.png", orders.qr_picture, name="qr"),
]
