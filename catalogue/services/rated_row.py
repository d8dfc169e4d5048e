"""What the import takes of a row, whatever file it came from."""

from typing import Protocol


class RatedRow(Protocol):
    """A clean row of a file; codes are "" where the file says nothing, `year` is BE."""

    number: int
    product_th: str
    stars: int
    year: int | None
    province_code: str
    amphoe_code: str
    tambon_code: str
    producer_th: str
    registration_no: str
    category: str
