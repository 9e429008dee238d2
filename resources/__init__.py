"""Icons, stylesheets, data tables and model weights, found in a checkout and in a wheel alike."""

from importlib.resources import files
from pathlib import Path


def path(*parts: str) -> Path:
    """Return the path of a resource file, for example ``path("icons", "play.svg")``."""
    return Path(str(files(__name__).joinpath(*parts)))
