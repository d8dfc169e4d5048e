"""How gunicorn serves the site, wherever it is started from the project's folder.

The application is loaded once, with its templates and the search's words, and shared by the
workers: what only the first request would load is loaded before they part, and what is there
then is never collected, since the collector writes into every object and so takes each worker a
copy of its own.
"""

import ctypes
import gc
from pathlib import Path
from typing import Any

preload_app = True
# A search of many clauses takes some MB for a moment, and glibc keeps as much ever after.
_REQUESTS_TO_TRIM = 16


def when_ready(_server: Any) -> None:
    """Called once, before the workers are forked."""
    from django.template import engines
    from django.urls import get_resolver

    from search.text.alike import words_like
    from search.text.analyser import analyser_for
    from search.text.keyboard import other_layout

    list(get_resolver().url_patterns)
    for engine in engines.all():
        for folder in map(Path, engine.template_dirs):
            if folder.parent.parent == Path(__file__).parent:  # ours, not those of packages
                for path in folder.rglob("*.html"):
                    engine.get_template(str(path.relative_to(folder)))
    analyser_for().units("ผ้าไหม silk")
    words_like(["silk"], 1)
    for typed in ("zhkw", "หรสา"):  # ผ้าไ and silk, each on the other layout
        other_layout(typed)
    gc.collect()
    gc.freeze()


def post_request(worker: Any, _request: Any, _environ: Any, _response: Any) -> None:
    """Now and then a worker gives back what it has freed."""
    if worker.nr % _REQUESTS_TO_TRIM == 0:
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # of glibc alone
        if trim is not None:
            trim(0)
