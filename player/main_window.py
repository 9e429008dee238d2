"""The frame: sidebar, top bar, the page, the player bar."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from player.components.toasts import Toasts
from player.services.navigation import Navigator, Route
from player.services.notify import Notify
from player.services.settings import Settings
from player.theme.icons import icon
from player.widgets.buttons import IconButton

_SEARCH_AFTER_MS = 80
_SMALLEST = (900, 600)
_FIRST = (1240, 800)

Build = Callable[[], QWidget]


class MainWindow(QMainWindow):
    """Shows the page the navigator asks for; pages are built when first shown."""

    paths_dropped = Signal(object)  # list[str]
    closing = Signal()
    page_shown = Signal(str, QWidget)

    def __init__(
        self,
        pages: Mapping[str, Build],
        sidebar: QWidget,
        player_bar: QWidget,
        navigator: Navigator,
        notify: Notify,
        settings: Settings,
    ) -> None:
        super().__init__()
        #: Whether closing ends the program; else the window hides.
        self.may_close: Callable[[], bool] = lambda: True
        self._builders = dict(pages)
        self._built: dict[str, QWidget] = {}
        self._navigator = navigator
        self._settings = settings
        self.setWindowTitle("Deepcuts")
        self.setMinimumSize(*_SMALLEST)
        self.setAcceptDrops(True)
        self._stack = QStackedWidget()
        self._back = IconButton("back", self.tr("Back"), size=18)
        self._back.clicked.connect(navigator.back)
        self.search = QLineEdit()
        self.search.setProperty("role", "search")
        self.search.setPlaceholderText(self.tr("Search your music"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(420)
        self.search.addAction(icon("search", "secondary"), QLineEdit.ActionPosition.LeadingPosition)
        self._search_timer = QTimer(self, singleShot=True, interval=_SEARCH_AFTER_MS)
        self._search_timer.timeout.connect(lambda: navigator.open("search", self.search.text()))
        self.private = QPushButton(self.tr("Private session: nothing is remembered. End it"))
        self.private.setProperty("role", "private")
        self.private.hide()
        self.search.textEdited.connect(lambda _: self._search_timer.start())
        self.search.returnPressed.connect(self._into_results)
        self._sidebar = sidebar
        self._player_bar = player_bar
        self._lay_out()
        Toasts(notify, self._content)
        navigator.requested.connect(self._show)
        navigator.changed.connect(lambda: self._back.setEnabled(navigator.can_go_back))
        self._restore_geometry()

    def _lay_out(self) -> None:
        self._top = QFrame()
        top = QHBoxLayout(self._top)
        top.setContentsMargins(20, 12, 20, 4)
        top.setSpacing(12)
        top.addWidget(self._back)
        top.addWidget(self.search, 1)
        top.addStretch(1)
        top.addWidget(self.private)
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self._stack, 1)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self._sidebar)
        middle.addWidget(self._content, 1)
        whole = self._whole = QFrame()
        whole.setProperty("role", "whole")
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(middle, 1)
        rows.addWidget(self._player_bar)
        self.setCentralWidget(whole)

    def show_private(self, on: bool) -> None:
        """Put a border around everything while a private session lasts."""
        self.private.setVisible(on)
        edge = 3 if on else 0
        self._whole.layout().setContentsMargins(edge, edge, edge, edge)
        self._whole.setProperty("private", on)
        self._whole.style().unpolish(self._whole)
        self._whole.style().polish(self._whole)

    # -- pages -----------------------------------------------------------------------------------

    def page(self, name: str) -> QWidget:
        """Return a page, built now if it was never shown."""
        if name not in self._built:
            page = self._built[name] = self._builders[name]()
            self._stack.addWidget(page)
        return self._built[name]

    @property
    def current_page(self) -> QWidget:
        """The page that is shown."""
        return self._stack.currentWidget()

    def _show(self, route: Route) -> None:
        if route.page not in self._builders:
            return
        page = self.page(route.page)
        self._stack.setCurrentWidget(page)
        page.show_argument(route.argument)
        bare = route.page == "welcome"
        for widget in (self._sidebar, self._top, self._player_bar):
            widget.setVisible(not bare)
        self.setWindowTitle(f"{page.title} – Deepcuts" if page.title else "Deepcuts")
        if route.page != "search" and not self.search.hasFocus():
            self.search.clear()
        self.page_shown.emit(route.page, page)

    def focus_search(self) -> None:
        """Put the cursor into the search box."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _into_results(self) -> None:
        self._search_timer.stop()
        self._navigator.open("search", self.search.text())
        self.page("search").setFocus()
        self.current_page.focusNextChild()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the search box and its page."""
        if event.key() == Qt.Key.Key_Escape and (self.search.hasFocus() or self.search.text()):
            self.search.clear()
            self._stack.currentWidget().setFocus()
            current = self._navigator.current
            if current is not None and current.page == "search":
                self._navigator.back()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The mouse's back button goes back."""
        if event.button() == Qt.MouseButton.BackButton:
            self._navigator.back()
        else:
            super().mousePressEvent(event)

    # -- drops, geometry -------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders from other programs."""
        if event.mimeData().hasUrls() and event.source() is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand over what was dropped."""
        urls = event.mimeData().urls()
        paths = [url.toLocalFile() for url in urls if url.isLocalFile()]
        found = [path for path in paths if os.path.exists(path)]
        if found:
            self.paths_dropped.emit(found)
        event.acceptProposedAction()

    def _restore_geometry(self) -> None:
        saved = QByteArray.fromBase64(str(self._settings.get("window/geometry")).encode())
        if saved.isEmpty() or not self.restoreGeometry(saved):
            self.resize(*_FIRST)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place and let everything end, or only hide."""
        if not self.may_close():
            event.ignore()
            self.hide()
            return
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self._settings.set("window/geometry", geometry)
        self.closing.emit()
        super().closeEvent(event)
