"""What works in the background: quiet, with speed and time left, to be paused and stopped."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from player.services.runner import Runner
from player.widgets.buttons import IconButton
from player.widgets.labels import ElidedLabel
from recommender.core.job import Progress

_SHOWN = ("scan", "analyse", "train", "playlists", "demo")
_PAUSABLE = ("scan", "analyse")


class _JobRow(QWidget):
    """One job: what it does, how far it is, how long it takes."""

    def __init__(self, runner: Runner, job: str, words: str) -> None:
        super().__init__()
        self._runner = runner
        self._job = job
        self._title = ElidedLabel(words)
        self._detail = ElidedLabel("", "small")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(words)
        self._pause = IconButton("pause", self.tr("Pause"), size=14, colour="secondary")
        self._pause.setVisible(job in _PAUSABLE)
        self._pause.clicked.connect(self._toggle)
        stop = IconButton("close", self.tr("Stop: {}").format(words), size=14, colour="secondary")
        stop.clicked.connect(lambda: runner.cancel(job))
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(0)
        head.addWidget(self._title, 1)
        head.addWidget(self._pause)
        head.addWidget(stop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 4, 0, 4)
        whole.setSpacing(3)
        whole.addLayout(head)
        whole.addWidget(self._bar)
        whole.addWidget(self._detail)

    def _toggle(self) -> None:
        if self._runner.is_paused(self._job):
            self._runner.resume(self._job)
        else:
            self._runner.pause(self._job)

    def show_paused(self, paused: bool) -> None:
        """Show whether it is held."""
        self._pause.set_icon("play" if paused else "pause")
        self._pause.set_name(self.tr("Go on") if paused else self.tr("Pause"))
        if paused:
            self._detail.setText(self.tr("Paused"))

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is."""
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        parts = []
        if progress.total:
            parts.append(self.tr("{} of {}").format(f"{progress.done:,}", f"{progress.total:,}"))
        elif progress.done:
            parts.append(f"{progress.done:,}")
        if progress.rate >= 1:
            parts.append(self.tr("{}/s").format(f"{progress.rate:,.0f}"))
        if progress.left_s is not None and progress.done >= 3:
            parts.append(self._left(progress.left_s))
        self._detail.setText(" · ".join(parts))

    def _left(self, seconds: float) -> str:
        if seconds < 60:
            return self.tr("under a minute left")
        if seconds < 5400:
            return self.tr("{} min left").format(round(seconds / 60))
        return self.tr("{} h left").format(round(seconds / 3600))


class ActivityPanel(QFrame):
    """A row for each running job; not there while all is quiet."""

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._rows: dict[str, _JobRow] = {}
        self._words = {
            "scan": self.tr("Looking for music"),
            "analyse": self.tr("Listening to your music"),
            "train": self.tr("Learning your library"),
            "playlists": self.tr("Making your mixes"),
            "demo": self.tr("Making the demo library"),
        }
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 6, 4, 8)
        self._column.setSpacing(4)
        runner.started.connect(self._started)
        runner.progressed.connect(self._progressed)
        runner.finished.connect(lambda job, _: self._gone(job))
        runner.failed.connect(lambda job, _: self._gone(job))
        runner.cancelled.connect(self._gone)
        runner.paused_changed.connect(self._paused)
        self.hide()

    def _started(self, job: str) -> None:
        if job not in _SHOWN or job in self._rows:
            return
        row = self._rows[job] = _JobRow(self._runner, job, self._words[job])
        self._column.addWidget(row)
        self.show()

    def _progressed(self, progress: Progress) -> None:
        job = "playlists" if progress.job == "taste" else progress.job
        row = self._rows.get(job) or self._rows.get("train")
        if row is not None and (job in self._rows or job == "playlists"):
            row.show_progress(progress)

    def _paused(self, job: str, paused: bool) -> None:
        if job in self._rows:
            self._rows[job].show_paused(paused)

    def _gone(self, job: str) -> None:
        row = self._rows.pop(job, None)
        if row is not None:
            self._column.removeWidget(row)
            row.deleteLater()
        self.setVisible(bool(self._rows))
