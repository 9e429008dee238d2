"""Smart playlists and phrases, off the UI thread; every change undoable."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from player.services.notify import Notify
from player.services.runner import Runner
from recommender.core.query import parse
from recommender.core.rules import Asked, Preview, Rules, SmartPlaylist
from recommender.library import Library

_LANE = "playlist-edits"
_MOST_SHOWN = 1_000_000


class SmartLists(QObject):
    """The smart playlists, kept in memory, and what rules choose."""

    changed = Signal()

    def __init__(
        self, library: Library, runner: Runner, notify: Notify, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._runner = runner
        self._notify = notify
        self._all: tuple[SmartPlaylist, ...] = ()
        self._count = 0

    def all(self) -> tuple[SmartPlaylist, ...]:
        """Return the smart playlists that were read last, by name."""
        return self._all

    def find(self, smart_id: int) -> SmartPlaylist | None:
        """Return one of them."""
        return next((one for one in self._all if one.id == smart_id), None)

    def reload(self) -> None:
        """Read the list again."""
        self._runner.call(self._library.smart.all, self._set, key="smart")

    def _set(self, found: list[SmartPlaylist]) -> None:
        if tuple(found) != self._all:
            self._all = tuple(found)
            self.changed.emit()

    # -- reading ---------------------------------------------------------------------------------

    def read(
        self, smart_id: int, done: Callable[[SmartPlaylist], None], failed: Callable[[str], None]
    ) -> None:
        """Read one smart playlist."""
        self._runner.call(
            lambda: self._library.smart.get(smart_id), done, failed=failed, key="smart/one"
        )

    def preview(
        self,
        rules: Rules,
        sort: Sequence[tuple[str, bool]],
        done: Callable[[Preview], None],
        key: str,
        failed: Callable[[str], None] | None = None,
    ) -> None:
        """Choose tracks by rules; only the newest preview of a key answers."""
        self._runner.call(
            lambda: self._library.smart.preview(rules, _MOST_SHOWN, sort),
            done,
            failed=failed,
            key=f"rules/{key}",
        )

    def ask(self, phrase: str, done: Callable[[Asked], None], key: str) -> None:
        """Understand a phrase."""
        self._runner.call(lambda: self._library.smart.ask(phrase), done, key=f"ask/{key}")

    # -- changes ---------------------------------------------------------------------------------

    def _change(self, work: Callable[[], object], done: Callable[..., None] | None = None) -> None:
        self._count += 1

        def finished(result: object) -> None:
            self.reload()
            if done is not None:
                done(result)

        self._runner.run(f"smart-edit-{self._count}", _LANE, lambda _p, _c: work(), finished)

    def create(self, name: str, rules: Rules, done: Callable[[int], None] | None = None) -> None:
        """Save rules as a new smart playlist."""
        self._change(lambda: self._library.smart.create(name, rules), done)

    def update(self, smart_id: int, name: str, rules: Rules) -> None:
        """Change a smart playlist; the notice takes it back."""
        old = self.find(smart_id)

        def told(_: object) -> None:
            if old is None:
                return
            back = parse(old.query)
            self._notify.info(
                self.tr("“{}” was changed").format(old.name),
                self.tr("Undo"),
                lambda: self._change(lambda: self._library.smart.update(smart_id, old.name, back)),
            )

        self._change(lambda: self._library.smart.update(smart_id, name, rules), told)

    def delete(self, smart_id: int) -> None:
        """Delete a smart playlist; the notice brings it back."""
        old = self.find(smart_id)
        if old is None:
            return
        text = self.tr("“{}” was deleted").format(old.name)
        self._change(
            lambda: self._library.smart.delete(smart_id),
            lambda _: self._notify.info(
                text, self.tr("Undo"), lambda: self.create(old.name, parse(old.query))
            ),
        )
