"""How well does Deepcuts know you? The ladder, the last evaluation, what is passed over."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from player.components.actions import Actions
from player.models.knowing import Answer, answers
from player.services.catalogue import Catalogue
from player.services.runner import Runner
from player.widgets.buttons import IconButton, TextButton
from player.widgets.charts import Intervals
from player.widgets.labels import ElidedLabel, PlainLabel
from recommender.core.reports import Disliked, Standing, TasteReport
from recommender.core.track import TrackRow
from recommender.core.translation import translate
from recommender.library import Library

_WIDTH = 860
_JOB = "evaluate"


class KnowingPage(QWidget):
    """Plain words about how far the models go, and the way to correct them."""

    def __init__(
        self,
        catalogue: Catalogue,
        runner: Runner,
        actions: Actions,
        library: Library,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("How well does Deepcuts know you?")
        self._catalogue, self._runner = catalogue, runner
        self._actions, self._library = actions, library
        self._rung = PlainLabel("", "heading")
        self._rung.setWordWrap(True)
        self._ladder = QProgressBar()
        self._ladder.setTextVisible(False)
        self._ladder.setFixedHeight(6)
        self._ladder.setAccessibleName(self.tr("Step of the ladder"))
        self._next = PlainLabel("", "secondary")
        self._next.setWordWrap(True)
        self._when = PlainLabel("", "secondary")
        self._when.setWordWrap(True)
        self._again = TextButton(self.tr("Check now"), "refresh", "primary")
        self._again.clicked.connect(self.evaluate)
        self._answers = QVBoxLayout()
        self._answers.setSpacing(16)
        self._disliked = QVBoxLayout()
        self._disliked.setSpacing(4)
        self._lay_out()
        runner.failed.connect(self._failed)
        runner.cancelled.connect(lambda job: self._idle() if job == _JOB else None)
        actions.opinions_changed.connect(self._reload_disliked)

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setProperty("role", "page")
        inside.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(32, 20, 32, 32)
        column.setSpacing(16)
        column.addWidget(PlainLabel(self.title, "title"))
        standing = _card()
        standing.layout().addWidget(self._rung)
        standing.layout().addWidget(self._ladder)
        standing.layout().addWidget(self._next)
        column.addWidget(standing)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Tried on your own last weeks"), "heading"))
        head.addStretch(1)
        head.addWidget(self._again)
        column.addLayout(head)
        column.addWidget(self._when)
        column.addLayout(self._answers)
        column.addWidget(PlainLabel(self.tr("Passed over"), "heading"))
        words = PlainLabel(
            self.tr("You lately skipped these early more often than you heard them, so they come "
                    "less. Like one to take that back."),
            "secondary",
        )  # fmt: skip
        words.setWordWrap(True)
        column.addWidget(words)
        card = _card()
        card.layout().addLayout(self._disliked)
        column.addWidget(card)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setAccessibleName(self.title)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def show_argument(self, argument: object) -> None:
        """Read where the listener stands and what was found last."""
        self._catalogue.read(
            lambda library: (library.knowledge.standing(), library.knowledge.evaluation()),
            lambda found: self._show(*found),
            "knowing",
        )
        self._reload_disliked()

    def _reload_disliked(self) -> None:
        def read(library: Library) -> tuple[list[Disliked], list[TrackRow]]:
            found = library.knowledge.disliked(20)
            return found, library.rows([one.track_id for one in found])

        self._catalogue.read(read, lambda found: self._show_disliked(*found), "knowing/disliked")

    # -- showing -----------------------------------------------------------------------------------

    def _show(self, standing: Standing, last: tuple[int, TasteReport] | None) -> None:
        self._rung.setText(standing.words)
        self._ladder.setRange(0, standing.rungs)
        self._ladder.setValue(standing.rung)
        self._next.setText(_next_words(standing))
        if last is None:
            self._when.setText(
                self.tr("Not tried yet. Your last weeks are hidden from the models, which then "
                        "have to foretell them; it takes a minute or two.")
            )  # fmt: skip
            self._show_answers([])
            return
        at, report = last
        day = QLocale().toString(
            datetime.fromtimestamp(at / 1000).date(), QLocale.FormatType.LongFormat
        )
        self._when.setText(
            self.tr("On {day}, with your last weeks hidden from the models. The lines show how "
                    "sure each number is.").format(day=day)
        )  # fmt: skip
        self._show_answers(answers(report))

    def _show_answers(self, found: list[Answer]) -> None:
        _clear(self._answers)
        for one in found:
            card = _card()
            bars = Intervals(one.title)
            bars.set_bars(one.bars)
            meaning = PlainLabel(
                " ".join(part for part in (one.meaning, one.verdict) if part), "small"
            )
            meaning.setWordWrap(True)
            card.layout().addWidget(PlainLabel(one.title, "heading"))
            card.layout().addWidget(bars)
            card.layout().addWidget(meaning)
            self._answers.addWidget(card)

    def _show_disliked(self, found: list[Disliked], rows: list[TrackRow]) -> None:
        _clear(self._disliked)
        known = {row.id: row for row in rows}
        for one in found:
            if one.track_id in known:
                self._disliked.addWidget(self._row(one, known[one.track_id]))
        if not found:
            self._disliked.addWidget(PlainLabel(self.tr("Nothing."), "secondary"))

    def _row(self, one: Disliked, track: TrackRow) -> QWidget:
        row = QWidget()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(
            ElidedLabel(" – ".join(part for part in (track.title, track.artist) if part))
        )
        words.addWidget(PlainLabel(one.why, "small"))
        like = IconButton("heart", self.tr("I like {title}").format(title=track.title), size=18)
        never = IconButton(
            "never", self.tr("Never suggest {title}").format(title=track.title), size=18
        )
        like.clicked.connect(lambda: self._actions.like([one.track_id], 1))
        never.clicked.connect(lambda: self._actions.like([one.track_id], -1))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 2, 0, 2)
        line.addLayout(words, 1)
        line.addWidget(like)
        line.addWidget(never)
        return row

    # -- evaluating --------------------------------------------------------------------------------

    def evaluate(self) -> None:
        """Try the models on the listener's own last weeks, in a worker."""
        self._again.setEnabled(False)
        self._again.setText(self.tr("Checking …"))
        library = self._library
        self._runner.run(
            _JOB,
            "models",
            lambda progress, control: library.knowledge.evaluate((), progress, control),
            lambda _: self._done(),
        )

    def _done(self) -> None:
        self._idle()
        self.show_argument(None)

    def _failed(self, job: str, text: str) -> None:
        if job == _JOB:
            self._idle()
            self._when.setText(text)

    def _idle(self) -> None:
        self._again.setEnabled(True)
        self._again.setText(self.tr("Check now"))


def _next_words(standing: Standing) -> str:
    played = translate("knowing", "%n play(s) so far.", "", standing.plays)
    if not standing.following:
        return played
    needs = []
    if standing.more_plays:
        needs.append(translate("knowing", "%n more play(s)", "", standing.more_plays))
    if standing.more_days:
        needs.append(translate("knowing", "%n more day(s)", "", standing.more_days))
    words = translate("knowing", "Next, after {needs}: {rung}")
    joined = translate("knowing", " and ").join(needs)
    return f"{played} {words.format(needs=joined, rung=standing.following)}"


def _card() -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(20, 14, 20, 14)
    column.setSpacing(8)
    return card


def _clear(layout: QVBoxLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        if item.widget() is not None:
            item.widget().deleteLater()
