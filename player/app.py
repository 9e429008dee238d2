"""The composition root: builds every object of the window and passes it by argument."""

from __future__ import annotations

import argparse
import logging
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFontMetrics, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

import resources
from player.desktop.hand_over import Receiver, hand_over
from player.services.language import speak
from player.services.settings import Settings
from player.theme import tokens
from player.theme.palette import palette
from player.theme.stylesheet import stylesheet
from recommender.core.errors import KnownError
from recommender.core.translation import translate
from recommender.library import Library

log = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def main(arguments: Sequence[str]) -> int:
    """Open the window; return the exit status."""
    options = _parse(arguments)
    app = QApplication([sys.argv[0]])
    app.setApplicationName("deepcuts")
    app.setApplicationDisplayName("Deepcuts")
    app.setDesktopFileName("deepcuts")
    app.setWindowIcon(QIcon(str(resources.path("icons", "deepcuts.svg"))))
    app.setStyle("Fusion")
    with tempfile.TemporaryDirectory(prefix="deepcuts-demo-") as scratch:
        data_dir = Path(scratch) if options.demo else options.data_dir
        if not options.demo and hand_over(data_dir, options.paths, options.profile or ""):
            return 0
        try:
            library = Library(data_dir, profile=options.profile)
        except KnownError as error:
            return _refuse(error)
        _log_to(data_dir)
        try:
            status, who = _run(app, library, options)
        finally:
            library.close()
        if who is not None and options.demo:
            return subprocess.call(_command(data_dir, who))
    return status if who is None else _start_again(_command(data_dir, who))


def _command(data_dir: Path, profile: int) -> list[str]:
    """Return what starts the program for another listener."""
    program = (
        [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "player"]
    )
    return [*program, "--data-dir", str(data_dir), "--profile", str(profile), "--switched"]


def _start_again(command: list[str]) -> int:
    """Start in place of this process: the surest way to leave nothing of one listener behind."""
    if sys.platform == "win32":
        return subprocess.call(command)
    os.execv(command[0], command)


def _run(
    app: QApplication, library: Library, options: argparse.Namespace
) -> tuple[int, int | None]:
    """Let one listener listen; return the exit status, and who listens next, None for nobody."""
    settings = Settings(library)
    speak(app, settings.get("appearance/language"))
    from player.window import Window

    dress(app, settings)
    settings.changed.connect(lambda key, _: dress(app, settings) if "theme" in key else None)
    app.styleHints().colorSchemeChanged.connect(lambda _: dress(app, settings))
    window = Window(library, settings, version("deepcuts"))
    receiver = Receiver(library.data_dir)
    receiver.received.connect(window.take_from_start)
    receiver.profile_wanted.connect(window.switch_by_name)
    _report_crashes(window)
    window.show()
    window.start(options.paths, demo=options.demo)
    if options.switched:
        window.greet()
    try:
        return app.exec(), window.next_profile
    finally:
        receiver.close()
        window.close()


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    from recommender.cli.words import default_data_dir

    parser = argparse.ArgumentParser(prog="deepcuts")
    parser.add_argument("paths", nargs="*")
    parser.add_argument("--data-dir", type=Path, default=None)
    parser.add_argument("--demo", action="store_true")
    parser.add_argument("--profile", help="who listens")
    parser.add_argument("--switched", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args(list(arguments))
    options.data_dir = options.data_dir or default_data_dir()
    return options


def dress(app: QApplication, settings: Settings) -> None:
    """Put the theme on that the listener chose; dark where the system does not say."""
    wanted = settings.get("appearance/theme")
    scheme = app.styleHints().colorScheme()
    light = wanted == "light" or (wanted == "system" and scheme == Qt.ColorScheme.Light)
    colours = tokens.LIGHT if light else tokens.DARK
    app.setPalette(palette(colours))
    app.setStyleSheet(stylesheet(colours, QFontMetrics(app.font()).height() * 0.8))


def _refuse(error: KnownError) -> int:
    """Say in one dialog why there is no window, and the way out."""
    box = QMessageBox()
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Critical)
    box.setWindowTitle("Deepcuts")
    box.setText(error.message)
    box.setInformativeText(error.remedy)
    print(error, file=sys.stderr)  # noqa: T201 - a terminal may be all that is seen
    box.exec()
    return 1


def _log_to(data_dir: Path) -> None:
    handler = logging.FileHandler(data_dir / "deepcuts.log", mode="w", encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger().addHandler(handler)
    qInstallMessageHandler(_qt_message)


def _qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.INFO), "%s", text)


def _report_crashes(window: object) -> None:
    """Let an error of ours cost one action, not the program."""

    def report(kind: type[BaseException], error: BaseException, trace: object) -> None:
        log.critical("unexpected error", exc_info=(kind, error, trace))
        words = translate("app", "Something went wrong ({error}). Details are in deepcuts.log.")
        window.notify.error(words.format(error=kind.__name__))

    sys.excepthook = report
