"""What the checkout adds below /account/: the floor of accounts knows nothing of orders."""

from django.urls import path

from checkout.views import orders

app_name = "my"
urlpatterns = [path("orders/", orders.mine, name="orders")]
