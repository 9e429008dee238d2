"""The stylesheet: one template in resources, filled with the tokens of a theme."""

from __future__ import annotations

from dataclasses import asdict
from string import Template

import resources
from player.theme import tokens


def stylesheet(colours: tokens.Colours, body_px: float) -> str:
    """Return the application's stylesheet for a theme and the system font's size in pixels."""
    values = {name: value for name, value in asdict(colours).items() if isinstance(value, str)}
    sizes = {
        f"size_{name}": str(round(body_px * share)) for name, share in tokens.TYPE_SCALE.items()
    }
    shape = {
        "radius": str(tokens.RADIUS),
        "radius_large": str(tokens.RADIUS_LARGE),
        "icons": resources.path("icons", "controls").as_posix(),
        "shade": "dark" if colours.dark else "light",
    }
    template = resources.path("stylesheets", "app.qss").read_text(encoding="utf-8")
    return Template(template).substitute(values | sizes | shape)
