"""Words come from the catalogue that is installed, English ones without any."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from recommender.core import translation, wording
from recommender.core.query import parse
from recommender.core.translation import translate


@pytest.fixture
def upper() -> Iterator[None]:
    """Install a catalogue that shouts."""

    def shout(_context: str, text: str, _comment: str, count: int) -> str:
        whole = text.replace("%n", str(count))
        return re.sub(r"[^{}]+(?![^{]*})", lambda match: match[0].upper(), whole)

    translation.install(shout)
    yield
    translation.install(translation.in_english)


@pytest.mark.parametrize(
    ("count", "said"), [(0, "0 tracks"), (1, "1 track"), (2, "2 tracks"), (-1, "%n track(s)")]
)
def test_english_plurals(count: int, said: str) -> None:
    assert translate("mixes", "%n track(s)", "", count) == said


@pytest.mark.usefixtures("upper")
def test_rules_are_told_in_the_language_of_the_catalogue() -> None:
    said = wording.sentences(parse("artist:Portishead year:1990..1999 liked:yes"))
    assert said == ["ARTIST HAS “Portishead”", "THE 1990S", "LIKED"]


_TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}">
<context><name>mixes</name>
<message><source>On Repeat</source><translation>In Schleife</translation></message>
<message><source>Dust Off</source><translation type="unfinished"></translation></message>
<message numerus="yes"><source>%n track(s)</source>
<translation><numerusform>%n Titel (einer)</numerusform><numerusform>%n Titel</numerusform>
</translation></message>
</context></TS>"""


@pytest.mark.parametrize(("language", "none"), [("de", "0 Titel"), ("fr", "0 Titel (einer)")])
def test_words_are_read_without_qt(tmp_path: Path, language: str, none: str) -> None:
    file = tmp_path / "words.ts"
    file.write_text(_TS.format(language=language), encoding="utf-8")
    words = translation.read(file)
    assert words("mixes", "On Repeat", "", -1) == "In Schleife"
    assert words("mixes", "Dust Off", "", -1) == "Dust Off"
    assert words("other", "On Repeat", "", -1) == "On Repeat"
    counted = [words("mixes", "%n track(s)", "", count) for count in (0, 1, 2)]
    assert counted == [none, "1 Titel (einer)", "2 Titel"]
    assert words("mixes", "%n hour(s)", "", 1) == "1 hour"
