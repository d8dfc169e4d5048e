"""Whatever answers in the place of Elasticsearch, or does not: a bounded EngineUnavailable, never a page's error."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.test import Client

from search.engines import router
from search.engines.base import EngineUnavailable, RequestRefused
from search.engines.elasticsearch import Cluster, ElasticsearchEngine
from tests.factories import make_product

TIMEOUT_SECONDS = 0.4
BODY = {"query": {"match_all": {}}, "size": 1, "track_total_hits": True}
PRODUCT = "X-Elastic-Product: Elasticsearch\r\n"


def reply(
    body: str, *, status: str = "200 OK", kind: str = "application/json", headers: str = PRODUCT
) -> bytes:
    encoded = body.encode()
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(encoded)}\r\n{headers}\r\n"
    return head.encode() + encoded


SOUND = '{"timed_out": false, "_shards": {"failed": 0}, "hits": {"total": {"value": 0, "relation": "eq"}, "hits": []}}'
REPLIES: dict[str, bytes] = {
    "not Elasticsearch": reply(SOUND, headers=""),
    "a page of HTML": reply("<h1>It works!</h1>", kind="text/html"),
    "a list": reply("[1, 2]"),
    "a text": reply('"ok"'),
    "nothing": reply(""),
    "broken JSON": reply('{"hits": '),
    "an object without hits": reply('{"acknowledged": true}'),
    "hits that are none": reply('{"timed_out": false, "_shards": {"failed": 0}, "hits": 7}'),
    "hits that are no list": reply('{"timed_out": false, "_shards": {"failed": 0}, "hits": {"hits": {}}}'),
    "no password": reply('{"error": "security"}', status="401 Unauthorized"),
    "too many requests": reply('{"error": {"type": "es_rejected"}}', status="429 Too Many Requests"),
    "an error of its own": reply('{"error": {"type": "x"}}', status="500 Internal Server Error"),
    "a gateway's error": reply("<h1>503</h1>", status="503 Service Unavailable", kind="text/html"),
    "a redirect": reply("", status="302 Found", headers="Location: /login\r\n"),
    "no HTTP at all": b"-ERR unknown command\r\n",
    "a closed door": b"",
}
# Handed a connection, these keep it.
SLOW: dict[str, Callable[[socket.socket, threading.Event], None]] = {}


def slow(act: Callable[[socket.socket, threading.Event], None]) -> None:
    SLOW[act.__name__] = act


@slow
def never_answers(connection: socket.socket, over: threading.Event) -> None:
    over.wait(20)


@slow
def dribbles(connection: socket.socket, over: threading.Event) -> None:
    """A byte at a time: no single wait is long."""
    for byte in reply(SOUND):
        connection.sendall(bytes([byte]))
        if over.wait(TIMEOUT_SECONDS / 8):
            return


class OddServer:
    """Answers every request in the same way, on a port of its own."""

    def __init__(self, act: Callable[[socket.socket, threading.Event], None]) -> None:
        self._act = act
        self._over = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._threads = [threading.Thread(target=self._listen, daemon=True)]
        self._threads[0].start()

    def _listen(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            try:
                while connection.recv(65536):
                    self._act(connection, self._over)
            except OSError:
                return

    def close(self) -> None:
        self._over.set()
        self._listener.close()


def always(answer: bytes) -> Callable[[socket.socket, threading.Event], None]:
    def act(connection: socket.socket, over: threading.Event) -> None:
        connection.sendall(answer)
        if not answer:
            connection.shutdown(socket.SHUT_RDWR)

    return act


@pytest.fixture(params=[*REPLIES, *SLOW])
def server(request: Any) -> Iterator[OddServer]:
    name = request.param
    server = OddServer(SLOW[name] if name in SLOW else always(REPLIES[name]))
    yield server
    server.close()


def check_is_unavailable(engine: ElasticsearchEngine) -> None:
    asks: list[Callable[[], object]] = [
        lambda: engine.search("products", BODY),
        lambda: engine.search_many("products", [BODY, BODY]),
        lambda: engine.generation("products"),
        lambda: engine.meta("products"),
    ]
    for ask in asks:
        began = time.monotonic()
        with pytest.raises(EngineUnavailable):
            ask()
        assert time.monotonic() - began < TIMEOUT_SECONDS + 0.5


def test_every_question_ends_in_time(server: OddServer):
    cluster = Cluster([server.url], timeout_seconds=TIMEOUT_SECONDS)
    check_is_unavailable(ElasticsearchEngine(cluster))
    cluster.close()


@pytest.mark.django_db
def test_pages_come_from_the_database(server: OddServer, client: Client, settings: Any):
    settings.ELASTICSEARCH_HOSTS = [server.url]
    settings.ELASTICSEARCH_TIMEOUT_MS = int(TIMEOUT_SECONDS * 1000)
    make_product(title="ผ้าขาวม้าร้อยสี")
    for path in ("/products/", "/products/?q=ผ้าขาวม้า", "/products/suggest/?q=ผ้า", "/readyz"):
        assert client.get(path).status_code == 200
    assert client.get("/products/?q=ผ้าขาวม้า").context["total"] == 1
    assert router.engine().breaker.is_open
    router.forget()


def test_a_name_server_that_hangs_is_not_waited_for(monkeypatch: pytest.MonkeyPatch):
    over = threading.Event()

    def hang(*args: Any, **kwargs: Any) -> Any:
        over.wait(10)
        raise socket.gaierror(socket.EAI_AGAIN, "no answer")

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    check_is_unavailable(
        ElasticsearchEngine(Cluster(["http://search.invalid:9200"], timeout_seconds=TIMEOUT_SECONDS))
    )
    over.set()


def test_a_refused_connection_is_tried_on_the_other_nodes():
    """The control of all the others: with one sound server among them the answer comes."""
    sound = OddServer(always(reply(SOUND)))
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        refusing = [f"http://127.0.0.1:{closed.getsockname()[1]}", "http://127.0.0.1:9"]
        engine = ElasticsearchEngine(Cluster([*refusing, sound.url], timeout_seconds=2))
        for _ in range(5):
            assert engine.search("products", BODY)["hits"]["total"]["value"] == 0
    sound.close()


def test_a_search_that_the_server_gave_up_is_one_requests_matter():
    late = OddServer(always(reply(SOUND.replace('"timed_out": false', '"timed_out": true'))))
    engine = ElasticsearchEngine(Cluster([late.url], timeout_seconds=2))
    with pytest.raises(RequestRefused):
        engine.search("products", BODY)
    late.close()
