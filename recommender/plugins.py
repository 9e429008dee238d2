"""Plug-ins: the built-ins, installed packages, and single files in the listener's folder.

A plug-in that raises is named in a notice and off for the session; it never stops anything.
Plug-ins run with the listener's rights, so only files the listener put there are loaded.
"""

from __future__ import annotations

import importlib.util
import logging
from collections.abc import Callable
from importlib.metadata import entry_points
from pathlib import Path
from types import ModuleType
from typing import Any

import pluggy

from recommender import builtins, hookspecs
from recommender.core.track import Tags

log = logging.getLogger(__name__)

GROUP = "deepcuts.recommender"


class PluginManager:
    """Everything that is registered; ``notices`` says in plain sentences what was turned off."""

    def __init__(self, folder: Path) -> None:
        self.notices: list[str] = []
        self.modules: dict[str, ModuleType] = {}
        self._manager = pluggy.PluginManager(hookspecs.PROJECT)
        self._manager.add_hookspecs(hookspecs)
        self._manager.register(builtins, "deepcuts")
        for entry in entry_points(group=GROUP):
            self._load(entry.name, entry.load)
        for path in sorted(folder.glob("*.py")) if folder.is_dir() else []:
            self._load(path.stem, lambda path=path: _import_file(path))

    def _load(self, name: str, load: Callable[[], ModuleType]) -> None:
        try:
            module = load()
            self._manager.register(module, name)
        except Exception as error:  # noqa: BLE001 - a stranger's code
            self._disable(name, error)
        else:
            self.modules[name] = module

    def _disable(self, name: str, error: BaseException) -> None:
        log.warning("plug-in %s failed", name, exc_info=error)
        self.notices.append(f"The plug-in “{name}” was turned off: {type(error).__name__}: {error}")
        if self._manager.has_plugin(name):
            self._manager.unregister(name=name)
        self.modules.pop(name, None)

    def gather(self, hook: str, **arguments: Any) -> list[Any]:
        """Call a hook on every plug-in in order of registration; one that raises is turned off."""
        found = []
        callers = getattr(self._manager.hook, hook).get_hookimpls()
        for implementation in callers:
            try:
                result = implementation.function(
                    *(arguments[name] for name in implementation.argnames)
                )
            except Exception as error:  # noqa: BLE001 - a stranger's code
                self._disable(implementation.plugin_name, error)
                continue
            if result is not None:
                found.append(result)
        return found

    def many(self, hook: str) -> list[Any]:
        """Return all that a ``register_…`` hook lists."""
        return [one for part in self.gather(hook) for one in part]

    def fix_tags(self, tags: Tags) -> Tags:
        """Let every plug-in mend tags in turn."""
        for implementation in self._manager.hook.fix_tags.get_hookimpls():
            try:
                tags = implementation.function(tags=tags) or tags
            except Exception as error:  # noqa: BLE001 - a stranger's code
                self._disable(implementation.plugin_name, error)
        return tags

    @property
    def names(self) -> tuple[str, ...]:
        """The plug-ins that are on, the built-ins aside."""
        return tuple(self.modules)


def _import_file(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"deepcuts_plugin_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
