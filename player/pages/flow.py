"""Put a list in an order that flows: draw its energy, see where going on jars, keep the order."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from player.components.collection import Collection
from player.models.columns import playlist_columns, tracks_text
from player.pages.things import ThingPage
from player.services.notify import Notify
from player.services.playlists import SavedPlaylists
from player.widgets.buttons import TextButton
from player.widgets.curve_editor import CurveEditor
from player.widgets.labels import PlainLabel
from recommender.core.listening import Source
from recommender.core.playlist import Arrangement, Reason
from recommender.core.track import TrackRow
from recommender.core.translation import translate
from recommender.library import Library

_SHAPES = {
    "any": (),
    "rising": (0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95),
    "falling": (0.95, 0.8, 0.65, 0.5, 0.35, 0.2, 0.05),
    "arc": (0.1, 0.35, 0.7, 0.95, 0.7, 0.35, 0.1),
    "waves": (0.3, 0.9, 0.3, 0.9, 0.3, 0.9, 0.3),
}


@dataclass(frozen=True, slots=True)
class _Flow:
    """A list before and after, and its rows in the new order."""

    title: str
    before: Arrangement
    after: Arrangement
    rows: tuple[TrackRow, ...]


class FlowPage(ThingPage):
    """The list of an argument ("deep-cuts", "saved:3") in a new order, not kept until asked."""

    def __init__(self, saved: SavedPlaylists, notify: Notify, *services: object) -> None:
        super().__init__("flow", playlist_columns(), *services)
        self._saved = saved
        self._notify = notify
        self._curve: tuple[float, ...] = ()
        self._flow: _Flow | None = None
        keep = self.view.add_button(self.tr("Keep this order"), "check")
        keep.clicked.connect(self._keep)
        self._editor = CurveEditor()
        self._editor.changed.connect(self._bend)
        self._about = PlainLabel("", "secondary")
        self._about.setWordWrap(True)
        self.view.below_head.addWidget(self._tools())

    def _tools(self) -> QWidget:
        names = {
            "any": self.tr("Any energy"),
            "rising": self.tr("Rising"),
            "falling": self.tr("Falling"),
            "arc": self.tr("Arc"),
            "waves": self.tr("Waves"),
        }
        line = QHBoxLayout()
        line.setSpacing(8)
        for name, text in names.items():
            button = TextButton(text, "")
            button.clicked.connect(lambda _=False, name=name: self._choose(name))
            line.addWidget(button)
        line.addStretch(1)
        tools = QWidget()
        column = QVBoxLayout(tools)
        column.setContentsMargins(12, 0, 12, 12)
        column.setSpacing(10)
        column.addLayout(line)
        column.addWidget(self._editor)
        column.addWidget(self._about)
        return tools

    def show_argument(self, argument: object) -> None:
        """Show another list, with no wish about its energy."""
        if argument != self._argument:
            self._curve = ()
        super().show_argument(argument)

    def load(self, argument: object) -> None:
        """Arrange the list off the UI thread."""
        key, curve = str(argument), self._curve
        self._catalogue.read(
            lambda library: _arranged(library, key, curve), self._show, "flow", self.fail
        )

    def _choose(self, name: str) -> None:
        self._curve = _SHAPES[name]
        self._editor.set_values(self._curve or [0.5] * 7)
        self.load(self._argument)

    def _bend(self, values: tuple[float, ...]) -> None:
        self._curve = values
        self.load(self._argument)

    def _show(self, flow: _Flow) -> None:
        self._flow = flow
        jars = (False, *flow.after.jars)
        reasons = {
            row.id: _steps(before, row, jar)
            for (before, row), jar in zip(pairwise((None, *flow.rows)), jars, strict=True)
        }
        energy = [row.energy if row.energy is not None else 0.5 for row in flow.rows]
        ranks = {value: place for place, value in enumerate(sorted(set(energy)))}
        top = max(1, len(ranks) - 1)
        marks = [(ranks[value] / top, jar) for value, jar in zip(energy, jars, strict=True)]
        self._editor.set_marks(marks)
        self._about.setText(self._words(flow))
        self.show_collection(
            Collection(
                self.tr("In flow"),
                flow.title,
                tracks_text(len(flow.rows)),
                flow.after.track_ids,
                Source.PLAYLIST,
                flow.title,
                cover_track_ids=flow.after.track_ids[:4],
                reasons=reasons,
            )
        )

    def _words(self, flow: _Flow) -> str:
        text = self.tr(
            "Steps between tracks: {} % of what they are by chance before, {} % now. "
            "{} of them jar; they are marked."
        )
        shares = (round(100 * one.roughness) for one in (flow.before, flow.after))
        return text.format(*shares, sum(flow.after.jars))

    def _keep(self) -> None:
        if self._flow is None:
            return
        kind, _, number = str(self._argument).partition(":")
        ids = self._flow.after.track_ids
        if kind == "saved":
            self._saved.set_tracks(int(number), self._flow.before.track_ids, ids)
            self._notify.info(self.tr("The order was kept"), self.tr("Undo"), self._saved.undo)
            self._navigator.open("saved", int(number))
            return
        title = self.tr("{} in flow").format(self._flow.title)
        self._saved.create(title, ids, kind, lambda new: self._navigator.open("saved", new))


def _arranged(library: Library, key: str, curve: tuple[float, ...]) -> _Flow:
    title, ids = library.playlist_content(key)
    before, after = library.mixing.measure(ids), library.mixing.arrange(ids, curve)
    return _Flow(title, before, after, tuple(library.rows(after.track_ids)))


def _steps(before: TrackRow | None, row: TrackRow, jars: bool) -> tuple[Reason, ...]:
    """Say what changes from one track to the next: tempo, key, and whether it jars."""
    found = []
    if jars:
        found.append(Reason("jar", "A jump", 1.0))
    tempo = round(row.tempo_bpm) if row.tempo_bpm else None
    if tempo:
        last = round(before.tempo_bpm) if before and before.tempo_bpm else tempo
        found.append(
            Reason("tempo", f"{tempo} BPM" if last == tempo else f"{last} → {tempo} BPM", 0.6)
        )
    if row.key:
        last_key = before.key if before and before.key else row.key
        same = last_key == row.key
        found.append(Reason("key", row.key if same else f"{last_key} → {row.key}", 0.5))
    return tuple(found) or (Reason("order", translate("flow", "Its sound is not known yet"), 0.1),)
