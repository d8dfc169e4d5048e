"""Addresses of the served market, and what its database says."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

DOMAIN = "otop.test"
# One shop answers under a domain of its own.
SHOP_WITH_DOMAIN, OWN_DOMAIN = "huai-yap-cotton", "huai-yap.example"


@dataclass(frozen=True)
class Site:
    """The marketplace and its shops' subdomains on one port."""

    port: int

    @property
    def origin(self) -> str:
        return f"http://{DOMAIN}:{self.port}"

    @property
    def own_domain_origin(self) -> str:
        return f"http://{OWN_DOMAIN}:{self.port}"

    def shop_origin(self, subdomain: str) -> str:
        return f"http://{subdomain}.{DOMAIN}:{self.port}"


@dataclass(frozen=True)
class Market:
    """Looks into the database file beside the running server; writes nothing."""

    file: Path

    def ask(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(f"file:{self.file}?mode=ro", uri=True)) as connection:
            return connection.execute(query, values).fetchall()

    def one(self, query: str, *values: object) -> Any:
        return self.ask(query, *values)[0][0]

    def orders(self) -> int:
        return self.one("SELECT count(*) FROM order_order")

    def newest_order(self) -> str:
        return self.one("SELECT number FROM order_order ORDER BY id DESC LIMIT 1")

    def shop_of(self, email: str) -> str:
        """The slug of the shop that somebody sells for."""
        return self.one(
            "SELECT s.slug FROM shops_shop_member m JOIN shops_shop s ON s.id = m.shop_id"
            " JOIN accounts_user u ON u.id = m.user_id WHERE u.email = ?",
            email,
        )

    def subdomain_of(self, slug: str) -> str:
        return self.one("SELECT subdomain FROM shops_shop WHERE slug = ?", slug)

    def product_path(self, condition: str) -> str:
        """The page of the first product whose card meets an SQL condition."""
        slug, product_id = self.ask(
            f"SELECT slug, product_id FROM catalogue_product_card WHERE {condition} ORDER BY product_id LIMIT 1"  # noqa: S608
        )[0]
        return f"/products/{slug}-{product_id}/"
