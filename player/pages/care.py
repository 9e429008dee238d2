"""Tidy up: genre tags that the sound contradicts, and tags that could be put right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from player.components.actions import Actions
from player.models.care import CARE_ROLE, CareEntry, CareModel, suggestion_entry, suspect_entry
from player.models.columns import tracks_text
from player.services.catalogue import Catalogue
from player.services.notify import Notify
from player.widgets.buttons import TextButton
from player.widgets.care_delegate import CareDelegate
from player.widgets.empty_state import EmptyState
from player.widgets.labels import PlainLabel
from recommender.library import Library

_SUSPECTS, _TAGS = 0, 1
_MOST = 2_000
Verdict = Callable[[Library], object]


class CarePage(QWidget):
    """A queue of questions: accept with A, reject with R, undo with Ctrl+Z, listen with Return."""

    def __init__(
        self,
        catalogue: Catalogue,
        actions: Actions,
        notify: Notify,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("Tidy up")
        self._catalogue = catalogue
        self._actions = actions
        self._notify = notify
        self._undo: list[list[int]] = []
        self.model = CareModel()
        self._tabs = QTabBar()
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        self._tabs.addTab(self.tr("Genres"))
        self._tabs.addTab(self.tr("Tags"))
        self._tabs.currentChanged.connect(lambda _: self.reload())
        self.view = self._build_view()
        self._empty = EmptyState("check", "", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self._lay_out()
        self._bind()
        self._show_buttons()

    def _build_view(self) -> QListView:
        view = QListView()
        view.setModel(self.model)
        view.setItemDelegate(CareDelegate(view))
        view.setUniformItemSizes(True)
        view.setSpacing(3)
        view.setFrameShape(QListView.Shape.NoFrame)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setAccessibleName(self.tr("Questions"))
        view.activated.connect(self._listen)
        view.selectionModel().selectionChanged.connect(lambda *_: self._show_buttons())
        return view

    def _lay_out(self) -> None:
        self._accept = TextButton(self.tr("Accept"), "check", "primary")
        self._reject = TextButton(self.tr("It is right as it is"), "close")
        self._album = TextButton(self.tr("Whole album"), "album")
        self._always = TextButton(self.tr("Accept always"), "repeat")
        self._back = TextButton(self.tr("Undo"), "undo")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._accept, self._reject, self._album, self._always, self._back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        promise = PlainLabel(
            self.tr(
                "Your files are never changed: what you accept is how Deepcuts shows and sorts "
                "them, and every answer teaches it."
            ),
            "secondary",
        )
        promise.setWordWrap(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(32, 20, 32, 12)
        whole.setSpacing(12)
        for part in (PlainLabel(self.title, "title"), promise, self._tabs):
            whole.addWidget(part)
        whole.addLayout(buttons)
        whole.addWidget(self._stack, 1)

    def _bind(self) -> None:
        self._accept.clicked.connect(self.accept)
        self._reject.clicked.connect(self.reject)
        self._always.clicked.connect(lambda: self.accept(always=True))
        self._album.clicked.connect(self._select_album)
        self._back.clicked.connect(self.undo)
        for keys, run in (
            ("A", self.accept),
            ("R", self.reject),
            ("Ctrl+Z", self.undo),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.view)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    # -- what is asked -----------------------------------------------------------------------------

    def show_argument(self, argument: object) -> None:
        """Look at the tags anew, then show what there is to ask."""
        self.reload()
        self._catalogue.read(
            lambda library: library.genre_desk.refresh_suggestions(),
            lambda _: self.reload(),
            "care/look",
        )

    def reload(self) -> None:
        """Read the questions of the tab in view."""
        tab = self._tabs.currentIndex()

        def read(library: Library) -> list[CareEntry]:
            desk = library.genre_desk
            if tab == _SUSPECTS:
                return [suspect_entry(one) for one in desk.suspects()[:_MOST]]
            return [suggestion_entry(one) for one in desk.suggestions(limit=_MOST)]

        self._catalogue.read(read, self._show, "care")

    def _show(self, entries: list[CareEntry]) -> None:
        row = max(0, self.view.currentIndex().row())
        self.model.set_entries(entries)
        texts = {
            _SUSPECTS: self.tr("No genre tag is at odds with the sound. More is known after more "
                               "tracks with trusted tags."),
            _TAGS: self.tr("Names, years and doubles look right."),
        }  # fmt: skip
        self._empty.set_text(self.tr("Nothing to tidy up"), texts[self._tabs.currentIndex()])
        self._stack.setCurrentIndex(0 if entries else 1)
        if entries:
            self.view.setCurrentIndex(self.model.index(min(row, len(entries) - 1)))
        self._show_buttons()

    def _show_buttons(self) -> None:
        any_ = bool(self._chosen())
        suspects = self._tabs.currentIndex() == _SUSPECTS
        self._album.setVisible(suspects)
        self._always.setVisible(not suspects)
        for button in (self._accept, self._reject, self._album, self._always):
            button.setEnabled(any_)
        self._back.setEnabled(bool(self._undo))

    def _chosen(self) -> list[CareEntry]:
        return [index.data(CARE_ROLE) for index in self.view.selectedIndexes()]

    # -- answers -----------------------------------------------------------------------------------

    def accept(self, *, always: bool = False) -> None:
        """Accept what is chosen."""
        keys = [entry.key for entry in self._chosen()]
        if self._tabs.currentIndex() == _SUSPECTS:
            self._answer(keys, lambda library: library.genre_desk.accept_suspects(keys))
        else:
            self._answer(keys, lambda library: library.genre_desk.accept(keys, always=always))

    def reject(self) -> None:
        """Say that what is chosen is right as it is."""
        keys = [entry.key for entry in self._chosen()]
        if self._tabs.currentIndex() == _SUSPECTS:
            self._answer(keys, lambda library: library.genre_desk.reject_suspects(keys))
        else:
            self._answer(keys, lambda library: library.genre_desk.reject(keys))

    def _answer(self, keys: Sequence[int], verdict: Verdict) -> None:
        if not keys:
            return

        def done(made: object) -> None:
            decisions = made if isinstance(made, list) else [made]
            self._undo.append([one for one in decisions if isinstance(one, int)])
            self._notify.info(
                self.tr("{} answered; genres follow at the next training").format(len(keys)),
                self.tr("Undo"),
                self.undo,
            )
            self._catalogue.changed.emit()
            self.reload()

        self._catalogue.read(verdict, done, "care/answer", self._notify.error)

    def undo(self) -> None:
        """Take the last answer back."""
        if not self._undo:
            return
        decisions = self._undo.pop()

        def work(library: Library) -> None:
            for one in decisions:
                library.genre_desk.undo(one)

        def done(_: object) -> None:
            self._catalogue.changed.emit()
            self.reload()

        self._catalogue.read(work, done, "care/undo", self._notify.error)

    def _select_album(self) -> None:
        """Choose all suspects of the albums chosen."""
        groups = {entry.group for entry in self._chosen() if entry.group is not None}
        selection = self.view.selectionModel()
        for row, entry in enumerate(self.model.entries):
            if entry.group in groups:
                selection.select(self.model.index(row), QItemSelectionModel.SelectionFlag.Select)

    def _listen(self, index: QModelIndex) -> None:
        """Play what a question is about, and for a suspect what it is near to."""
        entry: CareEntry = index.data(CARE_ROLE)
        self._actions.play(list(entry.track_ids))
        self._notify.info(self.tr("Playing {}").format(tracks_text(len(entry.track_ids))))
