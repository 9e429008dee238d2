"""Every text is translated in every language, its places kept, and compiled as it is."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


def _load() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "translations", ROOT / "packaging" / "translations.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module
    spec.loader.exec_module(module)
    return module


tool = _load()


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the .ts files as the source has them now."""
    folder = tmp_path_factory.mktemp("translations")
    for language in tool.LANGUAGES:
        shutil.copy(tool.FOLDER / f"deepcuts_{language}.ts", folder)
        tool.update(language, folder)
    return folder


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_every_text_is_translated_and_compiled(fresh: Path, language: str) -> None:
    file = f"deepcuts_{language}.ts"
    assert list(tool.messages(fresh / file)) == list(tool.messages(tool.FOLDER / file)), (
        "texts changed: run python packaging/translations.py and translate what it names"
    )
    assert tool.faults(language) == []
    made = tool.compiled(language, fresh).read_bytes()
    assert made == (tool.FOLDER / f"deepcuts_{language}.qm").read_bytes()


def test_lost_and_invented_places_are_faults() -> None:
    assert tool.lost("{a} of {b}", "von {b}")
    assert not tool.lost("No {lower}", "{field} fehlt")
    assert tool.places("{} and {1:.2f}") == {""}
