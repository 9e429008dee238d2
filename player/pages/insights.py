"""Insights: when and what was listened to, by period; a year as a page of its own to keep."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from player.components.actions import Actions
from player.components.ranked_list import RankedList
from player.models.columns import long_duration_text
from player.services.artwork import Artwork
from player.services.catalogue import Catalogue
from player.services.navigation import Navigator
from player.services.notify import Notify
from player.widgets.buttons import TextButton
from player.widgets.charts import Calendar, Clock, Shares
from player.widgets.empty_state import EmptyState
from player.widgets.labels import PlainLabel
from recommender.core.insights import Forgotten, Insights, Ranked
from recommender.core.translation import translate

_WIDTH = 1_080


class InsightsPage(QWidget):
    """Figures, a clock, a calendar, what was heard most, how taste moved, what was forgotten."""

    def __init__(
        self,
        catalogue: Catalogue,
        artwork: Artwork,
        navigator: Navigator,
        actions: Actions,
        notify: Notify,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("Insights")
        self._catalogue, self._navigator = catalogue, navigator
        self._actions, self._notify = actions, notify
        self._years: tuple[int, ...] = ()
        self._period = QComboBox()
        self._period.setAccessibleName(self.tr("Period"))
        self._export = TextButton(self.tr("Save the year as a page"), "download")
        self._export.clicked.connect(self._save_year)
        self._figures = [(PlainLabel("", "title"), PlainLabel(words, "small"))
                         for words in self._figure_words()]  # fmt: skip
        self._clock = Clock(self.tr("When you listen"))
        self._calendar = Calendar(self.tr("Days with music"))
        self._drift = Shares(self.tr("How your taste moved"))
        self._lists = {
            name: RankedList(title, artwork)
            for name, title in (
                ("artists", self.tr("Artists")),
                ("tracks", self.tr("Tracks")),
                ("albums", self.tr("Albums")),
                ("genres", self.tr("Genres by ear")),
                ("finds", self.tr("New finds")),
                ("forgotten", self.tr("Forgotten shelves")),
            )
        }
        self._health = PlainLabel("", "secondary")
        self._health.setWordWrap(True)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._offer(())

    @staticmethod
    def _figure_words() -> tuple[str, ...]:
        return (
            translate("insights", "of music"),
            translate("insights", "plays"),
            translate("insights", "artists"),
            translate("insights", "heard for the first time"),
            translate("insights", "days with music"),
            translate("insights", "days in a row at most"),
        )

    # -- building ----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.title, "title"))
        head.addStretch(1)
        knowing = TextButton(self.tr("How well does Deepcuts know you?"), "sparkle")
        knowing.clicked.connect(lambda: self._navigator.open("knowing"))
        head.addWidget(knowing)
        head.addWidget(self._period)
        head.addWidget(self._export)
        inside = QWidget()
        inside.setProperty("role", "page")
        inside.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(32, 20, 32, 32)
        column.setSpacing(16)
        column.addLayout(head)
        column.addLayout(self._figure_row())
        charts = ((self.tr("When you listen"), self._clock),
                  (self.tr("Days with music"), self._calendar),
                  (self.tr("How your taste moved"), self._drift))  # fmt: skip
        self._cards = [_card(title, chart) for title, chart in charts]
        for card in self._cards:
            column.addWidget(card)
        grid = QGridLayout()
        grid.setSpacing(16)
        for place, one in enumerate(self._lists.values()):
            grid.addWidget(one, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        column.addLayout(grid)
        column.addWidget(_card(self.tr("Your library"), self._health))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setAccessibleName(self.title)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        self._stack.addWidget(scroll)
        self._stack.addWidget(
            EmptyState(
                "chart",
                self.tr("Nothing played yet"),
                self.tr("Once you have listened for a while, this page tells when and to what. "
                        "It is made on this machine, for you alone."),
            )
        )  # fmt: skip
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _figure_row(self) -> QGridLayout:
        row = QGridLayout()
        row.setSpacing(12)
        for place, (number, words) in enumerate(self._figures):
            card = QFrame()
            card.setProperty("role", "card")
            inner = QVBoxLayout(card)
            inner.setContentsMargins(16, 12, 16, 12)
            inner.setSpacing(0)
            inner.addWidget(number)
            inner.addWidget(words)
            row.addWidget(card, 0, place)
            row.setColumnStretch(place, 1)
        return row

    def _connect(self) -> None:
        self._period.activated.connect(lambda _: self.reload())
        open_: dict[str, Callable[[Ranked], None]] = {
            "artists": lambda one: self._actions.open_artist(one.name),
            "finds": lambda one: self._actions.open_artist(one.name),
            "tracks": lambda one: self._actions.play([one.id]),
            "albums": lambda one: self._navigator.open("album", one.id),
            "forgotten": lambda one: self._navigator.open("album", one.id),
            "genres": lambda one: self._navigator.open("genre", one.id),
        }
        for name, run in open_.items():
            self._lists[name].opened.connect(run)

    # -- periods -----------------------------------------------------------------------------------

    def _offer(self, years: tuple[int, ...]) -> None:
        chosen = self._period.currentData()
        self._years = years
        self._period.clear()
        for words, key in (
            (self.tr("Last four weeks"), "28"),
            (self.tr("Last three months"), "91"),
            (self.tr("Last twelve months"), "365"),
            (self.tr("All time"), "all"),
        ):
            self._period.addItem(words, key)
        for year in sorted(years, reverse=True):
            self._period.addItem(str(year), f"year:{year}")
        place = self._period.findData(chosen if chosen is not None else "365")
        self._period.setCurrentIndex(max(0, place))

    def _days(self) -> tuple[date | None, date | None]:
        key = str(self._period.currentData())
        if key.startswith("year:"):
            year = int(key.removeprefix("year:"))
            return date(year, 1, 1), date(year, 12, 31)
        if key == "all":
            return None, None
        return date.today() - timedelta(int(key) - 1), None

    def show_argument(self, argument: object) -> None:
        """Read the period that is chosen."""
        self.reload()

    def reload(self) -> None:
        """Read again."""
        first, last = self._days()
        self._catalogue.read(
            lambda library: library.knowledge.insights(first, last), self._show, "insights"
        )

    # -- showing -----------------------------------------------------------------------------------

    def _show(self, found: Insights) -> None:
        if found.years != self._years:
            self._offer(found.years)
        self._stack.setCurrentIndex(0 if found.years else 1)
        numbers = (
            long_duration_text(found.heard_ms),
            *(self.locale().toString(one) for one in (
                found.plays, found.artists, found.new_tracks, found.days, found.streak)),
        )  # fmt: skip
        for (label, _), number in zip(self._figures, numbers, strict=True):
            label.setText(number)
        self._clock.set_minutes(found.clock)
        self._calendar.set_minutes(found.calendar, min(found.last, date.today()))
        self._drift.set_shares(found.drift.months, found.drift.genres, found.drift.shares)
        self._cards[2].setVisible(bool(found.drift.months))
        self._lists["artists"].set_ranked(found.top_artists)
        self._lists["tracks"].set_ranked(found.top_tracks)
        self._lists["albums"].set_ranked(found.top_albums)
        self._lists["genres"].set_ranked(found.top_genres)
        self._lists["finds"].set_ranked(found.finds)
        self._lists["forgotten"].set_ranked([_ranked(one) for one in found.forgotten])
        self._health.setText(health_words(found))

    def _save_year(self) -> None:
        key = str(self._period.currentData())
        newest = max(self._years, default=date.today().year)
        year = int(key.removeprefix("year:")) if key.startswith("year:") else newest
        name = self.tr("{year} in music").format(year=year) + ".html"
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the year as a page"), name, self.tr("Web pages (*.html)")
        )
        if path:
            self.save_year(year, path)

    def save_year(self, year: int, path: str) -> None:
        """Write a year in music as one HTML file."""
        self._catalogue.read(
            lambda library: library.knowledge.write_year(year, path),
            lambda _: self._notify.info(self.tr("Saved: {path}").format(path=path)),
            "insights/save",
            self._notify.error,
        )


def _card(title: str, content: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(20, 14, 20, 16)
    column.setSpacing(10)
    column.addWidget(PlainLabel(title, "heading"))
    column.addWidget(content)
    return card


def _ranked(one: Forgotten) -> Ranked:
    return Ranked(one.id, one.name, one.artist, one.plays, 0, one.cover)


def health_words(found: Insights) -> str:
    """Return how complete the library is, in sentences; what is in order is not mentioned."""
    health = found.health
    parts = [translate("insights", "%n track(s).", "", health.tracks)]
    for count, words in (
        (health.tracks - health.analysed, translate("insights", "{n} wait to be listened to.")),
        (health.missing, translate("insights", "{n} are not where they were.")),
        (health.unreadable, translate("insights", "{n} files could not be read.")),
        (health.without_genre, translate("insights", "{n} have no genre tag.")),
        (health.without_year, translate("insights", "{n} have no year.")),
        (health.duplicates, translate("insights", "{n} are there twice.")),
        (health.never_played, translate("insights", "{n} were never played.")),
    ):
        if count:
            parts.append(words.format(n=count))
    return " ".join(parts)
