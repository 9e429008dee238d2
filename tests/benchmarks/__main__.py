"""Run every benchmark and write RESULTS.md: ``python -m tests.benchmarks [NAME…]``.

Each benchmark is a module that prints its figures beside a reference measured in the same process;
this runner only gathers what they print. Figures are CPU time and ratios, because wall time on a
shared machine says little.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from datetime import date
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).parent
RESULTS = HERE / "RESULTS.md"
LIBRARIES = ("numpy", "scipy", "scikit-learn", "librosa", "av", "mutagen", "PySide6-Essentials")


def benchmarks() -> list[str]:
    """Return the names of all benchmark modules."""
    return sorted(path.stem for path in HERE.glob("*.py") if not path.stem.startswith("_"))


def section(name: str) -> str:
    """Run one benchmark and return its part of the report."""
    command = [sys.executable, "-m", f"tests.benchmarks.{name}"]
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=HERE.parents[1], env=environment
    )
    if done.returncode:
        sys.exit(f"{name} failed:\n{done.stderr}")
    shown = f"python -m tests.benchmarks.{name}"
    return f"## {name}\n\n`{shown}`, {date.today()}\n\n```\n{done.stdout.strip()}\n```\n"


def head() -> str:
    """Return the report's head: what it was measured on."""
    versions = ", ".join(f"{library} {version(library)}" for library in LIBRARIES)
    return (
        "# Benchmark results\n\n"
        "Written by `python -m tests.benchmarks`; not by hand.\n\n"
        f"Python {platform.python_version()}, {platform.system()} {platform.machine()}; "
        f"{versions}\n"
    )


def old_sections() -> dict[str, str]:
    """Return the sections of the last report by name, so that one can be run alone."""
    if not RESULTS.exists():
        return {}
    parts = RESULTS.read_text().split("\n## ")[1:]
    return {part.split("\n", 1)[0]: "## " + part.strip() + "\n" for part in parts}


def main() -> None:
    """Run the benchmarks named, or all."""
    chosen = sys.argv[1:] or benchmarks()
    sections = old_sections()
    for name in chosen:
        sections[name] = section(name)
        print(sections[name])
    known = [sections[name] for name in benchmarks() if name in sections]
    RESULTS.write_text("\n".join([head(), *known]))


if __name__ == "__main__":
    main()
