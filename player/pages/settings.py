"""Settings: music folders, and every declared option with a plain sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from player.components.option_row import OptionRow
from player.models.columns import tracks_text
from player.services.catalogue import Catalogue
from player.services.notify import Notify
from player.services.options import OPTIONS, said
from player.services.settings import Settings
from player.widgets.buttons import IconButton, TextButton
from player.widgets.labels import ElidedLabel, PlainLabel
from recommender.core.barred import Barred, BarredKind
from recommender.core.playlist import Lesson
from recommender.core.track import MusicFolder, Unreadable
from recommender.core.translation import translate
from recommender.library import Library

_WIDTH = 760
_MOST_TROUBLES = 200


class _Section(NamedTuple):
    head: PlainLabel
    card: QFrame
    rows: tuple[OptionRow, ...]


class SettingsPage(QWidget):
    """One column of cards."""

    folders_added = Signal(object)  # list[str]
    folder_removed = Signal(int)
    rescan_requested = Signal()
    private_requested = Signal()

    def __init__(
        self,
        settings: Settings,
        catalogue: Catalogue,
        data_dir: str,
        notices: Callable[[], Sequence[str]],
        version: str,
        notify: Notify,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("Settings")
        self._settings = settings
        self._catalogue = catalogue
        self._data_dir = data_dir
        self._notices = notices
        self._notify = notify
        inside = QWidget()
        inside.setProperty("role", "page")
        inside.setMaximumWidth(_WIDTH)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(32, 20, 32, 32)
        self._column.setSpacing(12)
        self._sections: list[_Section] = []
        self._search = QLineEdit()
        self._search.setProperty("role", "search")
        self._search.setPlaceholderText(self.tr("Find a setting"))
        self._search.setAccessibleName(self.tr("Find a setting"))
        self._search.setClearButtonEnabled(True)
        self._search.setMaximumWidth(280)
        self._search.textChanged.connect(self.find)
        reset = TextButton(self.tr("Reset all"), "undo")
        reset.clicked.connect(self.reset_all)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.title, "title"))
        head.addStretch(1)
        head.addWidget(self._search)
        head.addWidget(reset)
        self._column.addLayout(head)
        self._nothing = PlainLabel(self.tr("No setting is about that."), "secondary")
        self._nothing.hide()
        self._column.addWidget(self._nothing)
        self._add_folders()
        for section in dict.fromkeys(option.section for option in OPTIONS if option.shown):
            options = [one for one in OPTIONS if one.section == section and one.shown]
            self._section(said(section), [OptionRow(option, settings) for option in options])
        self._barred = self._section(self.tr("Never suggested"), [])
        self._lessons = self._section(self.tr("What you taught"), [])
        self._add_privacy()
        self._troubles = self._section(self.tr("Files that could not be read"), [])
        self._add_about(version)
        self._column.addStretch(1)
        scroll = QScrollArea()
        scroll.setAccessibleName(self.title)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        catalogue.changed.connect(lambda: self.reload() if self.isVisible() else None)

    def show_argument(self, argument: object) -> None:
        """Settings have only one face."""
        self.reload()

    def reload(self) -> None:
        """Read folders and troubles again."""
        self._catalogue.read(lambda library: library.folders(), self._show_folders, "folders")
        self._catalogue.read(lambda library: library.mixing.barred(), self._show_barred, "barred")
        self._catalogue.read(
            lambda library: library.mixing.lessons(), self._show_lessons, "lessons"
        )
        self._catalogue.read(
            lambda library: library.unreadable(), self._show_troubles, "unreadable"
        )

    def _show_barred(self, rules: list[Barred]) -> None:
        _clear(self._barred)
        for rule in rules:
            self._barred.addWidget(self._barred_row(rule))
        if not rules:
            text = self.tr("Nothing. The menu of a track has “Never suggest”.")
            self._barred.addWidget(PlainLabel(text, "secondary"))

    def _barred_row(self, rule: Barred) -> QWidget:
        kinds = {
            BarredKind.TRACK: self.tr("Track"),
            BarredKind.ARTIST: self.tr("Artist"),
            BarredKind.ALBUM: self.tr("Album"),
            BarredKind.FOLDER: self.tr("Folder"),
            BarredKind.GENRE: self.tr("Genre"),
        }
        tip = self.tr("Suggest {} again").format(rule.shown)
        return self._undoable(
            rule.shown, kinds[rule.kind], tip,
            lambda library: library.mixing.unbar(rule.kind, rule.value),
        )  # fmt: skip

    def _show_lessons(self, lessons: list[Lesson]) -> None:
        _clear(self._lessons)
        for lesson in lessons:
            self._lessons.addWidget(self._lesson_row(lesson))
        if not lessons:
            text = self.tr("Nothing yet. The menu of a track in a mix has “Because of this…”.")
            self._lessons.addWidget(PlainLabel(text, "secondary"))

    def _lesson_row(self, lesson: Lesson) -> QWidget:
        degrees = {1: self.tr("A little"), 2: self.tr("Clearly"), 3: self.tr("Much")}
        way = self.tr("{} more of this") if lesson.weight > 0 else self.tr("{} less of this")
        return self._undoable(
            lesson.shown,
            way.format(degrees[abs(lesson.weight)]),
            self.tr("Forget what was taught about {}").format(lesson.shown),
            lambda library: library.mixing.teach(lesson.about, -lesson.weight),
        )

    def _undoable(
        self, title: str, about: str, tip: str, undo: Callable[[Library], object]
    ) -> QWidget:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(ElidedLabel(title))
        words.addWidget(PlainLabel(about, "small"))
        button = IconButton("undo", tip, size=16)
        button.clicked.connect(
            lambda: self._catalogue.read(undo, lambda _: self.reload(), "settings/undo")
        )
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(words, 1)
        line.addWidget(button)
        return row

    # -- building --------------------------------------------------------------------------------

    def _section(self, title: str, rows: Sequence[QWidget]) -> QVBoxLayout:
        head = PlainLabel(title, "heading")
        head.setContentsMargins(0, 12, 0, 0)
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 12, 18, 12)
        column.setSpacing(14)
        for row in rows:
            column.addWidget(row)
        self._column.addWidget(head)
        self._column.addWidget(card)
        options = tuple(row for row in rows if isinstance(row, OptionRow))
        self._sections.append(_Section(head, card, options))
        return column

    # -- finding ---------------------------------------------------------------------------------

    def find(self, words: str) -> None:
        """Show only what these words are about; all of it without words."""
        wanted = words.casefold().split()
        for section in self._sections:
            for row in section.rows:
                row.setVisible(row.matches(words))
            named = all(word in section.head.text().casefold() for word in wanted)
            shown = any(row.isVisibleTo(section.card) for row in section.rows)
            if named:
                for row in section.rows:
                    row.show()
            for widget in (section.head, section.card):
                widget.setVisible(named or shown)
        self._nothing.setVisible(
            bool(wanted) and not any(one.card.isVisibleTo(self) for one in self._sections)
        )

    def reset_all(self) -> None:
        """Put every setting back to its default; the notice brings them back."""
        before = {
            row.option.key: self._settings.get(row.option.key)
            for section in self._sections
            for row in section.rows
        }
        for section in self._sections:
            for row in section.rows:
                row.reset()

        def undo() -> None:
            for key, value in before.items():
                self._settings.set(key, value)

        self._notify.info(self.tr("All settings are as they were at first"), self.tr("Undo"), undo)

    # -- folders ---------------------------------------------------------------------------------

    def _add_folders(self) -> None:
        self._folders = self._section(self.tr("Music folders"), [])
        add = TextButton(self.tr("Add folder…"), "plus")
        add.clicked.connect(self._choose)
        again = TextButton(self.tr("Look for changes"), "refresh")
        again.clicked.connect(self.rescan_requested)
        line = QHBoxLayout()
        line.addWidget(add)
        line.addWidget(again)
        line.addStretch(1)
        self._column.addLayout(line)

    def _choose(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self.tr("Add a music folder"))
        if path:
            self.folders_added.emit([path])

    def _show_folders(self, folders: list[MusicFolder]) -> None:
        _clear(self._folders)
        for folder in folders:
            self._folders.addWidget(self._folder_row(folder))
        if not folders:
            self._folders.addWidget(PlainLabel(self.tr("No music folder yet."), "secondary"))

    def _folder_row(self, folder: MusicFolder) -> QWidget:
        shown = folder.path.encode("utf-8", "replace").decode()
        about = tracks_text(folder.tracks)
        if not folder.online:
            about = self.tr("cannot be reached at the moment") + f" · {about}"
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(ElidedLabel(shown))
        words.addWidget(PlainLabel(about, "small"))
        remove = IconButton("trash", self.tr("Remove {}").format(shown), size=16)
        remove.clicked.connect(lambda: self.folder_removed.emit(folder.id))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(words, 1)
        line.addWidget(remove)
        return row

    # -- words -----------------------------------------------------------------------------------

    def _add_privacy(self) -> None:
        words = PlainLabel(
            self.tr(
                "Deepcuts never uses the network. Your library, your plays and what was learned "
                "from them are in one folder that only you can read:"
            ),
            "secondary",
        )
        words.setWordWrap(True)
        path = ElidedLabel(self._data_dir)
        path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        open_button = TextButton(self.tr("Open folder"), "folder")
        open_button.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(self._data_dir))
        )
        column = self._section(self.tr("Privacy"), [words, path])
        private = TextButton(self.tr("Begin or end a private session"), "eye")
        private.setToolTip(self.tr("What you hear in it is neither kept nor learned from."))
        private.clicked.connect(self.private_requested)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(open_button)
        buttons.addWidget(private)
        buttons.addStretch(1)
        column.addLayout(buttons)

    def _show_troubles(self, troubles: list[Unreadable]) -> None:
        _clear(self._troubles)
        for one in troubles[:_MOST_TROUBLES]:
            path = one.path.encode("utf-8", "replace").decode()
            row = QWidget()
            words = QVBoxLayout(row)
            words.setContentsMargins(0, 0, 0, 0)
            words.setSpacing(2)
            words.addWidget(ElidedLabel(path))
            words.addWidget(PlainLabel(translate("unreadable", one.reason), "small"))
            self._troubles.addWidget(row)
        if not troubles:
            self._troubles.addWidget(PlainLabel(self.tr("None."), "secondary"))
        elif len(troubles) > _MOST_TROUBLES:
            more = self.tr("and {} more").format(len(troubles) - _MOST_TROUBLES)
            self._troubles.addWidget(PlainLabel(more, "secondary"))

    def _add_about(self, version: str) -> None:
        rows: list[QWidget] = [PlainLabel(f"Deepcuts {version}, GPL-3.0-or-later", "secondary")]
        for notice in self._notices():
            label = PlainLabel(notice, "secondary")
            label.setWordWrap(True)
            rows.append(label)
        self._section(self.tr("About"), rows)


def _clear(column: QVBoxLayout) -> None:
    while column.count():
        item = column.takeAt(0)
        if item.widget() is not None:
            item.widget().deleteLater()
