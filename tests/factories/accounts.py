from typing import Any

from django.contrib.auth import get_user_model

from tests.factories.counter import next_number


def make_user(email: str = "", *, password: str | None = None, **fields: Any) -> Any:
    """A user; without `password` nobody can sign in as them, but `client.force_login` can."""
    email = email or f"person{next_number()}@otop.test"
    return get_user_model().objects.create_user(email, password, **fields)
