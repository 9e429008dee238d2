"""The façade: the one object that the player and the command line hold."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from recommender.core.errors import KnownError, NotFoundError
from recommender.core.job import JobControl, ProgressCallback, ignore_progress
from recommender.core.listening import HistoryRow, PlayEvent
from recommender.core.playlist import Playlist, SavedPlaylist, Shelf
from recommender.core.query import parse
from recommender.core.reports import (
    AnalyseReport,
    DoctorReport,
    ExportReport,
    LibraryCounts,
    LogReport,
    MapPoints,
    ScanReport,
    TasteReport,
    TrainReport,
)
from recommender.core.steering import Continuation, Steering
from recommender.core.track import AlbumRow, ArtistRow, GenreRow, MusicFolder, TrackRow, Unreadable
from recommender.core.translation import translate
from recommender.desks import Desks
from recommender.jobs.covers import Covers
from recommender.jobs.pools import Pools
from recommender.plugins import PluginManager
from recommender.store import catalogue, diary, features, folders, listening, tracks
from recommender.store import playlists as saved
from recommender.store.opening import open_store
from recommender.store.settings import Settings


def now_ms() -> int:
    """Return the moment, UTC milliseconds."""
    return time.time_ns() // 1_000_000


class Library(Desks):
    """Everything Deepcuts knows. Methods may be called from any thread; jobs block.

    A read-only library looks while another process writes; what would write raises StoreError.
    ``profile`` is who listens, by id or name; None for who did last.
    """

    def __init__(
        self,
        data_dir: Path,
        *,
        workers: int | None = None,
        clock: Callable[[], int] = now_ms,
        read_only: bool = False,
        profile: int | str | None = None,
    ) -> None:
        self.data_dir = data_dir
        self._clock = clock
        self._store = open_store(data_dir, profile=profile, read_only=read_only)
        self.plugins = PluginManager(data_dir / "plugins")
        self._pools = Pools(workers)
        self._covers = Covers(self._store, self._pools.covers)
        self._settings = Settings(self._store)

    @property
    def notices(self) -> tuple[str, ...]:
        """What opening had to repair and which plug-ins were turned off, in plain sentences."""
        return (*self._store.notices, *self.plugins.notices)

    @property
    def revision(self) -> int:
        """A number that changes with every committed change; settings do not count."""
        return self._store.revision

    def close(self) -> None:
        """End the workers, finish the writes, close the databases; a second call does nothing."""
        self._pools.close()
        self._store.close()

    # -- folders and jobs ----------------------------------------------------------------------

    def folders(self) -> list[MusicFolder]:
        """Return the music folders."""
        with self._store.reader() as reader:
            return catalogue.folders(reader)

    def add_folder(self, path: str) -> MusicFolder:
        """Add a music folder; KnownError when it is none or lies inside another one."""
        whole = os.path.realpath(path)
        if not os.path.isdir(whole):
            raise KnownError(translate("errors", "{path} is not a folder.").format(path=path))
        now = self._clock()
        folder_id, inside = self._submit_household(lambda db: folders.add(db, whole, now))
        if inside:
            self._submit(lambda db: folders.adopt(db, folder_id, inside))
        return next(folder for folder in self.folders() if folder.id == folder_id)

    def remove_folder(self, folder_id: int) -> None:
        """Take a folder and its tracks out of the library; plays and ratings stay."""
        if self._submit_household(lambda db: folders.remove(db, folder_id)):
            self._submit(lambda db: folders.drop_tracks(db, folder_id))

    def scan(
        self,
        paths: Sequence[str] = (),
        progress: ProgressCallback = ignore_progress,
        control: JobControl | None = None,
    ) -> ScanReport:
        """Scan these folders, added first where they are new; without any, all of them."""
        from recommender.jobs.scan import run_scan

        wanted = self.folders()
        if paths:
            wanted = [self._folder_of(path) for path in paths]
        unique = list({folder.id: folder for folder in wanted}.values())
        report = run_scan(
            self._store, self._pools.tags, unique, progress, control, self.plugins.fix_tags
        )
        self.genre_desk.reapply()
        return report

    def _folder_of(self, path: str) -> MusicFolder:
        with self._store.reader() as reader:
            holder = folders.holder(reader, os.path.realpath(path))
        if holder is None:
            return self.add_folder(path)
        return next(folder for folder in self.folders() if folder.id == holder)

    def analyse(
        self,
        progress: ProgressCallback = ignore_progress,
        control: JobControl | None = None,
        workers: int | None = None,
        limit: int | None = None,
        stages: Sequence[str] = ("fast", "deep"),
        on_battery: bool = False,
    ) -> AnalyseReport:
        """Listen to what is not analysed yet, or to the first ``limit`` tracks of it.

        The stages are "fast" and "deep". Waits while the machine is on battery, unless
        ``on_battery``.
        """
        from recommender.jobs.analyse import run_analyse

        pool = self._pools.ears(workers)
        extractors = self.plugins.many("register_extractors")
        return run_analyse(
            self._store, pool, extractors, progress, control, limit, stages, on_battery
        )

    def pending_analysis(self) -> int:
        """Return how many reachable tracks still have to be listened to."""
        with self._store.reader() as reader:
            versions = features.declared(reader)
            return len(features.todo(reader, versions or {"": 0}))

    def train(
        self, progress: ProgressCallback = ignore_progress, control: JobControl | None = None
    ) -> TrainReport:
        """Fit genres and the map, then taste, then make the playlists."""
        from recommender.jobs.taste import run_taste
        from recommender.jobs.train import run_train

        models = self.plugins.many("register_models")
        report = run_train(
            self._store, self._pools.models, models, self._clock(), progress, control
        )
        run_taste(self._store, self._pools.models, self._clock(), progress, control, fit=True)
        self._make_playlists(progress, control)
        return report

    def refresh_playlists(
        self, progress: ProgressCallback = ignore_progress, control: JobControl | None = None
    ) -> tuple[Shelf, ...]:
        """Read taste from the plays so far, by the models last trained, and make the playlists."""
        from recommender.jobs.taste import run_taste

        run_taste(self._store, self._pools.models, self._clock(), progress, control)
        return self._make_playlists(progress, control)

    def _make_playlists(
        self, progress: ProgressCallback, control: JobControl | None
    ) -> tuple[Shelf, ...]:
        from recommender.jobs import playlists

        recipes = self.plugins.many("register_recipes")
        shelves = playlists.refresh(self._store, recipes, self._clock(), progress, control)
        if folder := self.setting("export/folder"):
            self.keep_playlists_in(folder)
        return shelves

    def evaluate_self(
        self,
        tasks: Sequence[str] = (),
        progress: ProgressCallback = ignore_progress,
        control: JobControl | None = None,
    ) -> TasteReport:
        """Hold out the listener's last weeks and say how well each model foretells them."""
        return self.knowledge.evaluate(tasks, progress, control)

    # -- looking things up ---------------------------------------------------------------------

    def counts(self) -> LibraryCounts:
        """Count everything."""
        with self._store.reader() as reader:
            return catalogue.counts(reader)

    def total_duration_ms(self) -> int:
        """Return how long all tracks take together."""
        with self._store.reader() as reader:
            return catalogue.total_duration_ms(reader)

    def track_ids(
        self, query: str = "", sort: Sequence[tuple[str, bool]] = ()
    ) -> npt.NDArray[np.int64]:
        """Return the ids that match a query, ordered by (field, descending) pairs: int64 (n,)."""
        return self.smart.select(parse(query), sort)

    def rows(self, ids: Sequence[int]) -> list[TrackRow]:
        """Return tracks in the order of their ids; unknown ids are left out."""
        with self._store.reader() as reader:
            return tracks.rows(reader, ids)

    def find(self, key: str) -> int:
        """Return the id of a track given as its id or its path; NotFoundError when unknown."""
        with self._store.reader() as reader:
            found = tracks.find(reader, key)
        if found is None:
            raise NotFoundError(translate("errors", "{key} is not in the library.").format(key=key))
        return found

    def albums(self) -> list[AlbumRow]:
        """Return all albums."""
        with self._store.reader() as reader:
            return catalogue.albums(reader)

    def album_track_ids(self, album_id: int) -> list[int]:
        """Return an album's tracks in playing order."""
        with self._store.reader() as reader:
            return catalogue.album_track_ids(reader, album_id)

    def artists(self) -> list[ArtistRow]:
        """Return all artists."""
        with self._store.reader() as reader:
            return catalogue.artists(reader)

    def artist_track_ids(self, artist_id: int) -> list[int]:
        """Return an artist's tracks, album by album."""
        with self._store.reader() as reader:
            return catalogue.artist_track_ids(reader, artist_id)

    def artist_id(self, name: str) -> int | None:
        """Return the id of an artist by name."""
        with self._store.reader() as reader:
            return catalogue.artist_id(reader, name)

    def genres(self) -> list[GenreRow]:
        """Return the genre tree, largest first."""
        with self._store.reader() as reader:
            return catalogue.genres(reader)

    def genre_track_ids(self, genre_id: int) -> list[int]:
        """Return the tracks of a genre or micro-genre, surest first."""
        with self._store.reader() as reader:
            return catalogue.genre_track_ids(reader, genre_id)

    def unreadable(self) -> list[Unreadable]:
        """Return what could not be read or analysed, each with its reason."""
        with self._store.reader() as reader:
            return catalogue.unreadable(reader)

    def map_points(self) -> MapPoints:
        """Return every placed track's point."""
        with self._store.reader() as reader:
            return catalogue.map_points(reader)

    def lyrics(self, track_id: int) -> str:
        """Return a track's lyrics, "" without."""
        with self._store.reader() as reader:
            return tracks.lyrics(reader, track_id)

    def cover(self, track_id: int, size: int) -> bytes | None:
        """Return a track's cover as JPEG of about ``size`` pixels; None without one.

        It may have to be read from the music file in a worker: call it off the UI thread.
        """
        return self._covers.get(track_id, size)

    def waveform(self, track_id: int) -> bytes | None:
        """Return the height of bass, middle and treble at 1,000 moments of a track, for a seek bar.

        uint8 (3, 1000) row after row, 255 is full scale; None while it was not listened to.
        """
        with self._store.reader() as reader:
            return features.print_of(reader, track_id, "overview")

    def duplicates(self) -> list[tuple[int, ...]]:
        """Return groups of tracks that are the same recording, whatever their encoding."""
        from recommender.jobs import same_sound

        with self._store.reader() as reader:
            return same_sound.duplicates(reader)

    def similar(self, track_id: int, n: int = 20) -> list[tuple[int, float]]:
        """Return the tracks that sound most alike and how much, 0–1, nearest first."""
        from recommender.jobs import playlists

        return playlists.similar(self._store, track_id, n, self._clock())

    # -- playlists -----------------------------------------------------------------------------

    def shelves(self) -> tuple[Shelf, ...]:
        """Return the shelves as last made."""
        from recommender.jobs import playlists

        return playlists.stored(self._store)

    def playlist(self, slug: str, date: str | None = None, seed: int | None = None) -> Playlist:
        """Return a generated playlist: the stored one, or that of a day (ISO) and a seed."""
        from recommender.jobs import playlists

        recipes = self.plugins.many("register_recipes")
        return playlists.make(self._store, recipes, slug, date, seed, self._clock())

    def radio(
        self,
        seed: str | Sequence[str],
        n: int = 50,
        random_seed: int | None = None,
        steering: Steering | None = None,
    ) -> Playlist:
        """Return a radio from one seed or several.

        A seed is "track:ID", "album:ID", "artist:ID or NAME", "genre:ID", "playlist:ID" (a saved
        one), an id or a path; NotFoundError when it is not in the library.
        """
        seeds = (seed,) if isinstance(seed, str) else tuple(seed)
        return self._radios.radio(seeds, n, random_seed, steering, self._clock())

    def go_on(self, queue: Continuation, steering: Steering, random_seed: int = 0) -> Playlist:
        """Return how a queue goes on, one pick a place; quick, from the library in memory."""
        return self._radios.go_on(queue, steering, random_seed, self._clock())

    def prepare_radio(self) -> tuple[str, ...]:
        """Take the library as it is now into memory; return the sliders that it can follow."""
        return self._radios.ground(self._clock()).axes.known()

    def saved_playlists(self) -> list[SavedPlaylist]:
        """Return the listener's own playlists by name."""
        with self._store.reader() as reader:
            return saved.saved(reader)

    def saved_track_ids(self, playlist_id: int) -> list[int]:
        """Return a saved playlist's tracks in order."""
        with self._store.reader() as reader:
            return saved.track_ids(reader, playlist_id)

    def create_playlist(self, name: str, track_ids: Sequence[int] = (), origin: str = "") -> int:
        """Save a new playlist; return its id."""
        now, ids = self._clock(), list(track_ids)
        return self._submit_listener(lambda db: saved.create(db, name, ids, origin, now))

    def rename_playlist(self, playlist_id: int, name: str) -> None:
        """Give a saved playlist another name."""
        now = self._clock()
        self._submit_listener(lambda db: saved.rename(db, playlist_id, name, now))

    def delete_playlist(self, playlist_id: int) -> None:
        """Delete a saved playlist."""
        self._submit_listener(lambda db: saved.delete(db, playlist_id))

    def set_playlist(self, playlist_id: int, track_ids: Sequence[int]) -> None:
        """Replace a saved playlist's tracks."""
        now, ids = self._clock(), list(track_ids)
        self._submit_listener(lambda db: saved.replace(db, playlist_id, ids, now))

    def export_playlist(self, key: str, path: str) -> ExportReport:
        """Write a generated ("deep-cuts") or saved ("saved:3") playlist as the suffix says."""
        from recommender import exchange
        from recommender.jobs import playlist_files

        exporters: dict[str, exchange.Exporter] = {}
        for part in self.plugins.gather("register_exporters"):
            exporters.update(part)
        title, ids = self.playlist_content(key)
        return playlist_files.write_one(Path(path), title, ids, self.rows, exporters)

    def keep_playlists_in(self, folder: str) -> int:
        """Write all playlists into a folder, for other players; return how many there are."""
        from recommender.jobs import playlist_files

        made = [(one.title, one.track_ids) for shelf in self.shelves() for one in shelf.playlists]
        own = [(one.name, self.saved_track_ids(one.id)) for one in self.saved_playlists()]
        return playlist_files.keep_in_step(Path(folder), [*own, *made], self.rows)

    def playlist_content(self, key: str) -> tuple[str, list[int]]:
        """Return title and tracks of a generated ("deep-cuts") or saved ("saved:3") playlist."""
        kind, _, number = key.partition(":")
        if kind == "saved" and number.isdecimal():
            with self._store.reader() as reader:
                return saved.name(reader, int(number)), saved.track_ids(reader, int(number))
        if kind == "smart" and number.isdecimal():
            smart_id = int(number)
            return self.smart.get(smart_id).name, self.smart.track_ids(smart_id).tolist()
        playlist = self.playlist(key)
        return playlist.title, list(playlist.track_ids)

    def import_playlist(self, path: str) -> ExportReport:
        """Save a playlist file's tracks that are in the library as a playlist of that name."""
        from recommender import exchange

        title, paths = exchange.read(Path(path))
        with self._store.reader() as reader:
            found = [tracks.find(reader, os.path.abspath(one)) for one in paths]
        ids = [track_id for track_id in found if track_id is not None]
        self.create_playlist(title, ids, origin=os.path.basename(path))
        return ExportReport(len(ids), len(found) - len(ids))

    # -- listening -----------------------------------------------------------------------------

    def record_play(self, event: PlayEvent) -> Future[None]:
        """Record a play; when the future is done it is in the journal and in the database."""
        return diary.record_play(self._store, event)

    def set_rating(self, track_ids: Sequence[int], rating: float | None) -> Future[None]:
        """Rate tracks, 0–1; None takes the rating away."""
        return diary.set_opinion(self._store, track_ids, "rating", rating, self._clock())

    def set_liked(self, track_ids: Sequence[int], liked: int) -> Future[None]:
        """Like (1), never suggest (−1) or take either back (0)."""
        return diary.set_opinion(self._store, track_ids, "liked", liked, self._clock())

    def history(self, limit: int = 200, before: int | None = None) -> list[HistoryRow]:
        """Return the latest plays, newest first; ``before`` is a play id to continue from."""
        with self._store.reader() as reader:
            return listening.history(reader, limit, before)

    def import_log(
        self,
        path: str,
        progress: ProgressCallback = ignore_progress,
        control: JobControl | None = None,
    ) -> LogReport:
        """Add the plays of a CSV log that are not known yet."""
        from recommender.jobs import play_log

        return play_log.import_csv(self._store, Path(path), progress, control)

    def export_log(self, path: str) -> int:
        """Write every play as CSV; return how many."""
        from recommender.jobs import play_log

        with self._store.reader() as reader:
            return play_log.export_csv(reader, Path(path))

    # -- settings, health ----------------------------------------------------------------------

    def setting(self, key: str, default: Any = None) -> Any:
        """Return a setting."""
        return self._settings.get(key, default)

    def set_setting(self, key: str, value: Any) -> Future[None]:
        """Set a setting to a JSON value."""
        return self._settings.set(key, value)

    def doctor(self, repair: bool = False) -> DoctorReport:
        """Examine the library; with ``repair`` mend first what can be mended."""
        from recommender.jobs import doctor

        if repair:
            doctor.repair(self._store)
        return doctor.examine(self._store)

    def export_features(self, path: str) -> int:
        """Write ids, paths, the scaled matrix X and its names as npz; return how many tracks."""
        from recommender.jobs import feature_file

        return feature_file.write(self._store, Path(path), self.rows)

    def explain(self, track_id: int) -> dict[str, Any]:
        """Return everything known about a track and where it was picked, as JSON values."""
        from recommender.jobs import playlists

        (row,) = self.rows([self.find(str(track_id))])
        return {
            "track": replace(row, extra={}),
            "picked": playlists.picked(self.shelves(), track_id),
        }
