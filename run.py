#!/usr/bin/env python3
"""Run Deepcuts from a checkout: make the environment, install, and start. Standard library only.

python3 run.py [FOLDER | arguments]   opens the window (or works in the terminal without a screen)
python3 run.py test [arguments]       installs what tests need and runs the whole check
python3 run.py setup                  only prepares .venv
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
STAMP = VENV / "deepcuts-ready"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
OLDEST = (3, 11)

#: What the window needs of the system, by Debian package; the library tells whether it is there.
SYSTEM = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-image.so.0": "libxcb-image0",
}
#: What the tests use of the system, by command.
TEST_TOOLS = {
    "pulseaudio": "pulseaudio",
    "parec": "pulseaudio-utils",
    "dbus-daemon": "dbus-daemon",
    "playerctl": "playerctl",
}
QUIET_APT = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}


def main() -> int:
    """Prepare what is missing, then do what was asked."""
    if sys.version_info < OLDEST:
        wanted = ".".join(map(str, OLDEST))
        return fail(f"Deepcuts needs Python {wanted} or newer; this is {sys.version.split()[0]}.")
    arguments = sys.argv[1:]
    wants_tests = arguments[:1] == ["test"]
    try:
        prepare(tests=wants_tests)
    except subprocess.CalledProcessError as error:
        command = " ".join(map(str, error.cmd))
        return fail(f"Setting up did not work: “{command}” ended with {error.returncode}.")
    if arguments[:1] == ["setup"]:
        print(f"Ready: {VENV}")
        return 0
    if wants_tests:
        return run_tests(arguments[1:])
    command = [str(PYTHON), "-m", "player", *arguments]
    if os.name == "nt":
        return subprocess.call(command)
    os.execv(command[0], command)


def fail(text: str) -> int:
    """Say in one line what is wrong."""
    print(text, file=sys.stderr)
    return 1


# -- the environment ---------------------------------------------------------------------------


def prepare(*, tests: bool) -> None:
    """Make .venv and install the pinned project, unless that was done with these very files."""
    wanted = stamp(tests)
    have = STAMP.read_text().split() if STAMP.exists() else []
    if wanted in have or (not tests and stamp(True) in have):
        return
    if not PYTHON.exists() or not works(PYTHON, "-c", "import pip"):
        make_venv()
    STAMP.unlink(missing_ok=True)
    install(tests)
    check_system(tests)
    STAMP.write_text(" ".join({wanted, *have}) if have and not changed(have) else wanted)


def changed(have: list[str]) -> bool:
    """Tell whether what is installed is of other files than these."""
    return not {stamp(True), stamp(False)} & set(have)


def stamp(tests: bool) -> str:
    """Name what the environment is made from."""
    digest = hashlib.sha256(f"{sys.version}{tests}{HERE}".encode())
    for name in ("pyproject.toml", "constraints.txt"):
        digest.update((HERE / name).read_bytes())
    return digest.hexdigest()[:20]


def works(*command: object) -> bool:
    """Tell whether a command ends well."""
    return subprocess.run(list(map(str, command)), capture_output=True).returncode == 0


def make_venv() -> None:
    """Make a fresh environment; on Debian the module for it may have to be installed first."""
    if not works(sys.executable, "-c", "import ensurepip, venv"):
        version = f"{sys.version_info[0]}.{sys.version_info[1]}"
        apt_install([f"python{version}-venv"], "Python's venv module is missing.")
    print("Making the environment …", flush=True)
    shutil.rmtree(VENV, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)


def install(tests: bool) -> None:
    """Install with uv where it can be had, which is quicker, else with pip."""
    print("Installing Deepcuts …", flush=True)
    what = ["-c", str(HERE / "constraints.txt"), "-e", f"{HERE}[test]" if tests else str(HERE)]
    environment = {**os.environ, "VIRTUAL_ENV": str(VENV), "UV_PYTHON_DOWNLOADS": "never"}
    uv = shutil.which("uv") or bring_uv()
    if uv:
        done = subprocess.run([uv, "pip", "install", "-q", *what], env=environment)
        if done.returncode == 0:
            return
    subprocess.run([str(PYTHON), "-m", "pip", "install", "-q", *what], check=True)


def bring_uv() -> str | None:
    """Install uv into the environment; None where it cannot be had."""
    own = SCRIPTS / ("uv.exe" if os.name == "nt" else "uv")
    if not own.exists():
        works(PYTHON, "-m", "pip", "install", "-q", "uv")
    return str(own) if own.exists() else None


# -- the system --------------------------------------------------------------------------------


def check_system(tests: bool) -> None:
    """See that Qt finds its libraries, and tests their tools; install or name what is missing."""
    if sys.platform != "linux":
        return
    probe = (
        "import ctypes, sys\n"
        "for name in sys.argv[1:]:\n"
        "    try: ctypes.CDLL(name)\n"
        "    except OSError: print(name)"
    )
    found = subprocess.run(
        [str(PYTHON), "-c", probe, *SYSTEM], capture_output=True, text=True, check=True
    )
    missing = [SYSTEM[name] for name in found.stdout.split()]
    if tests:
        missing += [package for tool, package in TEST_TOOLS.items() if not shutil.which(tool)]
    if missing:
        apt_install(missing, "Some system libraries that the window needs are missing.")


def apt_install(packages: list[str], why: str) -> None:
    """Install Debian packages as root; otherwise print the one line to run."""
    line = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if shutil.which("apt-get") and os.geteuid() == 0:
        print(f"{why} Installing: {' '.join(packages)}", flush=True)
        quiet = {"env": QUIET_APT, "stdout": subprocess.DEVNULL, "check": True}
        subprocess.run(["apt-get", "update", "-q"], **quiet)
        subprocess.run(line.split(), **quiet)
        return
    names = ", ".join(packages)
    hint = f"sudo {line}" if shutil.which("apt-get") else f"install the equivalents of: {names}"
    print(f"{why} Run:\n  {hint}", file=sys.stderr)


# -- the check ---------------------------------------------------------------------------------


def run_tests(arguments: list[str]) -> int:
    """Run lint, import contracts, types and tests; stop at the first that fails."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    steps = [
        ["ruff", "check", "."],
        ["ruff", "format", "--check", "."],
        ["lint-imports"],
        ["mypy"],
    ]
    for step in [] if arguments else steps:
        print(f"== {' '.join(step)}", flush=True)
        done = subprocess.run([str(SCRIPTS / step[0]), *step[1:]], cwd=HERE, env=environment)
        if done.returncode:
            return done.returncode
    print("== pytest", flush=True)
    chosen = arguments or ["-n", "auto", "--maxprocesses", "4", "--dist", "worksteal"]
    return subprocess.call([str(PYTHON), "-m", "pytest", "-q", *chosen], cwd=HERE, env=environment)


if __name__ == "__main__":
    sys.exit(main())
