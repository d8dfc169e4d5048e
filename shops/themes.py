"""The six colour themes a shop may pick, and the proof that each can be read.

The same colours stand in `marketplace/styles/src/themes.css`; a test compares both. A new
theme needs a row here, a rule there and a member of `shops.choices.Theme`.
"""

from dataclasses import dataclass

WHITE = "#ffffff"
LOWEST_CONTRAST = 4.5  # WCAG 2.2, 1.4.3, text of ordinary size


@dataclass(frozen=True)
class ThemeColours:
    """One theme. `deep` carries white text, `ink` writes on white and on `tint`."""

    deep: str
    ink: str
    tint: str
    thread: str

    def contrasts(self) -> dict[str, float]:
        """The three pairs that text is set in, as contrast ratios from 1 to 21."""
        return {
            "white on deep": contrast(WHITE, self.deep),
            "ink on white": contrast(self.ink, WHITE),
            "ink on tint": contrast(self.ink, self.tint),
        }

    def weak_pairs(self) -> dict[str, float]:
        """The pairs nobody should have to read: below 4.5. Empty for a sound theme."""
        return {pair: ratio for pair, ratio in self.contrasts().items() if ratio < LOWEST_CONTRAST}


THEMES: dict[str, ThemeColours] = {
    "indigo": ThemeColours("#1f3a6e", "#1f3a6e", "#eaeff6", "#c9d5e8"),
    "lac": ThemeColours("#7a1a2d", "#8d1f33", "#f8e9e8", "#e3bfc0"),
    "jackfruit": ThemeColours("#664600", "#664600", "#fcf4df", "#ecd9a6"),
    "ebony": ThemeColours("#2a2622", "#1e1a17", "#f1efec", "#cfcac2"),
    "leaf": ThemeColours("#245c40", "#245c40", "#e4efe7", "#bfd6c7"),
    "padauk": ThemeColours("#74391b", "#74391b", "#f6ebe3", "#dfc3b0"),
}


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two `#rrggbb` colours (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
