"""A real Redis that a test may kill, and a Celery application on it."""

import socket
import subprocess
import time

import pytest
import redis
from celery import Celery, current_app

from marketplace.common import jobs, tasks


class Redis:
    """A redis-server of our own on a free loopback port, without persistence."""

    def __init__(self, folder):
        self.folder = folder
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.process = None

    @property
    def url(self):
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self):
        self.process = subprocess.Popen(
            [
                "redis-server",
                "--port",
                str(self.port),
                "--bind",
                "127.0.0.1",
                "--save",
                "",
                "--appendonly",
                "no",
            ],
            cwd=self.folder,
            stdout=subprocess.DEVNULL,
        )
        for _ in range(100):
            try:
                redis.Redis(port=self.port, socket_connect_timeout=0.2).ping()
                return
            except redis.ConnectionError:
                time.sleep(0.05)
        raise RuntimeError("redis-server does not answer")

    def kill(self):
        if self.process is not None:
            self.process.kill()
            self.process.wait(timeout=5)
            self.process = None

    def waiting(self):
        return redis.Redis(port=self.port).llen("celery")


@pytest.fixture
def server(tmp_path):
    server = Redis(tmp_path)
    server.start()
    yield server
    server.kill()


@pytest.fixture
def celery_app(server, settings, monkeypatch):
    """A Celery application on that server, with the timeouts of the project's settings."""
    monkeypatch.delenv("CELERY_BROKER_URL", raising=False)  # Celery reads it before any argument
    project_app = current_app._get_current_object()
    app = Celery("outbox-test", broker=server.url, set_as_current=True)
    app.conf.update(
        task_always_eager=False,
        task_ignore_result=True,
        task_acks_late=True,
        broker_transport_options=settings.CELERY_BROKER_TRANSPORT_OPTIONS,
        broker_connection_retry_on_startup=True,
    )
    assert tasks.run_message.name in app.tasks  # shared tasks belong to every application
    jobs.broker.report(is_up=True)
    yield app
    app.close()
    project_app.set_default()
    project_app.set_current()
    jobs.broker.report(is_up=True)
