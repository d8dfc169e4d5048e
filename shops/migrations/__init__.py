"""Ours come after Oscar's: Django's loader lists every folder of `__path__`."""

import oscar.apps.partner.migrations as oscars

__path__ += oscars.__path__
