"""The language of the window: the system's where there is a translation, or the listener's choice.

Translations are made with Qt's Linguist tools from ``resources/translations/*.ts``; see
``packaging/translations.py``.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

import resources
from recommender.core import translation

#: Code → name in the language itself, which is how people find their own.
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
}


def chosen(wanted: str) -> str:
    """Return the code of a language there is, for a setting that may be "system" or unknown."""
    if wanted in LANGUAGES:
        return wanted
    for tag in QLocale.system().uiLanguages():
        code = tag.replace("_", "-").split("-")[0].casefold()
        if code in LANGUAGES:
            return code
    return "en"


def speak(app: QCoreApplication, wanted: str) -> str:
    """Let everything that is made from now on speak a language; return its code."""
    code = chosen(wanted)
    if QLocale().language() != QLocale(code).language() and wanted in LANGUAGES:
        QLocale.setDefault(QLocale(code))
    if code == "en":
        return code
    folders = {
        f"qtbase_{code}": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
        f"deepcuts_{code}": str(resources.path("translations")),
    }
    for name, folder in folders.items():
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
    translation.install(_from_qt)
    os.environ["DEEPCUTS_WORDS"] = str(resources.path("translations", f"deepcuts_{code}.ts"))
    return code


def _from_qt(context: str, text: str, comment: str, count: int) -> str:
    found = QCoreApplication.translate(context, text, comment or None, count)
    if count >= 0 and "(s)" in found:  # not translated: Qt put only the number in
        return translation.in_english(context, text, comment, count)
    return found
