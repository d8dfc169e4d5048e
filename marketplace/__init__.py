"""The project: settings, roof (`urls`), and the two lowest floors, `accounts` and `common`.

`marketplace.urls` wires every floor together; nothing may import it. `marketplace.demo` may
read every floor below the roof.
"""

from marketplace.celery import app as celery_app

__all__ = ["celery_app"]
