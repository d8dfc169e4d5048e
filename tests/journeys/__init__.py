"""Whole purchases in a real Chromium, against gunicorn on a demo market of its own.

`make test-journeys` runs them. Each page leaves a picture in `var/shots/`.
"""
