"""A visitor without JavaScript: keeps cookies, follows redirects, reads forms."""

from __future__ import annotations

import http.client
import re
import time
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urlencode, urljoin, urlsplit

QUERIES = re.compile(r'db;desc="(\d+) queries"')


class UnexpectedAnswer(RuntimeError):
    """The site answered with another status than the action needs."""


@dataclass
class Page:
    url: str
    status: int
    body: str
    bytes: int
    queries: int | None


@dataclass
class Trace:
    """What one action asked of the site, over all its requests."""

    seconds: float = 0.0
    requests: int = 0
    bytes: int = 0
    queries: int = 0


@dataclass
class Visitor:
    address: str
    port: int
    cookies: dict[str, str] = field(default_factory=dict)
    trace: Trace = field(default_factory=Trace)

    def get(self, url: str) -> Page:
        return self._follow("GET", url, None)

    def post(self, url: str, fields: dict[str, str]) -> Page:
        return self._follow("POST", url, urlencode(fields))

    def _follow(self, method: str, url: str, body: str | None) -> Page:
        for _hop in range(6):
            page, location = self._ask(method, url, body)
            if location is None:
                if page.status != 200:
                    raise UnexpectedAnswer(f"{method} {url} answered {page.status}: {page.body[:300]}")
                return page
            url, method, body = urljoin(url, location), "GET", None
        raise UnexpectedAnswer(f"{url} redirects without end")

    def _ask(self, method: str, url: str, body: str | None) -> tuple[Page, str | None]:
        headers = {"Host": f"localhost:{self.port}", "Accept": "text/html", "Accept-Language": "th"}
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        if body is not None:
            headers |= {
                "Content-Type": "application/x-www-form-urlencoded",
                "Origin": f"http://localhost:{self.port}",
                "Sec-Fetch-Site": "same-origin",
            }
        target = urlsplit(url)
        path = target.path + (f"?{target.query}" if target.query else "")
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        started = time.perf_counter()
        connection.request(method, path, body, headers)
        response = connection.getresponse()
        raw = response.read()
        self.trace.seconds += time.perf_counter() - started
        connection.close()
        for value in response.headers.get_all("Set-Cookie", []):
            name, _, rest = value.partition("=")
            self.cookies[name] = rest.partition(";")[0]
        counted = QUERIES.search(response.headers.get("Server-Timing", ""))
        queries = int(counted[1]) if counted else None
        self.trace.requests += 1
        self.trace.bytes += len(raw)
        self.trace.queries += queries or 0
        page = Page(url, response.status, raw.decode("utf-8", "replace"), len(raw), queries)
        return page, response.headers.get("Location") if 300 <= response.status < 400 else None


class _Forms(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[dict[str, object]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append({"action": given.get("action", ""), "id": given.get("id", ""), "fields": {}})
        elif tag == "input" and self.forms and given.get("name"):
            kind = given.get("type", "text")
            if kind in ("radio", "checkbox") and "checked" not in given:
                return
            if kind not in ("submit", "button", "image"):
                self.forms[-1]["fields"][given["name"]] = given.get("value", "")  # type: ignore[index]


def form_with(page: Page, *names: str) -> dict[str, str]:
    """The filled-in fields of the page's form that has fields of all these names."""
    parser = _Forms()
    parser.feed(page.body)
    for form in parser.forms:
        fields = form["fields"]
        if isinstance(fields, dict) and set(names) <= set(fields):
            return fields
    raise UnexpectedAnswer(f"{page.url} has no form with {', '.join(names)}")
