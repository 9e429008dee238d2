"""The tokens as a QPalette, so that delegates and the Fusion style draw in them too."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from player.theme.tokens import Colours

_Role = QPalette.ColorRole


def palette(colours: Colours) -> QPalette:
    """Return the palette of a theme.

    Beyond Qt's usual meaning: ``PlaceholderText`` is secondary text, ``AlternateBase`` the ground
    under the mouse, ``Accent`` the accent and ``BrightText`` what is written on it.
    """
    made = QPalette()
    for role, colour in {
        _Role.Window: colours.window,
        _Role.WindowText: colours.text,
        _Role.Base: colours.window,
        _Role.AlternateBase: colours.hover,
        _Role.ToolTipBase: colours.raised,
        _Role.ToolTipText: colours.text,
        _Role.PlaceholderText: colours.secondary,
        _Role.Text: colours.text,
        _Role.Button: colours.raised,
        _Role.ButtonText: colours.text,
        _Role.BrightText: colours.on_accent,
        _Role.Link: colours.accent,
        _Role.LinkVisited: colours.accent,
        _Role.Highlight: colours.selection,
        _Role.HighlightedText: colours.on_selection,
        _Role.Accent: colours.accent,
        _Role.Light: colours.hover,
        _Role.Midlight: colours.raised,
        _Role.Mid: colours.line,
        _Role.Dark: colours.sunken,
        _Role.Shadow: colours.sunken,
    }.items():
        made.setColor(role, QColor(colour))
    faded = QColor(colours.secondary)
    faded.setAlphaF(0.55)
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, faded)
    return made
