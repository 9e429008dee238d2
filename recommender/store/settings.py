"""The listener's settings: JSON values by key in listener.db, read from memory."""

from __future__ import annotations

import json
import threading
from concurrent.futures import Future
from typing import Any

from recommender.store.opening import StoreView
from recommender.store.store import Store


class Settings:
    """Settings as last set, also before the change has reached the disk."""

    def __init__(self, store: Store | StoreView) -> None:
        self._store = store
        self._lock = threading.Lock()
        with store.reader() as connection:
            rows = connection.execute("SELECT key, value FROM listener.setting").fetchall()
        self._values = {key: json.loads(value) for key, value in rows}

    def get(self, key: str, default: Any = None) -> Any:
        """Return a setting's value, or the default while it has none."""
        with self._lock:
            return self._values.get(key, default)

    def set(self, key: str, value: Any) -> Future[None]:
        """Set a value that JSON can hold; the future is done once it is on the disk."""
        text = json.dumps(value)
        with self._lock:
            self._values[key] = json.loads(text)
            return self._store.writer.submit_listener(
                lambda db: _done(
                    db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (key, text))
                ),
                counts=False,
            )


def _done(_: object) -> None:
    """Nothing is told about a finished write."""
