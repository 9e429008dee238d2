"""Every word for the listener in the listener's language.

The recommender knows no toolkit, so whoever shows its words installs the catalogue: the window
Qt's translator, a worker the words it was given. Without one, the words of the source are used.

The names and arguments are those of Qt, since its ``lupdate`` reads them from the source: a text
must stand in the call itself, and values go in by ``str.format`` afterwards.
"""

from __future__ import annotations

from collections.abc import Callable

#: Context, text of the source, comment, count: gives the text in the listener's language.
Catalogue = Callable[[str, str, str, int], str]


def in_english(_context: str, text: str, _comment: str = "", count: int = -1) -> str:
    """Return the text of the source, with the count for its ``%n`` and the plural for ``(s)``."""
    if count < 0:
        return text
    return text.replace("%n", str(count)).replace("(s)", "" if count == 1 else "s")


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
