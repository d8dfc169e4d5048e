"""Pickers of the Wagtail admin for things that live on lower floors."""
