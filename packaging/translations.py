"""Bring the translations up to date: new texts into the .ts files, the .ts files into .qm files.

    python packaging/translations.py            # after texts changed
    python packaging/translations.py --check    # tells what is untranslated; status 1 if anything

Uses PySide6's own lupdate and lrelease. Translate with Qt Linguist or by hand in
``resources/translations/deepcuts_*.ts``; places such as ``{artist}`` and ``%n`` must stay.
"""

from __future__ import annotations

import argparse
import string
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
#: Language → how many plural forms it has.
PLURALS = {"de": 2, "es": 2, "fr": 2, "ja": 1}
LANGUAGES = tuple(PLURALS)
#: Places that hold the same words; languages whose nouns are capitalised take the second.
SYNONYMS = {"lower", "field"}
_TOOLS = Path(sys.executable).parent


def main() -> int:
    """Update and compile all languages, or tell what is missing."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="Change nothing.")
    if not parser.parse_args().check:
        FOLDER.mkdir(exist_ok=True)
        for language in LANGUAGES:
            update(language, FOLDER)
            compiled(language, FOLDER)
    wrong = [f"{language}: {line}" for language in LANGUAGES for line in faults(language)]
    print("\n".join(wrong) or "Everything is translated.")
    return bool(wrong)


def update(language: str, folder: Path) -> Path:
    """Put every text of the source into a language's .ts file; texts that went are dropped.

    lupdate sees a count only where it is a number in the source, so texts with ``%n`` are given
    their plurals here, and what was translated is carried over by context and text.
    """
    file = folder / f"deepcuts_{language}.ts"
    known = {(context, source): texts for context, source, texts in messages(file)}
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch) / file.name
        options = ["-locations", "none", "-silent", "-source-language", "en"]
        command = [_TOOLS / "pyside6-lupdate", *options, "-target-language", language]
        subprocess.run(list(map(str, [*command, *sources(), "-ts", fresh])), cwd=ROOT, check=True)
        tree = ET.parse(fresh)
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name", ""), message.findtext("source", ""))
            _fill(message, known.get(key, []), PLURALS[language])
    ET.indent(tree, "    ")
    text = ET.tostring(tree.getroot(), encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")
    return file


def sources() -> list[str]:
    """Return the files whose texts are translated."""
    return sorted(
        str(path.relative_to(ROOT))
        for room in ("player", "recommender")
        for path in (ROOT / room).rglob("*.py")
    )


def _fill(message: ET.Element, texts: list[str], plurals: int) -> None:
    """Give a message its translation, or the room for one."""
    translation = message.find("translation")
    assert translation is not None
    for form in list(translation):
        translation.remove(form)
    counted = "%n" in message.findtext("source", "")
    wanted = plurals if counted else 1
    done = len(texts) == wanted and all(text.strip() for text in texts)
    translation.attrib.pop("type", None)
    if not done:
        translation.set("type", "unfinished")
        texts = [""] * wanted
    if not counted:
        translation.text = texts[0]
        return
    message.set("numerus", "yes")
    translation.text = None
    for text in texts:
        ET.SubElement(translation, "numerusform").text = text


def compiled(language: str, folder: Path) -> Path:
    """Compile a language's .ts file for the program."""
    file = folder / f"deepcuts_{language}.qm"
    source = file.with_suffix(".ts")
    command = [_TOOLS / "pyside6-lrelease", "-silent", source, "-qm", file]
    subprocess.run(list(map(str, command)), check=True)
    return file


def messages(file: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Yield context, text of the source and translations (one per plural) of a .ts file."""
    if not file.exists():
        return
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            texts = forms or [translation.text or ""]
            yield context.findtext("name", ""), message.findtext("source", ""), texts


def faults(language: str) -> list[str]:
    """Return what is wrong with a language's .ts file: untranslated texts, lost places."""
    found = []
    for context, source, texts in messages(FOLDER / f"deepcuts_{language}.ts"):
        for text in texts:
            if not text.strip() and source.strip():
                found.append(f"not translated: {context}: {source}")
            elif places(text) - places(source) - SYNONYMS:
                found.append(f"unknown places: {context}: {text}")
            elif text and lost(source, text):
                found.append(f"places lost: {context}: {source} → {text}")
    return found


def places(text: str) -> set[str]:
    """Return the places for values in a text."""
    try:
        named = {
            "" if name.isdecimal() else name  # places without names may change their order
            for _, name, _, _ in string.Formatter().parse(text)
            if name is not None
        }
    except ValueError:
        return {"a brace that is no place"}
    return named


def lost(source: str, text: str) -> bool:
    """Tell whether a value of the source has no place any more; synonyms may stand in."""
    gone = places(source) - places(text)
    return bool(gone - SYNONYMS) or (bool(gone & SYNONYMS) and not places(text) & SYNONYMS)


if __name__ == "__main__":
    sys.exit(main())
