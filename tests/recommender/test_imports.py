from __future__ import annotations

import subprocess
import sys


def test_the_library_loads_nothing_heavy() -> None:
    heavy = ("sklearn", "scipy", "librosa", "numba", "av", "mutagen", "PIL", "PySide6")
    code = f"import recommender.library, sys; print([m for m in {heavy!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
