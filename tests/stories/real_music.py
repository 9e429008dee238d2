"""Real, freely licensed music for the stories: game soundtracks out of Debian packages.

``DEEPCUTS_TEST_MUSIC`` names a folder to use instead, for machines without apt.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

PACKAGES = ("drascula-music", "davegnukem-data", "ardentryst", "amoebax-data")
SMALLEST_BYTES = 150_000  # smaller files are jingles and sounds


def fetch(folder: Path) -> Path:
    """Unpack the packages' music under a folder, once; return the folder."""
    given = os.environ.get("DEEPCUTS_TEST_MUSIC")
    if given:
        return Path(given)
    for package in PACKAGES:
        if not (folder / package).exists():
            _unpack(package, folder)
    return folder


def _unpack(package: str, folder: Path) -> None:
    downloads = folder / ".downloads"
    downloads.mkdir(parents=True, exist_ok=True)
    command = ["apt-get", "-q", "-o", "APT::Sandbox::User=root", "download", package]
    if subprocess.run(command, cwd=downloads, capture_output=True).returncode:
        # A new machine has no package lists yet.
        subprocess.run(["apt-get", "-q", "update"], check=True, capture_output=True)
        subprocess.run(command, cwd=downloads, check=True, capture_output=True)
    (archive,) = downloads.glob(f"{package}_*.deb")
    whole = downloads / package
    subprocess.run(["dpkg-deb", "-x", str(archive), str(whole)], check=True)
    ready = folder / f".{package}.part"
    ready.mkdir(exist_ok=True)
    music = sorted(
        path
        for path in whole.rglob("*.ogg")
        if not path.is_symlink() and path.stat().st_size > SMALLEST_BYTES
    )
    for number, path in enumerate(music):
        path.rename(ready / f"{number:02}-{path.name}")
    archive.unlink()
    subprocess.run(["rm", "-r", str(whole)], check=True)
    ready.rename(folder / package)
