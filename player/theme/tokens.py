"""The numbers and colours of the design; every other file of the look is made from these."""

from __future__ import annotations

from dataclasses import dataclass

#: Distances in logical pixels.
SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5, SPACE_6 = 4, 8, 12, 16, 24, 32
#: Corner radii in logical pixels: controls, and covers or cards.
RADIUS, RADIUS_LARGE = 6, 10
#: Page margins in logical pixels.
PAGE_MARGIN = SPACE_6
#: Text sizes as shares of the system font's size.
TYPE_SCALE = {
    "overline": 0.82,
    "small": 0.9,
    "body": 1.0,
    "heading": 1.2,
    "title": 1.75,
    "display": 2.25,
}


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme, as "#rrggbb"."""

    dark: bool
    window: str  # the content area
    sunken: str  # sidebar and player bar
    raised: str  # cards, menus, fields
    hover: str
    pressed: str
    line: str
    text: str
    secondary: str  # still readable at body size
    accent: str  # links, the playing track, focus, filled buttons
    accent_hover: str
    on_accent: str
    selection: str
    on_selection: str
    danger: str


DARK = Colours(
    dark=True,
    window="#17161c",
    sunken="#111015",
    raised="#22212a",
    hover="#2a2933",
    pressed="#34323f",
    line="#302e39",
    text="#f3f1f7",
    secondary="#aaa6b6",
    accent="#ff7f6b",
    accent_hover="#ff9887",
    on_accent="#2b0b05",
    selection="#4a2f33",
    on_selection="#fff4f2",
    danger="#ff8a8a",
)

LIGHT = Colours(
    dark=False,
    window="#fbfaf8",
    sunken="#f2f0ec",
    raised="#ffffff",
    hover="#ebe8e3",
    pressed="#dfdbd5",
    line="#dedad3",
    text="#1d1b22",
    secondary="#5f5a68",
    accent="#b93a26",
    accent_hover="#9f2d1b",
    on_accent="#ffffff",
    selection="#fbd9d2",
    on_selection="#2a0e08",
    danger="#b3261e",
)
