"""Music by rules: ask for it in words, see and edit the rules, keep them as a smart playlist."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from player.components.actions import Actions
from player.components.rule_editor import RuleEditor
from player.components.track_table import TrackTable
from player.models.columns import builtin_columns, long_duration_text, tracks_text
from player.services.artwork import Artwork
from player.services.catalogue import Catalogue
from player.services.navigation import Navigator
from player.services.settings import Settings
from player.services.smart import SmartLists
from player.theme.icons import icon
from player.widgets.buttons import TextButton
from player.widgets.empty_state import EmptyState
from player.widgets.flow_layout import FlowLayout
from player.widgets.labels import ElidedLabel, PlainLabel
from player.widgets.rule_chips import RuleChips
from recommender.core.listening import Source
from recommender.core.query import canonical, parse, write
from recommender.core.rules import Asked, Group, Limit, Preview, Rules, SmartPlaylist
from recommender.core.wording import sentences

_ASK_AFTER_MS = 250
_COUNT_AFTER_MS = 120
_EDITOR_HEIGHT = 300
#: An argument that begins so is a query, not a phrase.
QUERY = "query:"
_EXAMPLES = (
    "calm piano I have not played this year, under 4 minutes",
    "20 energetic songs from the 90s that I have never heard",
    "an hour of jazz with female vocals, newest first",
    "hidden gems from the 70s",
    "party music, nothing live",
)


class RulesPage(QWidget):
    """Words above, the rules they became below them, then what the rules choose.

    It shows a phrase or a query (str), or a smart playlist (int).
    """

    def __init__(
        self,
        smart: SmartLists,
        catalogue: Catalogue,
        artwork: Artwork,
        navigator: Navigator,
        actions: Actions,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("Ask")
        self._smart = smart
        self._navigator = navigator
        self._key = str(id(self))
        self._kept: SmartPlaylist | None = None
        self._rules = Rules()
        self._kind = PlainLabel("", "overline")
        self._title = ElidedLabel("", "title")
        self.phrase = QLineEdit()
        self.phrase.setProperty("role", "ask")
        self.phrase.setAccessibleName(self.tr("What you want to hear"))
        self.phrase.setPlaceholderText(self.tr("Say what you want to hear"))
        self.phrase.setClearButtonEnabled(True)
        self._spark = QAction(icon("sparkle", "accent"), "", self.phrase)
        self.phrase.addAction(self._spark, QLineEdit.ActionPosition.LeadingPosition)
        self._examples = QWidget()
        self._lost = PlainLabel("", "secondary")
        self._lost.setWordWrap(True)
        self._lost.hide()
        self.chips = RuleChips()
        self._status = PlainLabel("", "secondary")
        self.editor = RuleEditor()
        self.text = QLineEdit()
        self.text.setAccessibleName(self.tr("The rules as text"))
        self.text.setPlaceholderText(self.tr("The same rules as text, as in the search box"))
        self.table = TrackTable(catalogue.rows, builtin_columns(), actions, settings, "rules")
        self._nothing = EmptyState("sparkle", "", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._nothing)
        self._make_buttons()
        self._lay_out()
        self._asking = QTimer(self, singleShot=True, interval=_ASK_AFTER_MS)
        self._asking.timeout.connect(self._ask)
        self._counting = QTimer(self, singleShot=True, interval=_COUNT_AFTER_MS)
        self._counting.timeout.connect(self._count)
        self._connect(catalogue)
        self._enable(False)

    def _make_buttons(self) -> None:
        self.play = TextButton(self.tr("Play"), "play", "primary")
        self.shuffle = TextButton(self.tr("Shuffle"), "shuffle")
        self.edit = TextButton(self.tr("Edit rules"), "edit")
        self.edit.setCheckable(True)
        self.save = TextButton(self.tr("Save as smart playlist"), "plus")
        self.rename = TextButton(self.tr("Rename"))
        self.rename.setMinimumHeight(self.edit.sizeHint().height())
        self.delete = TextButton(self.tr("Delete"), "trash")

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        shown = (self.play, self.shuffle, self.edit, self.save, self.rename, self.delete)
        for button in shown:
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._status)
        inside = QWidget()
        inside.setProperty("role", "page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(14)
        column.addWidget(self.editor)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._panel = QWidget()
        panel = QVBoxLayout(self._panel)
        panel.setContentsMargins(0, 4, 0, 8)
        panel.setSpacing(10)
        panel.addWidget(scroll, 1)
        panel.addWidget(self.text)
        self._panel.setFixedHeight(_EDITOR_HEIGHT)
        self._panel.hide()
        self._add_examples()
        head = QVBoxLayout()
        head.setContentsMargins(32, 16, 32, 12)
        head.setSpacing(10)
        for widget in (self._kind, self._title, self.phrase, self._examples, self._lost):
            head.addWidget(widget)
        head.addWidget(self.chips)
        head.addWidget(self._panel)
        head.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._stack, 1)

    def _add_examples(self) -> None:
        flow = FlowLayout(self._examples, spacing=8)
        for example in _EXAMPLES:
            button = TextButton(example, role="chip")
            button.clicked.connect(lambda _=False, text=example: self._try(text))
            flow.addWidget(button)

    def _try(self, phrase: str) -> None:
        self.phrase.setText(phrase)
        self.phrase.setFocus()
        self._ask()

    def _connect(self, catalogue: Catalogue) -> None:
        self.phrase.textEdited.connect(lambda _: self._asking.start())
        self.phrase.returnPressed.connect(self._ask)
        self.chips.removed.connect(self._drop)
        self.chips.opened.connect(self._open)
        self.edit.toggled.connect(self._panel.setVisible)
        self.editor.changed.connect(lambda: self._take(self.editor.rules(), by=self.editor))
        self.text.textEdited.connect(lambda text: self._take(parse(text), by=self.text))
        self.play.clicked.connect(lambda: self.table.play_all())
        self.shuffle.clicked.connect(lambda: self.table.play_all(shuffled=True))
        self.save.clicked.connect(self._save)
        self.rename.clicked.connect(self._rename)
        self.delete.clicked.connect(self._delete)
        self.table.sort_changed.connect(lambda _: self._count())
        self._smart.changed.connect(self._follow)
        catalogue.changed.connect(lambda: self._count() if self.isVisible() else None)

    # -- what is shown ---------------------------------------------------------------------------

    def show_argument(self, argument: object) -> None:
        """Show a phrase, a query or a smart playlist."""
        if isinstance(argument, int):
            self._smart.read(argument, self._show_kept, self._fail)
            return
        self._kept = None
        text = str(argument or "")
        self._show_head()
        if text.startswith(QUERY):
            self.phrase.clear()
            self._forget_phrase()
            self._take(parse(text.removeprefix(QUERY)))
            self.edit.setChecked(True)
            return
        self.phrase.setText(text)
        self.phrase.setFocus()
        self._ask()

    def _show_kept(self, kept: SmartPlaylist) -> None:
        self._kept = kept
        self.phrase.clear()
        self._forget_phrase()
        self._show_head()
        self._take(parse(kept.query))

    def _show_head(self) -> None:
        kept = self._kept
        self.title = kept.name if kept else self.tr("Ask")
        self._kind.setText(self.tr("SMART PLAYLIST") if kept else self.tr("ASK FOR MUSIC"))
        self._title.setText(kept.name if kept else "")
        self._title.setVisible(kept is not None)
        self.phrase.setVisible(kept is None)
        for button in (self.rename, self.delete):
            button.setVisible(kept is not None)
        self._show_save()

    def _show_save(self) -> None:
        kept = self._kept
        if kept is None:
            self.save.setText(self.tr("Save as smart playlist"))
            self.save.setVisible(not canonical(self._rules).empty)
        else:
            self.save.setText(self.tr("Save changes"))
            self.save.setVisible(write(self._rules) != kept.query)

    def _follow(self) -> None:
        """Take over another name, or rules that an undo brought back."""
        if self._kept is None:
            return
        now = self._smart.find(self._kept.id)
        if now is not None and now != self._kept:
            changed = now.query != self._kept.query
            self._kept = now
            self._show_head()
            if changed:
                self._take(parse(now.query))

    def _fail(self, message: str) -> None:
        self._nothing.set_text(self.tr("Nothing to show"), message, icon_name="warning")
        self._stack.setCurrentWidget(self._nothing)

    # -- words -----------------------------------------------------------------------------------

    def _ask(self) -> None:
        self._asking.stop()
        self._smart.ask(self.phrase.text(), self._understood, self._key)

    def _understood(self, asked: Asked) -> None:
        if asked.phrase != self.phrase.text() or self._kept is not None:
            return
        lost = ", ".join(f"“{part}”" for part in asked.not_understood)
        self._lost.setText(self.tr("Not understood: {}").format(lost))
        self._lost.setVisible(bool(lost))
        self._take(asked.rules)

    def _forget_phrase(self) -> None:
        self._lost.hide()

    # -- rules -----------------------------------------------------------------------------------

    @property
    def rules(self) -> Rules:
        """The rules as they stand."""
        return self._rules

    def _take(self, rules: Rules, by: QWidget | None = None) -> None:
        """Make these the rules; whoever gave them keeps its own form of them."""
        self._rules = rules
        if by is not self.editor:
            self.editor.set_rules(rules)
        if by is not self.text:
            self.text.setText(write(rules))
        self.chips.set_texts(sentences(rules))
        self._show_save()
        self._counting.start()

    def _drop(self, place: int) -> None:
        """Take the rule of a chip away: a condition, an order or the limit."""
        rules = canonical(self._rules)
        split = rules.root.mode == "all" and not rules.root.negated
        items = rules.root.items if split else (rules.root,) if rules.root.items else ()
        if place < len(items):
            left = items[:place] + items[place + 1 :]
            self._take(replace(rules, root=Group("all", left)))
        elif place < len(items) + len(rules.sort):
            gone = place - len(items)
            self._take(replace(rules, sort=rules.sort[:gone] + rules.sort[gone + 1 :]))
        else:
            self._take(replace(rules, limit=Limit()))

    def _open(self, place: int) -> None:
        """Edit the rule of a chip."""
        self.editor.set_rules(canonical(self._rules))
        self.edit.setChecked(True)
        rows = self.editor.root.rows()
        if place < len(rows):
            row = rows[place]
            focus = getattr(row, "focus_value", row.setFocus)
            QTimer.singleShot(0, row, focus)

    def _count(self) -> None:
        self._counting.stop()
        if canonical(self._rules).empty:
            self._show_examples()
            return
        self._smart.preview(self._rules, self.table.sort, self._show, self._key, self._fail)

    def _show_examples(self) -> None:
        self._status.setText("")
        self.table.show_ids(np.empty(0, np.int64))
        self._enable(False)
        self._nothing.set_text(
            self.tr("Ask in your own words"),
            self.tr(
                "Genres, moods, instruments, years, lengths, tempo, what you played or never did, "
                "“like” an artist or a song, and what to leave out. Nothing leaves this computer."
            ),
            icon_name="sparkle",
        )
        self._stack.setCurrentWidget(self._nothing)

    def _show(self, preview: Preview) -> None:
        if canonical(self._rules).empty:
            return
        ids = np.array(preview.first, np.int64)
        context = self._kept.name if self._kept else self.phrase.text()
        self.table.set_source(Source.PLAYLIST, context)
        self.table.show_ids(ids)
        length = long_duration_text(preview.duration_ms)
        count = tracks_text(preview.tracks)
        self._status.setText(f"{count} · {length}" if preview.tracks else count)
        self._enable(bool(preview.tracks))
        if not preview.tracks:
            self._nothing.set_text(
                self.tr("Nothing fits all of this"),
                self.tr("Take a rule away, or loosen one."),
                icon_name="search",
            )
        self._stack.setCurrentWidget(self.table if preview.tracks else self._nothing)

    def _enable(self, there: bool) -> None:
        empty = canonical(self._rules).empty
        self._examples.setVisible(empty and self._kept is None)
        for button in (self.play, self.shuffle):
            button.setEnabled(there)
            button.setVisible(not empty)

    # -- keeping ---------------------------------------------------------------------------------

    def _save(self) -> None:
        if self._kept is not None:
            self._smart.update(self._kept.id, self._kept.name, self._rules)
            return
        first = self.phrase.text().strip() or ", ".join(sentences(self._rules))
        name, given = self._ask_name(self.tr("New smart playlist"), first[:80].capitalize())
        if given and name.strip():
            self._smart.create(name, self._rules, lambda made: self._navigator.open("smart", made))

    def _rename(self) -> None:
        if self._kept is None:
            return
        name, given = self._ask_name(self.tr("Rename smart playlist"), self._kept.name)
        if given and name.strip():
            self._smart.update(self._kept.id, name, parse(self._kept.query))

    def _ask_name(self, title: str, text: str) -> tuple[str, bool]:
        return QInputDialog.getText(self, title, self.tr("Name"), QLineEdit.EchoMode.Normal, text)

    def _delete(self) -> None:
        if self._kept is not None:
            self._smart.delete(self._kept.id)
            self._navigator.open("home")
