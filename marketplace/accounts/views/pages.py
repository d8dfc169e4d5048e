"""Signing in and out, and a person's own first page."""

from __future__ import annotations

from django.contrib.auth.decorators import login_required
from django.contrib.auth.views import LoginView, LogoutView
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from marketplace.accounts.forms import SignInForm


class SignIn(LoginView):
    """E-mail and password; `next` leads back, within this site only."""

    template_name = "accounts/login.html"
    authentication_form = SignInForm
    redirect_authenticated_user = True


class SignOut(LogoutView):
    """By a posted form only, so that no link can sign a person out."""

    http_method_names = ["post", "options"]


@login_required
@never_cache
@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Orders, my shops, signing out."""
    return render(request, "accounts/home.html")
