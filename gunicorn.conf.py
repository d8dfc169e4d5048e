"""How gunicorn serves the site, wherever it is started from the project's folder.

The application is loaded once, with the search's words, and shared by the workers: what only the
first request would load is loaded before they part, and what is there then is never collected,
since the collector writes into every object and so takes each worker a copy of its own.
"""

import gc
from typing import Any

preload_app = True


def when_ready(_server: Any) -> None:
    """Called once, before the workers are forked."""
    from django.urls import get_resolver

    from search.text.alike import words_like
    from search.text.analyser import analyser_for

    list(get_resolver().url_patterns)
    analyser_for().units("ผ้าไหม silk")
    words_like(["silk"], 1)
    gc.collect()
    gc.freeze()
