"""Every word for the listener in the listener's language.

The recommender knows no toolkit, so whoever shows its words installs the catalogue: the window
Qt's translator, a worker the words it was given. Without one, the words of the source are used.

The names and arguments are those of Qt, since its ``lupdate`` reads them from the source: a text
must stand in the call itself, and values go in by ``str.format`` afterwards.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

#: Context, text of the source, comment, count: gives the text in the listener's language.
Catalogue = Callable[[str, str, str, int], str]


def in_english(_context: str, text: str, _comment: str = "", count: int = -1) -> str:
    """Return the text of the source, with the count for its ``%n`` and the plural for ``(s)``."""
    if count < 0:
        return text
    return text.replace("%n", str(count)).replace("(s)", "" if count == 1 else "s")


def read(file: Path) -> Catalogue:
    """Return the catalogue of a Qt translation source (.ts), for processes without Qt.

    What is not translated stays English. OSError and ET.ParseError: it cannot be read.
    """
    root = ET.parse(file).getroot()
    none_is_one = root.get("language", "").startswith("fr")
    known: dict[tuple[str, str, str], list[str]] = {}
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            forms = [form.text or "" for form in message.iter("numerusform")]
            forms = forms or [message.findtext("translation", "")]
            comment = message.findtext("comment", "")
            known[name, message.findtext("source", ""), comment] = forms

    def catalogue(context: str, text: str, comment: str = "", count: int = -1) -> str:
        forms = known.get((context, text, comment), [""])
        one = count == 1 or (count == 0 and none_is_one)
        found = forms[0] if one or count < 0 else forms[-1]
        if not found:
            return in_english(context, text, comment, count)
        return found.replace("%n", str(count)) if count >= 0 else found

    return catalogue


_catalogue: Catalogue = in_english


def install(catalogue: Catalogue) -> None:
    """Take all words from this catalogue from now on, in this process."""
    global _catalogue
    _catalogue = catalogue


def translate(context: str, text: str, comment: str = "", count: int = -1) -> str:
    """Return a text in the listener's language.

    Args:
        context: whose words these are; translators see them together.
        text: the English text; ``{name}`` stands for values, ``%n`` for the count.
        comment: tells two equal texts of one context apart.
        count: chooses singular or plural and stands in for ``%n``; below zero there is none.
    """
    return _catalogue(context, text, comment, count)


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text of a table for the translators; who shows it calls :func:`translate`."""
    return text
