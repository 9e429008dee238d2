"""The background cycle: scan, listen, learn, make playlists, and again when something changed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from player.services.runner import Runner
from player.services.settings import Settings
from recommender.core.errors import KnownError
from recommender.core.job import JobControl, ProgressCallback
from recommender.core.reports import AnalyseReport, ScanReport
from recommender.library import Library

#: Tracks after which a first mix is made, and then again after so many more each time.
_SLICES = (150, 600, 3_000)
_POLL_MS = 700
_AFTER_PLAYS_MS = 20_000
_MINUTE_MS = 60_000


class Jobs(QObject):
    """Keeps the library true to the disk and the playlists true to the day.

    ``library_changed`` comes at most about once a second while a scan or analysis writes.
    """

    library_changed = Signal()
    predictions_changed = Signal()
    shelves_changed = Signal()
    scanned = Signal(object)  # ScanReport

    def __init__(
        self,
        library: Library,
        runner: Runner,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._runner = runner
        self._settings = settings
        self._slice = 0
        self._revision = library.revision
        self._day = date.today()
        self._poll = QTimer(self, interval=_POLL_MS)
        self._poll.timeout.connect(self._look)
        self._after_plays = QTimer(self, singleShot=True, interval=_AFTER_PLAYS_MS)
        self._after_plays.timeout.connect(self.refresh_playlists)
        self._midnight = QTimer(self, interval=_MINUTE_MS)
        self._midnight.timeout.connect(self._new_day)
        self._midnight.start()
        runner.failed.connect(self._failed)

    @property
    def busy(self) -> bool:
        """Whether anything of the cycle is under way."""
        return bool({"scan", "analyse", "train", "playlists"} & set(self._runner.running()))

    # -- the cycle -------------------------------------------------------------------------------

    def scan_all(self) -> None:
        """Look through all music folders, then go on with the cycle."""
        self._scan(())

    def add_folders(self, paths: Sequence[str]) -> None:
        """Add music folders and look through them."""
        self._scan(tuple(paths))

    def _scan(self, paths: tuple[str, ...]) -> None:
        self._poll.start()

        def work(progress: ProgressCallback, control: JobControl) -> ScanReport:
            known = [path for path in paths if path]
            if known:
                for path in known:
                    self._library.scan((path,), progress, control)
            return self._library.scan((), progress, control)

        self._runner.run("scan", "scan", work, self._scan_done)

    def _scan_done(self, report: ScanReport) -> None:
        self._look()
        self.library_changed.emit()
        self.scanned.emit(report)
        self._slice = 0
        self.analyse()

    def analyse(self) -> None:
        """Listen to what is new, in slices, so that a first mix comes early."""
        if not self._settings.get("analysis/automatic"):
            self._train(again=False)
            return
        limit = _SLICES[min(self._slice, len(_SLICES) - 1)]
        workers = int(self._settings.get("analysis/workers") or 0) or None
        stages = ("fast", "deep") if self._settings.get("analysis/deep") else ("fast",)
        on_battery = bool(self._settings.get("analysis/on_battery"))
        self._poll.start()
        self._runner.run(
            "analyse",
            "analyse",
            lambda progress, control: self._library.analyse(
                progress, control, workers, limit, stages, on_battery
            ),
            lambda report: self._analysed(report, limit),
        )

    def _analysed(self, report: AnalyseReport, limit: int) -> None:
        self._slice += 1
        if report.analysed:
            self._train(again=report.passes >= limit)
        else:
            self.refresh_playlists()

    def _train(self, *, again: bool) -> None:
        def trained(_: object) -> None:
            self.predictions_changed.emit()
            self.shelves_changed.emit()
            self._look()
            if again:
                self.analyse()
            else:
                self._poll.stop()

        self._runner.run("train", "train", self._library.train, trained)

    def refresh_playlists(self) -> None:
        """Learn from the latest plays and make today's playlists."""
        if "train" in self._runner.running():
            return  # it ends with playlists of its own

        def made(_: object) -> None:
            self._poll.stop()
            self.shelves_changed.emit()

        self._runner.run("playlists", "playlists", self._library.refresh_playlists, made)

    def played(self) -> None:
        """Hear of a finished play: playlists follow when it has been quiet for a while."""
        self._after_plays.start()

    # -- watching --------------------------------------------------------------------------------

    def _look(self) -> None:
        try:
            revision = self._library.revision
        except KnownError:
            return
        if revision != self._revision:
            self._revision = revision
            self.library_changed.emit()

    def _new_day(self) -> None:
        if date.today() != self._day:
            self._day = date.today()
            self.refresh_playlists()

    def _failed(self, job: str, _: str) -> None:
        if job in ("scan", "analyse", "train", "playlists"):
            self._poll.stop()
