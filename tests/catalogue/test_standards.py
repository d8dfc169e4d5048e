import datetime as dt

import pytest

from catalogue.choices import CertificateKind
from catalogue.standards import looks_right, proposed_last_day, standards


def test_every_kind_has_a_source_and_fits_its_own_example():
    assert set(standards()) == set(CertificateKind.values)
    for kind, standard in standards().items():
        assert standard.source
        assert looks_right(kind, standard.example)


@pytest.mark.parametrize(
    ("kind", "number", "right"),
    [
        ("tcps", "มผช. ๑๕๕๕/๒๕๖๓", True),
        ("tcps", "1555/2563", True),
        ("tcps", "มผช. 1555-2563", False),
        ("fda", "13-1-02964-6-0089", True),
        ("fda", "1310296460089", True),
        ("fda", "13-1-02964-6-008", False),
        ("cosmetic", "10-1-6100012", True),
        ("halal", "1234567890123", True),
        ("halal", "12345", False),
        ("gi", "สช 50100020", True),
        ("gi", "50100020", False),
        ("other", "อะไรก็ได้", True),
    ],
)
def test_number_looks_right(kind, number, right):
    assert looks_right(kind, number) is right


def test_proposed_last_day_is_the_eve_of_the_anniversary():
    assert proposed_last_day("tcps", dt.date(2024, 2, 29)) == dt.date(2027, 2, 27)
    assert proposed_last_day("halal", dt.date(2026, 1, 1)) == dt.date(2026, 12, 31)
    assert proposed_last_day("fda", dt.date(2026, 1, 1)) is None
