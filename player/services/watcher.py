"""Watches the music folders: a hint that something changed; the scan is the truth."""

from __future__ import annotations

import logging
import threading
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

log = logging.getLogger(__name__)

_QUIET_MS = 2_000


class Watcher(QObject):
    """Tells ``changed`` once the folders have been quiet for two seconds after a change."""

    changed = Signal()
    _touched = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._observer: Any = None
        self._folders: tuple[str, ...] = ()
        self._timer = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._timer.timeout.connect(self.changed)
        self._touched.connect(self._timer.start)

    def watch(self, folders: Sequence[str]) -> None:
        """Watch these folders instead of the ones before; setting up happens in the background."""
        if tuple(folders) == self._folders:
            return
        self._folders = tuple(folders)
        old, self._observer = self._observer, None
        threading.Thread(target=self._start, args=(old, self._folders), daemon=True).start()

    def _start(self, old: Any, folders: Sequence[str]) -> None:
        from watchdog.events import FileSystemEvent, FileSystemEventHandler
        from watchdog.observers import Observer

        if old is not None:
            old.stop()
        touched = self._touched

        class Handler(FileSystemEventHandler):
            def on_any_event(self, event: FileSystemEvent) -> None:
                if event.event_type in ("created", "deleted", "modified", "moved"):
                    touched.emit()

        observer = Observer()
        for folder in folders:
            try:
                observer.schedule(Handler(), folder, recursive=True)
            except OSError as error:  # too many folders for the system, or one that is gone
                log.info("not watching %s: %s", folder, error)
        try:
            observer.start()
        except OSError as error:
            log.info("folders are not watched: %s", error)
            return
        if folders == self._folders:
            self._observer = observer
        else:
            observer.stop()

    def close(self) -> None:
        """Stop watching."""
        self._folders = ()
        if self._observer is not None:
            self._observer.stop()
            self._observer = None
