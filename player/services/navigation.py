"""Where the window is, and where it was."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

_KEPT = 60


@dataclass(frozen=True, slots=True)
class Route:
    """A page by name and what it shows."""

    page: str
    argument: object = None


class Navigator(QObject):
    """Opens pages and remembers the way back."""

    requested = Signal(object)  # Route
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._way: list[Route] = []

    @property
    def current(self) -> Route | None:
        """The page shown."""
        return self._way[-1] if self._way else None

    @property
    def can_go_back(self) -> bool:
        """Whether there is a page before this one."""
        return len(self._way) > 1

    def open(self, page: str, argument: object = None) -> None:
        """Show a page; typing on in the search is one step, not many."""
        route = Route(page, argument)
        if self.current == route:
            self.requested.emit(route)
            return
        if self.current is not None and self.current.page == page == "search":
            self._way[-1] = route
        else:
            self._way = [*self._way[-_KEPT:], route]
        self.requested.emit(route)
        self.changed.emit()

    def back(self) -> None:
        """Show the page before this one."""
        if self.can_go_back:
            self._way.pop()
            self.requested.emit(self._way[-1])
            self.changed.emit()
