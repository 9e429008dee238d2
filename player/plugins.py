"""Plug-ins of the window: installed ones, and the drop-in files the library has loaded."""

from __future__ import annotations

import logging
from collections.abc import Callable
from importlib.metadata import entry_points
from typing import Any

import pluggy

from player import hookspecs
from recommender.core.translation import translate
from recommender.library import Library

log = logging.getLogger(__name__)

GROUP = "deepcuts.player"


class WindowPlugins:
    """Calls the window's hooks; a plug-in that raises is named once and off for the session."""

    def __init__(self, library: Library, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self._manager = pluggy.PluginManager("deepcuts")
        self._manager.add_hookspecs(hookspecs)
        for name, module in library.plugins.modules.items():
            self._register(name, lambda module=module: module)
        for entry in entry_points(group=GROUP):
            self._register(entry.name, entry.load)

    def _register(self, name: str, load: Callable[[], Any]) -> None:
        try:
            self._manager.register(load(), name)
        except Exception as error:  # noqa: BLE001 - a stranger's code
            self._disable(name, error)

    def _disable(self, name: str, error: BaseException) -> None:
        log.warning("plug-in %s failed", name, exc_info=error)
        if self._manager.has_plugin(name):
            self._manager.unregister(name=name)
        words = translate("plugins", "The plug-in “{name}” was turned off: {reason}")
        self._tell(words.format(name=name, reason=f"{type(error).__name__}: {error}"))

    def many(self, hook: str) -> list[Any]:
        """Return all that a ``register_…`` hook lists."""
        return [one for part in self.call(hook) for one in part or ()]

    def call(self, hook: str, **arguments: Any) -> list[Any]:
        """Call a hook on every plug-in."""
        found = []
        for implementation in getattr(self._manager.hook, hook).get_hookimpls():
            try:
                given = {name: arguments[name] for name in implementation.argnames}
                found.append(implementation.function(**given))
            except Exception as error:  # noqa: BLE001 - a stranger's code
                self._disable(implementation.plugin_name, error)
        return found
