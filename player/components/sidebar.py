"""The way around: places, the listener's playlists, what works in the background."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from player.models.tracks import TRACKS_MIME, track_ids_of
from player.services.navigation import Navigator, Route
from player.services.playlists import SavedPlaylists
from player.services.smart import SmartLists
from player.theme.icons import icon
from player.widgets.buttons import IconButton, TextButton
from player.widgets.labels import PlainLabel, tooltip

_WIDTH = 232


@dataclass(frozen=True, slots=True)
class Place:
    """An entry of the sidebar."""

    route: Route
    title: str
    icon: str
    level: int = 0


class _Entry(TextButton):
    """One line; it takes tracks where it stands for a playlist."""

    tracks_dropped = Signal(object)

    def __init__(self, title: str, icon_name: str, level: int = 0) -> None:
        super().__init__("", icon_name)
        self.setCheckable(True)
        self.setIconSize(QSize(18, 18))
        self.setProperty("level", str(level))
        self.setMinimumWidth(0)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Show another name."""
        self._title = title
        self.setAccessibleName(title)
        self.setToolTip(tooltip(title))
        self._fit()

    def _fit(self) -> None:
        room = _WIDTH - 24 - (48 if self._icon_name else 52)
        shown = self.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        self.setText(("  " if self._icon_name else "") + shown.replace("&", "&&"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take tracks."""
        if event.mimeData().hasFormat(TRACKS_MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which tracks were dropped here."""
        self.tracks_dropped.emit(track_ids_of(event.mimeData()))
        event.acceptProposedAction()


class Sidebar(QFrame):
    """Places above, playlists in the middle, activity and settings below."""

    new_playlist_requested = Signal()

    def __init__(
        self,
        places: Sequence[Place],
        bottom: Sequence[Place],
        navigator: Navigator,
        playlists: SavedPlaylists,
        smart: SmartLists,
        activity: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "sidebar")
        self.setFixedWidth(_WIDTH)
        self._navigator = navigator
        self._playlists = playlists
        self._smart = smart
        self._entries: dict[Route, _Entry] = {}
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 16, 12, 12)
        whole.setSpacing(2)
        for place in places:
            whole.addWidget(self._place(place))
        whole.addSpacing(14)
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 0, 0)
        head.addWidget(PlainLabel(self.tr("PLAYLISTS"), "overline"))
        head.addStretch(1)
        plus = IconButton("plus", self.tr("New playlist"), size=16, colour="secondary")
        plus.clicked.connect(lambda: self._offer_new(plus))
        head.addWidget(plus)
        whole.addLayout(head)
        inside = QWidget()
        inside.setProperty("role", "page")
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(2)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole.addWidget(scroll, 1)
        whole.addWidget(activity)
        for place in bottom:
            whole.addWidget(self._place(place))
        navigator.requested.connect(self._mark)
        playlists.changed.connect(self._show_playlists)
        smart.changed.connect(self._show_playlists)
        self._show_playlists()

    def _place(self, place: Place) -> _Entry:
        entry = _Entry(place.title, place.icon, place.level)
        entry.clicked.connect(lambda: self._navigator.open(place.route.page, place.route.argument))
        self._entries[place.route] = entry
        return entry

    def rename(self, route: Route, title: str) -> None:
        """Give a place another name."""
        self._entries[route].set_title(title)

    def _show_playlists(self) -> None:
        while self._list.count():
            widget = self._list.takeAt(0).widget()
            if widget is not None:
                widget.deleteLater()
        self._entries = {r: e for r, e in self._entries.items() if r.page not in ("saved", "smart")}
        for playlist in self._playlists.all():
            route = Route("saved", playlist.id)
            entry = self._place(Place(route, playlist.name, "playlist"))
            entry.setAcceptDrops(True)
            entry.tracks_dropped.connect(lambda ids, own=playlist.id: self._playlists.add(own, ids))
            entry.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
            entry.setProperty("playlist", playlist.id)
            self._list.addWidget(entry)
        for smart in self._smart.all():
            entry = self._place(Place(Route("smart", smart.id), smart.name, "sparkle"))
            entry.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
            entry.setProperty("smart", smart.id)
            self._list.addWidget(entry)
        self._list.addStretch(1)
        if self._navigator.current is not None:
            self._mark(self._navigator.current)

    def _offer_new(self, plus: QWidget) -> None:
        menu = QMenu(self)
        playlist = menu.addAction(
            icon("playlist", "secondary"), self.tr("New playlist"), self.new_playlist_requested.emit
        )
        playlist.setShortcut(QKeySequence("Ctrl+N"))
        menu.addAction(
            icon("sparkle", "secondary"),
            self.tr("New smart playlist"),
            lambda: self._navigator.open("ask", "query:"),
        )
        menu.exec(plus.mapToGlobal(plus.rect().bottomLeft()))
        menu.deleteLater()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to delete the playlist under the pointer."""
        entry = self.childAt(event.pos())
        if not isinstance(entry, _Entry):
            return
        playlist_id, smart_id = entry.property("playlist"), entry.property("smart")
        menu = QMenu(self)
        if playlist_id is not None:
            menu.addAction(self.tr("Delete"), lambda: self._playlists.delete(int(playlist_id)))
        elif smart_id is not None:
            menu.addAction(self.tr("Delete"), lambda: self._smart.delete(int(smart_id)))
        else:
            return
        menu.exec(event.globalPos())
        menu.deleteLater()

    def _mark(self, route: Route) -> None:
        here = route if route in self._entries else Route(route.page)
        for own, entry in self._entries.items():
            entry.setChecked(own == here)
