"""Work of the search floor that the clock starts."""

import logging
import time

from celery import shared_task

from search.engines.base import EngineUnavailable
from search.errors import RebuildRefused
from search.services import indexing, maintenance, tallies

logger = logging.getLogger(__name__)

# One run ends before the next two are due, and leaves the worker to others now and then.
DRAIN_SECONDS = 2.0
PAUSE_FACTOR = 20


class _Pause:
    until = 0.0


_pause = _Pause()


@shared_task(name="search.drain", ignore_result=True)
def drain() -> None:
    """Changed products are in the index, or wait for the next second. Safe to run twice."""
    indexing.drain(seconds=DRAIN_SECONDS)


@shared_task(name="search.rebuild_if_stale", ignore_result=True)
def rebuild_if_stale() -> None:
    """Indexes that are missing or cut by other words have been built anew. Safe to run twice."""
    try:
        for done in maintenance.rebuild_stale():
            logger.info("%s is active: %s documents in %s s", done.version, done.documents, done.seconds)
    except RebuildRefused as refusal:
        logger.info("no second rebuild: %s", refusal)
    except EngineUnavailable as error:
        logger.warning("the engine cannot take a rebuild now: %s", error)


@shared_task(name="search.follow_catalogue", ignore_result=True)
def follow_catalogue() -> None:
    """Suggestions are those of the catalogue as it is. Safe to run twice.

    The comparison reads every card, so it takes at most a twentieth of the time.
    """
    if time.monotonic() < _pause.until:
        return
    begun = time.monotonic()
    try:
        maintenance.follow_catalogue()
    except RebuildRefused as refusal:
        logger.info("no comparison during a rebuild: %s", refusal)
    except EngineUnavailable as error:
        logger.warning("the engine cannot be compared now: %s", error)
    now = time.monotonic()
    _pause.until = now + PAUSE_FACTOR * (now - begun)


@shared_task(name="search.forget_tallies", ignore_result=True)
def forget_tallies() -> None:
    """Counts of searches older than they are kept are gone. Safe to run twice."""
    tallies.forget_old()
