"""The index follows changes though a real Redis is killed under its worker.

The control is a message for each change: Redis takes it along when it dies.
"""

import shutil
import time
from decimal import Decimal

import pytest
from celery import shared_task
from celery.contrib.testing.worker import start_worker

from catalogue.services import products
from search import tasks
from search.models import QueuedProduct
from search.services import indexing, maintenance, queue, rebuild
from search.services.product_index import PRODUCT_INDEX
from tests.factories import make_product

pytestmark = [
    pytest.mark.services,
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(shutil.which("redis-server") is None, reason="redis-server is not installed"),
    pytest.mark.timeout(90),
]


@shared_task(name="tests.index_one")
def index_one(product_id):
    queue.add([product_id])
    indexing.drain()


@pytest.fixture
def product():
    indexing.engine_rest.forget()
    indexing.known.forget()
    made = make_product()
    rebuild.rebuild(PRODUCT_INDEX)
    products.set_price(made, Decimal(7))
    return made


def problems():
    return [each.problem for each in maintenance.check(PRODUCT_INDEX).differences]


def work_until(app, is_done):
    """A real worker takes what is on the queues; whether it became true within ten seconds."""
    with start_worker(app, pool="solo", perform_ping_check=False, loglevel="ERROR", shutdown_timeout=10):
        until = time.monotonic() + 10
        while not is_done() and time.monotonic() < until:
            time.sleep(0.1)
    return is_done()


def test_control_a_message_for_each_change_dies_with_the_broker(celery_app, server, product):
    QueuedProduct.objects.all().delete()  # as if there were no rows
    index_one.apply_async(args=(product.pk,))
    server.kill()
    server.start()
    assert not work_until(celery_app, lambda: problems() == [])
    assert problems() == ["wrong"]


def test_changes_wait_in_the_database_for_the_next_message(celery_app, server, product):
    tasks.drain.apply_async()
    server.kill()  # takes the message along
    products.set_stock(product, 0)  # and with the broker dead, changes go on
    server.start()
    tasks.drain.apply_async()  # as beat does each second
    assert work_until(celery_app, lambda: queue.lag().waiting == 0)
    assert problems() == []
