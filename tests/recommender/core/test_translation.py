"""Words come from the catalogue that is installed, English ones without any."""

from __future__ import annotations

import re
from collections.abc import Iterator

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
