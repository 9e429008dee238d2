"""Messages that come and go over the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from player.services.notify import Notice, Notify
from player.widgets.buttons import IconButton, TextButton
from player.widgets.labels import PlainLabel

_INFO_MS, _ERROR_MS = 5_000, 12_000
_MOST_WIDTH = 460
_ABOVE = 16


class Toasts(QObject):
    """Shows one message at a time above the bottom of a widget."""

    def __init__(self, notify: Notify, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._shown: _Toast | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._hide)
        notify.shown.connect(self._show)
        over.installEventFilter(self)

    def _show(self, notice: Notice) -> None:
        self._hide()
        self._shown = _Toast(notice, self._over)
        self._shown.closed.clicked.connect(self._hide)
        if self._shown.action is not None:
            self._shown.action.clicked.connect(self._hide)
        self._place()
        self._shown.show()
        self._shown.raise_()
        self._timer.start(_ERROR_MS if notice.kind == "error" else _INFO_MS)

    def _hide(self) -> None:
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
            self._shown = None

    def _place(self) -> None:
        if self._shown is None:
            return
        self._shown.adjustSize()
        x = (self._over.width() - self._shown.width()) // 2
        self._shown.move(x, self._over.height() - self._shown.height() - _ABOVE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the widget's size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False


class _Toast(QFrame):
    def __init__(self, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "toast")
        self.setProperty("kind", notice.kind)
        text = PlainLabel(notice.text)
        text.setWordWrap(True)
        width = text.fontMetrics().horizontalAdvance(notice.text) + 8
        text.setMinimumWidth(min(width, _MOST_WIDTH))
        text.setMaximumWidth(_MOST_WIDTH)
        self.action: TextButton | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 8, 10)
        row.setSpacing(8)
        row.addWidget(text, 1)
        if notice.action is not None:
            self.action = TextButton(notice.action_text, role="quiet")
            self.action.clicked.connect(lambda: notice.action())
            row.addWidget(self.action)
        self.closed = IconButton("close", self.tr("Close"), size=14, colour="secondary")
        row.addWidget(self.closed)
        self.setAccessibleName(notice.text)
